import type { Corpus } from "#core/domain/corpus.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { shortenQuote } from "#core/text/quote.ts";
import { formatDate, formatList, formatPercent, formatSequence } from "#i18n/format.ts";
import { nameParties, nameParty } from "#i18n/names.ts";
import { translate, type MessageValues } from "#i18n/translate.ts";

/** Longest quotation within a sentence. */
const LONGEST = 84;
/** More counterparts than these are counted rather than named. */
const MOST_NAMED = 3;

const cut = (words: string): string => shortenQuote(words, LONGEST);

const nameAll = (parties: readonly string[]): string => formatList(parties.map((party) => nameParty(party, "short")));

/** "US readouts", or "readouts with 5 counterparts". */
const nameReadouts = (parties: readonly string[], count: number): string =>
  parties.length > MOST_NAMED ? translate("finding.readoutsWith", { count, parties: parties.length }) : translate("finding.readoutsOf", { count, who: nameAll(parties) });

const monthOf = (corpus: Corpus, meeting: string): string => formatDate(corpus.readoutById.get(meeting)?.meeting.date?.slice(0, 7) ?? null);

const yes = (is: boolean): string => (is ? "yes" : "no");

const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a finding says, in a sentence that claims no more than the readouts of the set show. */
export function writeFinding(corpus: Corpus, { change, parties }: Finding): string {
  const who = nameAll(parties);
  const topicOf = (id: string): string => corpus.topicById.get(id)?.label ?? id;
  const presence = (count: { readonly readouts: number; readonly of: number; readonly last: string; readonly missing: number }): MessageValues => ({
    readouts: count.readouts,
    of: count.of,
    isAll: yes(count.readouts === count.of),
    noun: nameReadouts(parties, count.of),
    date: monthOf(corpus, count.last),
    missing: count.missing,
  });
  switch (change.kind) {
    case "reworded": {
      const { from, to, beside, isBesideBefore } = change;
      return translate(beside === "" ? "finding.reworded.alone" : isBesideBefore ? "finding.reworded.before" : "finding.reworded.after", { from: cut(from), to: cut(to), beside });
    }
    case "reordered":
      return translate("finding.reordered", { from: cut(change.from), to: cut(change.to), who, date: monthOf(corpus, change.meeting) });
    case "goal":
      return translate("finding.goal", { from: cut(change.from), to: cut(change.to), missing: change.missing, topic: topicOf(change.topic) });
    case "entered":
      return translate("finding.entered", { ...change, words: cut(change.words), date: monthOf(corpus, change.first), isAll: yes(change.readouts === change.since), who });
    case "returned":
      return translate("finding.returned", { words: cut(change.words), date: monthOf(corpus, change.back), missing: change.missing, who });
    case "gone":
      return translate("finding.gone", { ...presence(change), words: cut(change.words) });
    case "topic-entered":
      return translate("finding.topicEntered", { ...change, topic: topicOf(change.topic), date: monthOf(corpus, change.first), isAll: yes(change.readouts === change.since), who });
    case "topic-gone":
      return translate("finding.topicGone", { ...presence(change), topic: topicOf(change.topic) });
    case "scope": {
      const [first, last] = [change.steps[0], change.steps.at(-1)];
      return translate("finding.scope", { words: cut(change.words), from: cut(first?.words ?? ""), to: cut(last?.words ?? "") });
    }
    case "template":
      return translate("finding.template", { who, days: change.days, count: change.words.length, share: formatPercent(change.share) });
    case "spread": {
      const [first, ...route] = change.route.map(({ meeting, days }) => ({ party: nameParties(corpus.readoutById.get(meeting)?.meeting.counterparts ?? [], "short"), days }));
      return translate("finding.spread", {
        count: change.words.length,
        words: cut(change.words[0] ?? ""),
        first: first?.party ?? "",
        route: formatSequence(route.map((step) => translate("finding.route", step))),
      });
    }
    case "applied":
    case "speaker":
    case "verb":
    case "split":
    case "strong":
    case "verb-gone":
    case "names":
      return capitalise(change.kind);
  }
}

/** What sort of change it is, in a word or two. */
export const nameKind = ({ change }: Finding): string =>
  translate((change.kind === "gone" || change.kind === "topic-gone") && change.missing === 1 ? "findings.kind.not-in-latest" : `findings.kind.${change.kind}`);
