import type { Voice } from "#core/analysis/change/finding.ts";
import { describeWord } from "#core/analysis/word-classes.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { COLLECTIVE_ACTORS } from "#core/taxonomy/ceremony.ts";
import { tokenise } from "#core/text/tokenise.ts";

type Statement = Sentence["statements"][number];

/** The code of who says something; null where it is none of the meeting's parties. */
export function voiceOf({ actor }: Pick<Statement, "actor">, { meeting }: Readout, home: string): Voice | null {
  if (actor === "joint") return "joint";
  if (actor === "home") return home;
  const [first, ...others] = meeting.counterparts;
  return actor === "counterpart" && first !== undefined && others.length === 0 ? first : null;
}

/** After a matter, in its own clause, a denied verb judges it: "any change … cannot be condoned". */
const CLAUSE_BREAK = /[,;]|\band\b/u;

/** With the other people of the meeting as its subject a new clause begins: "Minister Poe gave an account, and the two leaders tasked …". */
const NEW_SUBJECT = /(?:[,;]\s*(?:and\s+)?|\band\s+)(?:(?:the|both|two|three)\s+)*(\p{L}+)\s/giu;
const hasNewSubject = (between: string): boolean => [...between.matchAll(NEW_SUBJECT)].some(([, word = ""]) => COLLECTIVE_ACTORS.has(word.toLowerCase()) || word.toLowerCase() === "they");

/** The statement under which some words of a sentence stand; null where none does, as where their own clause has none. */
export function findGoverning({ text, statements }: Sentence, words: Span): Statement | null {
  const [next] = statements.filter(({ start, negated }) => start >= words.end && negated).sort((a, b) => a.start - b.start);
  if (next && !CLAUSE_BREAK.test(text.slice(words.end, next.start)) && !statements.some(({ start }) => start >= words.end && start < next.start)) return next;
  const governing = statements.filter(({ end }) => end <= words.start).reduce<Statement | null>((last, one) => (last === null || one.start > last.start ? one : last), null);
  return governing !== null && hasNewSubject(text.slice(governing.end, words.start)) ? null : governing;
}

const isReporting = (norm: string): boolean => norm.endsWith("ing") && describeWord(norm).isFrame;

/** Does the speaker speak of a party's saying it? "noted the importance of the U.S. stating its commitment that …" */
export function isAtOneRemove({ text, entities }: Sentence, statement: Span, words: Span, parties: readonly string[]): boolean {
  if (statement.end > words.start) return false;
  return tokenise(text.slice(statement.end, words.start)).some(({ norm, start }) => {
    if (!isReporting(norm)) return false;
    const at = statement.end + start;
    return entities.some(({ kind, id, start: from, end }) => kind !== "organisation" && from >= statement.end && end <= at && at - end <= 4 && (kind === "person" || parties.includes(id)));
  });
}
