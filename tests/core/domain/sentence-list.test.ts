import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { readSentenceList, writeSentenceList, type SentencePlace } from "#core/domain/sentence-list.ts";
import { parseEvidence, writeEvidence } from "#state/url-evidence.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();
const all = corpus.readouts.flatMap(({ id, sentences }) => sentences.map(({ text }, sentence) => ({ meeting: id, sentence, length: text.length })));

const places = fc
  .uniqueArray(fc.record({ at: fc.nat(all.length - 1), from: fc.nat(5), to: fc.integer({ min: 6, max: 10 }), isWhole: fc.boolean() }), { selector: ({ at }) => at, minLength: 1 })
  .map((chosen) =>
    chosen.map(({ at, from, to, isWhole }): SentencePlace => {
      const { meeting = "", sentence = 0 } = all[at] ?? {};
      return { meeting, sentence, spans: isWhole ? [] : [{ start: from, end: to }] };
    }),
  );

describe("sentences as a list in the address", () => {
  it("come back as they were, also as evidence", () => {
    fc.assert(
      fc.property(places, (list) => {
        const text = writeSentenceList(corpus.readoutById, list);
        expect(readSentenceList(corpus.readoutById, text)).toEqual(list);
        const query = evidenceOf("sentences", text);
        expect(parseEvidence(writeEvidence(query))).toEqual(query);
        expect(collectEvidence(corpus, EMPTY_FILTER, query).sentences).toHaveLength(list.length);
      }),
      { seed: 5 },
    );
  });

  it("leave out what is no longer there, and spans beyond a sentence", () => {
    const [, here] = writeSentenceList(corpus.readoutById, [{ meeting: "2020-01-10-usa", sentence: 0, spans: [] }]).split(".");
    expect(readSentenceList(corpus.readoutById, `2020-01-10-usa.${here ?? ""}.4-99`)).toEqual([{ meeting: "2020-01-10-usa", sentence: 0, spans: [] }]);
    expect(readSentenceList(corpus.readoutById, "2020-01-10-usa.1-zzzz~gone.1~~2020-01-10-usa.9")).toEqual([]);
  });
});

describe("evidence of sentences named one by one", () => {
  const list = writeSentenceList(corpus.readoutById, [
    { meeting: "2020-01-10-usa", sentence: 1, spans: [{ start: 4, end: 12 }] },
    { meeting: "2020-03-01-fra", sentence: 0, spans: [] },
  ]);
  const query = evidenceOf("sentences", list);

  it("is whole under any filter, and counts sentences over their own readouts", () => {
    const evidence = collectEvidence(corpus, { ...EMPTY_FILTER, counterparts: ["GBR"], from: "2022-01-01" }, query);
    expect(evidence.readouts.map(({ id }) => id)).toEqual(["2020-01-10-usa", "2020-03-01-fra"]);
    expect(evidence.hits).toBe(2);
    expect(evidence.searched).toEqual(evidence.readouts);
  });

  it("can be narrowed to one readout, with them or without", () => {
    expect(collectEvidence(corpus, EMPTY_FILTER, { ...query, in: "2020-03-01-fra" }).sentences.map(({ sentence }) => sentence)).toEqual([0]);
    const lacking = collectEvidence(corpus, EMPTY_FILTER, { ...query, in: "2021-06-05-usa", without: true });
    expect(lacking.readouts.map(({ id }) => id)).toEqual(["2021-06-05-usa"]);
    expect(lacking.sentences).toEqual([]);
  });
});
