import { createChangeContext } from "#core/analysis/change/change-context.ts";
import { detectComings } from "#core/analysis/change/detect-comings.ts";
import { detectGoals } from "#core/analysis/change/detect-goals.ts";
import { detectScopes } from "#core/analysis/change/detect-scopes.ts";
import { detectSpread, detectTemplates } from "#core/analysis/change/detect-sharing.ts";
import { detectTopics } from "#core/analysis/change/detect-topics.ts";
import { detectRewording } from "#core/analysis/change/detect-rewording.ts";
import { traceFamilies } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { mergeFindings } from "#core/analysis/change/merge-findings.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";

export function findFindings(corpus: Corpus, readouts: readonly Readout[] = corpus.readouts): Finding[] {
  const context = createChangeContext(corpus, readouts);
  const traces = traceFamilies(context);
  const found = [...detectRewording(context, traces), ...detectComings(context, traces), ...detectGoals(context), ...detectScopes(context, traces), ...detectTopics(context), ...detectTemplates(context, traces), ...detectSpread(context, traces)];
  return mergeFindings(found.sort((a, b) => b.score - a.score || compareText(a.id, b.id)));
}
