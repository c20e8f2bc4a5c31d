import { describe, expect, it } from "vitest";
import { listLanguageNotes, writeAttribution, writeAttributions } from "#i18n/publishers.ts";

const JAPAN = "Japan Ministry of Defense";
const JAPAN_SENTENCE =
  "Source: Japan Ministry of Defense website (https://example.org/page). Edited: divided into sentences, annotated and counted by Readout Atlas; not a product of the Government of Japan.";

describe("the attribution", () => {
  it("is the sentence that the publisher asks for", () => {
    expect(writeAttribution(JAPAN, "https://example.org/page")).toBe(JAPAN_SENTENCE);
  });

  it("names any other publisher, and no government that has nothing to do with it", () => {
    expect(writeAttribution("Ministry of the Sea", "address not known")).toBe(
      "Source: Ministry of the Sea (address not known). Edited: divided into sentences, annotated and counted by Readout Atlas; not a product of Ministry of the Sea.",
    );
  });

  it("has one sentence for each publisher that asks for its own, and one for all others", () => {
    const texts = writeAttributions(["Ministry A", JAPAN, "Ministry B"], "https://example.org/page");
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(JAPAN_SENTENCE);
    expect(texts[1]).toMatch(/^Source: Ministry A and Ministry B \(/u);
  });

  it("counts publishers that are too many to name, and says nothing where there is none", () => {
    expect(writeAttributions(["A", "B", "C", "D", "E"], "under Data")).toEqual([expect.stringMatching(/^Source: 5 publishers \(under Data\)/u)]);
    expect(writeAttributions([], "under Data")).toEqual([]);
  });

  it("says so of what nobody recorded a publisher for, beside the others", () => {
    const nobody = "Source: publisher not recorded (under Data). Edited: divided into sentences, annotated and counted by Readout Atlas; not a product of its publisher.";
    expect(writeAttributions([""], "under Data")).toEqual([nobody]);
    expect(writeAttributions(["", "Ministry A"], "under Data")).toEqual([expect.stringMatching(/^Source: Ministry A \(under Data\)/u), nobody]);
  });
});

describe("notes on language", () => {
  it("are given for the publishers that they concern alone", () => {
    expect(listLanguageNotes(["Ministry A", JAPAN], "brief")).toEqual(["English summaries; the Japanese text governs."]);
    expect(listLanguageNotes(["Ministry A"], "full")).toEqual([]);
  });
});
