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

describe("evidence of a group, or near a word", () => {
  it.each([
    [evidenceOf("phrase", "calm-sea", { among: "with:USA~GBR;from:2021" }), "phrase:calm-sea,among:with:USA~GBR;from:2021"],
    [evidenceOf("topic", "sea", { outside: "person:Joseph R. Biden, Jr.", without: true }), "topic:sea,outside:person:Joseph_R._Biden%2C_Jr.,without"],
    [evidenceOf("query", "calm ~2 sea", { near: "free" }), "query:calm_~2_sea,near:free"],
    [evidenceOf("topic", "sea", { with: "USA", also: "ships" }), "topic:sea,with:USA,also:ships"],
  ])("%o stands in the address as %s", (query, text) => {
    expect(writeEvidence(query)).toBe(text);
    expect(parseEvidence(text)).toEqual(query);
  });

  it("is refused where the group is none", () => {
    expect(parseEvidence("topic:sea,among:Tuesdays")).toBeNull();
  });
});

describe("evidence of the map's marks", () => {
  it.each([
    [evidenceOf("minutes", null, { with: "USA" }), "minutes,with:USA"],
    [evidenceOf("minutes", null, { with: "FRA", without: true }), "minutes,with:FRA,without"],
    [evidenceOf("meetings", null, { with: "AUS.USA" }), "meetings,with:AUS.USA"],
  ])("%o stands in the address as %s", (query, text) => {
    expect(writeEvidence(query)).toBe(text);
    expect(parseEvidence(text)).toEqual(query);
  });

  it("is refused where minutes are said to be of something", () => {
    expect(parseEvidence("minutes:long")).toBeNull();
  });
});

describe("evidence of statements", () => {
  it("stands in the address with topic, side and verbs", () => {
    const query = evidenceOf("statement", "sea~joint~express_concern@6", { in: "2020-01-10-usa" });
    expect(writeEvidence(query)).toBe("statement:sea~joint~express_concern@6,in:2020-01-10-usa");
    expect(parseEvidence(writeEvidence(query))).toEqual(query);
  });

  it("is refused where it asks for nothing that is known", () => {
    expect(parseEvidence("statement:sea~nobody~agree")).toBeNull();
  });
});
