import { describe, expect, it } from "vitest";
import { evidenceOf } from "#core/domain/evidence.ts";
import { parseEvidence, writeEvidence } from "#state/url-evidence.ts";

describe("evidence of a period", () => {
  it.each(["2021", "2021-03", "2020s"])("stands in the address as %s", (during) => {
    const query = evidenceOf("topic", "sea", { during });
    expect(writeEvidence(query)).toBe(`topic:sea,during:${during}`);
    expect(parseEvidence(writeEvidence(query))).toEqual(query);
  });

  it("is refused where it is no period", () => {
    expect(parseEvidence("topic:sea,during:spring")).toBeNull();
  });
});
