import type { Corpus } from "#core/domain/corpus.ts";
import type { Finding, SpokenStep } from "#core/analysis/change/finding.ts";
import { shortenQuote } from "#core/text/quote.ts";
import { formatDate, formatInteger, formatList, formatPercent, formatSequence } from "#i18n/format.ts";
import { namePartiesInText, namePartyInText } from "#i18n/names-in-text.ts";
import { nameParties, nameParty, quote } from "#i18n/names.ts";
import { translate, type MessageValues } from "#i18n/translate.ts";

/** Longest quotation within a sentence. */
const LONGEST = 84;
/** More counterparts than these are counted rather than named. */
const MOST_NAMED = 3;

const cut = (words: string): string => shortenQuote(words, LONGEST);

const yes = (is: boolean): string => (is ? "yes" : "no");

const nameAll = (parties: readonly string[]): string => formatList(parties.map((party) => nameParty(party, "short")));

const nameFormula = ({ words, isVaried }: { readonly words: string; readonly isVaried: boolean }): string =>
  translate("finding.formula", { words: cut(words), isVaried: yes(isVaried) });

const nameSome = (parties: readonly string[]): string => (parties.length > MOST_NAMED ? translate("finding.counterparts", { parties: parties.length }) : namePartiesInText(parties));

/** "US readouts", or "readouts with 5 counterparts". */
const nameReadouts = (parties: readonly string[], count: number): string =>
  parties.length > MOST_NAMED ? translate("finding.readoutsWith", { count, parties: parties.length }) : translate("finding.readoutsOf", { count, who: nameAll(parties) });

const monthOf = (corpus: Corpus, meeting: string): string => formatDate(corpus.readoutById.get(meeting)?.meeting.date?.slice(0, 7) ?? null);


/** By whom something is said. */
export function nameVoice({ voice, isAtOneRemove }: SpokenStep): string {
  if (voice === "joint") return translate(isAtOneRemove ? "finding.voice.bothRemoved" : "finding.voice.both");
  return translate(isAtOneRemove ? "finding.voice.oneRemoved" : "finding.voice.one", { party: namePartyInText(voice) });
}

function topicOfPlace(corpus: Corpus, [place]: Finding["places"]): string {
  const id = place && corpus.readoutById.get(place.meeting)?.sentences[place.sentence]?.topics[0]?.id;
  return (id !== undefined && corpus.topicById.get(id)?.label) || nameParties(corpus.readoutById.get(place?.meeting ?? "")?.meeting.counterparts ?? [], "short");
}

/** What a finding says, in a sentence that claims no more than the readouts of the set show. */
export function writeFinding(corpus: Corpus, { change, parties, places }: Finding): string {
  const who = nameAll(parties);
  const topicOf = (id: string): string => corpus.topicById.get(id)?.label ?? id;
  const presence = (count: { readonly readouts: number; readonly of: number; readonly last: string; readonly missing: number; readonly missingWith: readonly string[] }): MessageValues => ({
    readouts: count.readouts,
    of: count.of,
    isAll: yes(count.readouts === count.of),
    noun: nameReadouts(parties, count.of),
    date: monthOf(corpus, count.last),
    missing: count.missing,
    silent: nameSome(count.missingWith),
  });
  const isPooled = parties.length > 1;
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
      return translate("finding.entered", { readouts: change.readouts, since: change.since, formula: nameFormula(change), date: monthOf(corpus, change.first), isAll: yes(change.readouts === change.since), who });
    case "returned":
      return translate("finding.returned", { formula: nameFormula(change), date: monthOf(corpus, change.back), missing: change.missing, who });
    case "gone": {
      const finding = translate(isPooled ? "finding.goneWith" : "finding.gone", { ...presence(change), formula: nameFormula(change) });
      const { also } = change;
      return also === null ? finding : translate("finding.alsoGone", { ...presence({ ...also, missingWith: [] }), finding, formula: nameFormula(also) });
    }
    case "topic-entered":
      return translate("finding.topicEntered", { ...change, topic: topicOf(change.topic), date: monthOf(corpus, change.first), isAll: yes(change.readouts === change.since), who });
    case "topic-gone":
      return translate(isPooled ? "finding.topicGoneWith" : "finding.topicGone", { ...presence(change), topic: topicOf(change.topic) });
    case "scope": {
      const [first, last] = [change.steps[0], change.steps.at(-1)];
      return translate("finding.scope", { words: cut(change.words), from: cut(first?.words ?? ""), to: cut(last?.words ?? "") });
    }
    case "template":
      return translate("finding.template", { who: namePartiesInText(parties), days: change.days, count: change.words.length, share: formatPercent(change.share) });
    case "spread": {
      const [first, ...route] = change.route.map(({ meeting, days }) => ({ party: namePartiesInText(corpus.readoutById.get(meeting)?.meeting.counterparts ?? []), days }));
      return translate("finding.spread", {
        count: change.words.length,
        words: cut(change.words[0] ?? ""),
        first: first?.party ?? "",
        route: formatSequence(route.slice(0, MOST_NAMED).map((step) => translate("finding.route", step))),
        others: Math.max(0, route.length - MOST_NAMED),
      });
    }
    case "applied": {
      const [first, last] = [change.steps[0], change.steps.at(-1)];
      return translate("finding.applied", { word: change.word, from: cut(first?.words ?? ""), to: cut(last?.words ?? "") });
    }
    case "speaker": {
      const voices = change.steps.map(nameVoice).filter((voice, index, all) => voice !== all[index - 1]);
      return translate("finding.speaker", { formula: nameFormula(change), voices: voices.reduce((before, after) => translate("finding.then", { before, after })), missing: change.missing });
    }
    case "verb": {
      const [first, last] = [change.steps[0], change.steps.at(-1)];
      return translate("finding.verb", { formula: nameFormula(change), isStronger: yes(change.isStronger), from: first?.verb ?? "", to: last?.verb ?? "" });
    }
    case "split":
      return translate("finding.split", {
        topic: topicOfPlace(corpus, places),
        party: namePartyInText(change.alone.voice),
        alone: cut(change.alone.words),
        together: cut(change.together.words),
        date: monthOf(corpus, change.alone.meeting),
      });
    case "strong":
      return translate("finding.strong", { topic: topicOf(change.topic), words: formatList(change.words.map(quote)), date: monthOf(corpus, change.meeting), of: change.of, who });
    case "verb-gone":
      return translate("finding.verbGone", {
        verb: change.verb,
        counts: formatList(change.counts.map(formatInteger)),
        readouts: change.counts.length,
        who,
        date: monthOf(corpus, change.last),
        missing: change.missing,
      });
    case "news":
      return translate("finding.news", {
        words: formatSequence(change.words.slice(0, MOST_NAMED).map((one) => quote(cut(one)))),
        others: Math.max(0, change.words.length - MOST_NAMED),
        who,
        date: monthOf(corpus, change.meeting),
      });
    case "names":
      return translate("finding.names", { count: change.names.length, who, date: monthOf(corpus, change.meeting) });
  }
}

/** What sort of change it is, in a word or two. */
export const nameKind = ({ change }: Finding): string =>
  translate((change.kind === "gone" || change.kind === "topic-gone") && change.missing === 1 ? "findings.kind.not-in-latest" : `findings.kind.${change.kind}`);
