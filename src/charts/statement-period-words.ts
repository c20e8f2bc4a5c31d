import type { Corpus } from "#core/domain/corpus.ts";
import { HIGHEST_RUNG, RUNGS } from "#core/taxonomy/verbs/rungs.ts";
import type { LadderPeriodRow } from "#core/views/statement-periods.ts";
import { formatClauses, formatPercent, formatSequence } from "#i18n/format.ts";
import { namePeriod } from "#i18n/names.ts";
import { nameActor } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";

const NAMED_VERBS = 3;

/** "discuss (12 times), announce and 3 other verbs". */
function writeVerbs(verbs: LadderPeriodRow["verbs"]): string {
  const rest = verbs.length - NAMED_VERBS;
  const named = verbs.slice(0, NAMED_VERBS).map(({ verb, count }) => translate("statements.verbCount", { verb, count }));
  return formatSequence(rest > 0 ? [...named, translate("statements.otherVerbs", { count: rest })] : named);
}

/** All that a cell says: side, period, readouts and their number, statements, rung, verbs, share with its interval, and how far one readout moves it. */
export function nameLadderCell(corpus: Corpus, row: LadderPeriodRow): string {
  const share = formatPercent(row.share);
  return formatClauses([
    translate("statements.cell", {
      side: nameActor(corpus, row.actor),
      period: namePeriod(row.period),
      readouts: row.readouts,
      n: row.n,
      count: row.statements,
      strength: row.strength,
      most: HIGHEST_RUNG,
      rung: translate(`rung.${RUNGS[row.strength - 1]?.id ?? "process"}`),
      verbs: writeVerbs(row.verbs),
    }),
    row.interval === null
      ? translate("statements.cellFew", { share })
      : translate("statements.cellInterval", { share, low: formatPercent(row.interval.low), high: formatPercent(row.interval.high) }),
    row.leftOut === null ? null : translate("statements.cellLeftOut", { low: formatPercent(row.leftOut.low), high: formatPercent(row.leftOut.high) }),
  ]);
}
