import { STRENGTH_KINDS, type Finding } from "#core/analysis/change/finding.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Filter } from "#core/domain/filter.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { describeFinding, type FindingRow } from "#core/views/findings.ts";
import { tabulate } from "#core/views/tabulate.ts";
import type { Column } from "#core/views/view.ts";
import type { Figure } from "#charts/figure.ts";
import { nameKind, writeFinding } from "#features/findings/finding-words.ts";
import { translate } from "#i18n/translate.ts";

export const FINDINGS = "findings";

/** The findings as a figure with a table, best first; `moved` verbs stand elsewhere than on the shipped ladder. */
export function describeFindings(corpus: Corpus, filter: Filter, findings: readonly Finding[], moved: number): Figure {
  const columns: readonly Column<FindingRow>[] = [
    { id: "findingKind", kind: "text", value: ({ finding }) => nameKind(finding) },
    { id: "findingWords", kind: "text", value: ({ finding }) => writeFinding(corpus, finding) },
    { id: "sentences", kind: "integer", value: ({ sentences }) => sentences, evidence: ({ evidence }) => evidence },
    { id: "findingReadouts", kind: "integer", value: ({ readouts }) => readouts },
  ];
  const isOwn = moved > 0 && findings.some(({ change }) => STRENGTH_KINDS.has(change.kind));
  const rows = findings.map((finding) => describeFinding(corpus, filter, finding));
  return {
    id: FINDINGS,
    title: translate("findings.title"),
    how: isOwn ? translate("findings.howOwn", { how: translate("findings.how"), ladder: translate("findings.ladder", { moved }) }) : translate("findings.how"),
    table: tabulate({ rows, columns, n: selectReadouts(corpus, filter).base.length }),
    native: null,
  };
}
