import { describe, expect, it } from "vitest";
import { writeClipboardTable } from "#export/clipboard-table.ts";
import { figureFile } from "../support/figure-file.ts";

const file = figureFile({
  title: "Words & <signs>",
  heads: [
    { id: "phrase", label: "Phrase", kind: "text", hasApproximate: false },
    { id: "share", label: "Share", kind: "share", hasApproximate: false },
    { id: "difference", label: "Difference", kind: "integer", hasApproximate: false },
  ],
  rows: [
    { cells: ["=SUM(A1)", 0.7, -5], shown: ["=SUM(A1)", "70%", "-5"], approximate: [false, false, false], sentences: [] },
    { cells: ["a\tb\nc <b>", null, null], shown: ["a\tb\nc <b>", "–", "–"], approximate: [false, false, false], sentences: [] },
  ],
});

describe("a table for the clipboard", () => {
  it("has a line a row and a tab between cells, whatever they hold, then what cites it", () => {
    const { text } = writeClipboardTable(file);
    expect(text.split("\n").map((line) => line.split("\t"))).toEqual([
      ["Phrase", "Share", "Difference"],
      ["'=SUM(A1)", "70%", "-5"],
      ["a b c <b>", "", ""],
      [""],
      [expect.stringContaining("Readout Atlas, “Words & <signs>”, figure, 5 of 6 readouts (with the United States)")],
    ]);
  });

  it("is a table for programs that set text, with every sign as text", () => {
    const page = new DOMParser().parseFromString(writeClipboardTable(file).html, "text/html");
    const [table] = page.getElementsByTagName("table");
    expect(table?.caption?.textContent).toBe("Words & <signs>");
    expect([...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
      ["Phrase", "Share", "Difference"],
      ["'=SUM(A1)", "70%", "-5"],
      ["a b c <b>", "", ""],
    ]);
    expect(page.querySelector("b")).toBeNull();
    expect(page.querySelector("p")?.textContent).toContain("Dataset v1.");
  });
});
