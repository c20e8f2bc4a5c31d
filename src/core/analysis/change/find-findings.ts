import { createChangeContext } from "#core/analysis/change/change-context.ts";
import { detectApplied } from "#core/analysis/change/detect-applied.ts";
import { detectComings } from "#core/analysis/change/detect-comings.ts";
import { detectGoals } from "#core/analysis/change/detect-goals.ts";
import { detectScopes } from "#core/analysis/change/detect-scopes.ts";
import { detectSpread, detectTemplates } from "#core/analysis/change/detect-sharing.ts";
import { detectNames } from "#core/analysis/change/detect-names.ts";
import { detectStrength } from "#core/analysis/change/detect-strength.ts";
import { detectVerbHabits } from "#core/analysis/change/detect-verb-habits.ts";
import { detectVoices } from "#core/analysis/change/detect-voices.ts";
import { detectTopics } from "#core/analysis/change/detect-topics.ts";
import { detectNews } from "#core/analysis/change/detect-news.ts";
import { detectRewording } from "#core/analysis/change/detect-rewording.ts";
import { traceFamilies } from "#core/analysis/change/family-trace.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { mergeFindings } from "#core/analysis/change/merge-findings.ts";
import { type Ladder, SHIPPED_LADDER } from "#core/analysis/statements/strength-of.ts";
import { runToEnd } from "#core/analysis/run-to-end.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";

/** What scores less is noise rather than news. */
const LEAST_SCORE = 0.15;

/**
 * What changed in the wording of some readouts, by the rules of the files beside this one, weightiest first and without repeats.
 * Readouts are held against others with the same counterparts at the same level; formulae are followed over all of them. Every
 * rule reads only what the dataset holds (families, topics, entities, statements, words), so that any corpus has its findings.
 * How strong a verb is, `ladder` says. Fewer than two comparable readouts give none. Time grows with the occurrences of families and with pairs of readouts at most 45
 * days apart. Pauses after each rule, so that a page can draw and listen in between; gives the findings at the end.
 */
export function* findFindingsInSteps(corpus: Corpus, readouts: readonly Readout[] = corpus.readouts, ladder: Ladder = SHIPPED_LADDER): Generator<void, Finding[]> {
  const context = createChangeContext(corpus, readouts, ladder);
  yield;
  const traces = traceFamilies(context);
  const rules: readonly (() => readonly Finding[])[] = [
    () => detectRewording(context, traces),
    () => detectComings(context, traces),
    () => detectGoals(context),
    () => detectScopes(context, traces),
    () => detectApplied(context),
    () => detectVoices(context, traces),
    () => detectStrength(context),
    () => detectVerbHabits(context),
    () => detectTopics(context),
    () => detectTemplates(context, traces),
    () => detectSpread(context, traces),
    () => detectNews(context),
    () => detectNames(context),
  ];
  const found: Finding[] = [];
  for (const detect of rules) {
    yield;
    found.push(...detect());
  }
  yield;
  return mergeFindings(found.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score || compareText(a.id, b.id)));
}

/** The same at once. */
export const findFindings = (corpus: Corpus, readouts: readonly Readout[] = corpus.readouts, ladder: Ladder = SHIPPED_LADDER): Finding[] =>
  runToEnd(findFindingsInSteps(corpus, readouts, ladder));
