import { evidenceOf } from "#core/domain/evidence.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { writeSentenceList } from "#core/domain/sentence-list.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import type { Comparison } from "#core/views/compare-view.ts";
import { tabulate } from "#core/views/tabulate.ts";
import type { Column } from "#core/views/view.ts";
import type { Figure } from "#charts/figure.ts";
import { nameKinds, nameNumbers, titleComparison } from "#features/compare/compare-words.ts";
import { translate } from "#i18n/translate.ts";

type Group = Comparison["alignment"]["groups"][number];

export const COMPARISON = "comparison";

const joinTexts = ({ sentences }: ComparedText, indices: readonly number[]): string | null =>
  indices.length === 0 ? null : indices.map((index) => sentences[index]?.text ?? "").join(" ");

/** The aligned sentences as a figure with a table, one row for each group. */
export function describeComparison(corpus: Corpus, { a, b, alignment }: Comparison): Figure {
  const evidence = ({ readout, account }: ComparedText, sentences: readonly number[]) =>
    account === 1 ? evidenceOf("sentences", writeSentenceList(corpus.readoutById, sentences.map((sentence) => ({ meeting: readout.id, sentence, spans: [] })))) : evidenceOf("sentences", "");
  const columns: readonly Column<Group>[] = [
    { id: "comparedKind", kind: "text", value: nameKinds },
    { id: "firstNumbers", kind: "text", value: (group) => (group.a.length === 0 ? null : nameNumbers(group.a)), evidence: (group) => evidence(a, group.a) },
    { id: "firstWords", kind: "text", value: (group) => joinTexts(a, group.a) },
    { id: "secondNumbers", kind: "text", value: (group) => (group.b.length === 0 ? null : nameNumbers(group.b)), evidence: (group) => evidence(b, group.b) },
    { id: "secondWords", kind: "text", value: (group) => joinTexts(b, group.b) },
  ];
  return {
    id: COMPARISON,
    title: titleComparison(a, b),
    how: translate("compare.figureHow"),
    table: tabulate({ rows: alignment.groups, columns, n: a.readout === b.readout ? 1 : 2 }),
    native: null,
  };
}
