import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { findNamedFamilies } from "#core/views/named-families.ts";
import { borderCorpus } from "../../support/border-corpus.ts";

const corpus = borderCorpus();
const [border, strait] = corpus.families;
const sentencesOf = (id: string) => collectEvidence(corpus, EMPTY_FILTER, evidenceOf("phrase", id)).sentences;

describe("the families that marked words belong to", () => {
  it("are those of which half an occurrence is marked", () => {
    const marked = sentencesOf(border?.id ?? "");
    expect(findNamedFamilies(corpus, marked)).toEqual([border]);
    // "move the border by pressure" has 27 letters and signs: 13 of them are less than half.
    const cut = (length: number) => marked.slice(0, 1).map((one) => ({ ...one, spans: one.spans.map(({ end }) => ({ start: end - length, end })) }));
    expect(findNamedFamilies(corpus, cut(13))).toEqual([]);
    expect(findNamedFamilies(corpus, cut(14))).toEqual([border]);
  });

  it("stand in half of the sentences at least, those in most first", () => {
    const [borders, straits] = [sentencesOf(border?.id ?? ""), sentencesOf(strait?.id ?? "")];
    expect([borders.length, straits.length]).toEqual([3, 2]);
    expect(findNamedFamilies(corpus, [...straits, ...borders])).toEqual([border]);
    expect(findNamedFamilies(corpus, [...straits, ...borders.slice(0, 2)])).toEqual([border, strait]);
    expect(findNamedFamilies(corpus, [])).toEqual([]);
  });
});
