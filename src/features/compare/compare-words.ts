import type { AlignedGroup } from "#core/analysis/align/align-readouts.ts";
import { kindsOf } from "#core/views/compare-view.ts";
import type { ComparedText } from "#core/views/compare-texts.ts";
import { formatDays, formatInteger, formatList, formatPercent, formatSequence } from "#i18n/format.ts";
import { nameParties, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** A text where its counterpart is known: by its days, and its account where that is not the counted one. */
export const nameTextBriefly = ({ readout, account }: ComparedText): string =>
  account === 1 ? formatDays(readout.meeting) : translate("compare.account", { readout: formatDays(readout.meeting), account });

const isSameParties = (a: ComparedText, b: ComparedText): boolean => a.readout.meeting.counterparts.join() === b.readout.meeting.counterparts.join();

export function titleComparison(a: ComparedText, b: ComparedText): string {
  if (a.readout === b.readout) return translate("compare.titleAccounts", { readout: nameReadout(b.readout.meeting) });
  if (!isSameParties(a, b)) return translate("compare.titleApart", { first: nameReadout(a.readout.meeting), second: nameReadout(b.readout.meeting) });
  return translate("compare.title", { first: nameTextBriefly(a), second: nameTextBriefly(b), parties: nameParties(b.readout.meeting.counterparts) });
}

/** "Reworded, moved". */
export const nameKinds = (group: AlignedGroup): string => formatSequence(kindsOf(group).map((kind) => translate(`compare.kind.${kind}`)));

export const nameNumbers = (sentences: readonly number[]): string => formatList(sentences.map((index) => formatInteger(index + 1)));

/** Which sentences a group is made of. */
export function namePlaces({ a, b }: AlignedGroup): string {
  if (b.length === 0) return translate("compare.railFirst", { a: nameNumbers(a) });
  if (a.length === 0) return translate("compare.railSecond", { b: nameNumbers(b) });
  return translate("compare.railBoth", { a: nameNumbers(a), b: nameNumbers(b) });
}

export const nameGroup = (group: AlignedGroup): string => translate("compare.railMark", { kind: nameKinds(group), places: namePlaces(group) });

/** What is said of a pair beside its kind; null where there is nothing to say. */
export function describeGroup(group: AlignedGroup): string | null {
  const [lead] = group.links;
  if (lead === undefined || group.kind === "same") return null;
  if (lead.basis === "place") return translate("compare.byTopic");
  if (group.kind === "split") return translate("compare.splitInto", { count: group.b.length });
  if (group.kind === "joined") return translate("compare.joinedFrom", { count: group.a.length });
  return translate("compare.alike", { share: formatPercent(lead.alike) });
}

const LONGEST_BEGINNING = 56;

/** The first words of a sentence. */
export function quoteBeginning(text: string): string {
  if (text.length <= LONGEST_BEGINNING) return text;
  const words = text.slice(0, LONGEST_BEGINNING);
  return translate("compare.beginning", { words: words.slice(0, Math.max(words.lastIndexOf(" "), 1)) });
}
