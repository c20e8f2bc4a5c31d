import { describe, expect, it } from "vitest";
import type { Meeting, Source } from "#core/domain/dataset.ts";
import { citeReadout, citeSentence, writeCitation, writeQuotation } from "#i18n/citation.ts";
import { meeting, sentence, textOf } from "../support/tiny-corpus.ts";

const source: Source = {
  file: "a.txt",
  sha256: "",
  title: "Gazette No. 3",
  publisher: "Ministry of the Sea",
  address: "https://example.org/3",
  retrieved: null,
  published: "2020-02-01",
  licence: "",
  notes: [],
  meetings: ["2020-01-10-usa"],
};

const cited = (about: Partial<Meeting> = {}, from: Source | null = source, isCounted = true) => ({
  manifest: { datasetVersion: "v7" },
  meeting: meeting("2020-01-10-usa", { title: "Meeting on the Sea", ...about }),
  reading: { account: textOf(sentence("They met."), sentence("They spoke.")), source: from, place: null, isCounted },
  account: isCounted ? 1 : 2,
  accessed: "2026-11-22",
});

describe("the citation of a sentence", () => {
  it("names publisher, title, meeting, sentence, day of publication, address, day of access and dataset, in this order", () => {
    expect(writeQuotation(citeSentence(cited({ published: "2020-01-11" }), 1))).toBe(
      "“They spoke.” Ministry of the Sea, “Meeting on the Sea”, meeting of 10 Jan 2020, sentence 2 of 2, published 11 Jan 2020. " +
        "https://example.org/3 (accessed 22 Nov 2026). English wording. Read and divided into sentences in Readout Atlas, dataset v7; not a product of the publisher.",
    );
  });

  it("has a key that other sentences, readouts and accounts do not have", () => {
    expect(citeSentence(cited(), 1).key).toBe("readout-2020-01-10-usa-s2");
    expect(citeSentence(cited({}, source, false), 1).key).toBe("readout-2020-01-10-usa-account-2-s2");
  });
});

describe("the citation of a readout", () => {
  it("quotes nothing", () => {
    expect(writeQuotation(citeReadout(cited()))).toMatch(/^Ministry of the Sea, “Meeting on the Sea”, meeting of 10 Jan 2020, published 1 Feb 2020\. /u);
  });

  it("names the publication in which one of several items stands", () => {
    expect(writeCitation(citeReadout(cited({}, { ...source, meetings: ["a", "b"] })))).toContain("“Meeting on the Sea”, in “Gazette No. 3”, ");
  });

  it("does not cite a title that the source does not have", () => {
    const citation = writeCitation(citeReadout(cited({ inferred: [{ field: "title", from: "generated" }] })));
    expect(citation).toContain("“Gazette No. 3”");
    expect(citation).not.toContain("Meeting on the Sea");
  });

  it("cites another account by its own publication and day", () => {
    const reference = citeReadout(cited({ published: "2020-01-11" }, source, false));
    expect(reference).toMatchObject({ title: "Gazette No. 3", container: null, published: "2020-02-01" });
  });

  it("gives the days of a longer meeting, and says so where there is no date at all", () => {
    expect(writeCitation(citeReadout(cited({ endDate: "2020-01-12" })))).toMatch(/meeting of 10\s?–\s?12 Jan 2020/u);
    const undated = citeReadout(cited({ date: null, published: null }, { ...source, published: null }));
    expect(undated).toMatchObject({ event: null, published: null });
    expect(writeCitation(undated)).toContain("“Meeting on the Sea”, undated meeting. ");
  });

  it("says the day of publication once where it is the meeting's", () => {
    expect(writeCitation(citeReadout(cited({ published: "2020-01-10" })))).not.toContain("published");
  });

  it("takes the day on which the source was retrieved for that of access", () => {
    expect(writeCitation(citeReadout(cited({}, { ...source, retrieved: "2025-03-04" })))).toContain("https://example.org/3 (accessed 4 Mar 2025).");
  });

  it("says so where publisher and address are not known", () => {
    const citation = writeCitation(citeReadout(cited({}, null)));
    expect(citation).toContain("publisher not known, “Meeting on the Sea”");
    expect(citation).toContain("(address not known)");
  });

  it("says of the Japanese ministry's texts that the Japanese governs, and of others' not", () => {
    expect(writeCitation(citeReadout(cited({}, { ...source, publisher: "Japan Ministry of Defense" })))).toContain("the Japanese text governs.");
    expect(writeCitation(citeReadout(cited()))).not.toContain("Japanese");
  });
});
