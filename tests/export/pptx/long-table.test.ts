import { describe, expect, it } from "vitest";
import { layTable } from "#export/pptx/table-part.ts";
import { figureFile } from "../../support/figure-file.ts";

describe("a table of thousands of sentences", () => {
  it("fills its slides, and counts what is left out", () => {
    const text = "word ".repeat(60).trim();
    const rows = Array.from({ length: 4_000 }, () => ({ cells: [text], shown: [text], approximate: [false], sentences: [] }));
    const { pages, leftRows } = layTable(figureFile({ heads: [{ id: "text", label: "Text", kind: "text", hasApproximate: false }], rows }));
    const drawn = pages.reduce((sum, page) => sum + page.rows.length, 0);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn + leftRows).toBe(4_000);
  });
});
