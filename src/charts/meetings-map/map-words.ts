import type { Corpus } from "#core/domain/corpus.ts";
import type { MapCount, MapMeasure, MapRow } from "#core/views/map-measures.ts";
import { formatDate, formatInteger, formatSpan } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** What a count counts, with its noun and its denominator: "6 sentences in 3 of 4 readouts". */
export function sayCount({ size }: Pick<MapMeasure, "size">, { value, countedIn, searched, isApproximate }: MapCount): string {
  return translate(`map.count.${size}`, { value, countedIn, searched, about: isApproximate ? "yes" : "no" });
}

/** The number alone, as it stands beside a mark. */
export function sayAmount({ size }: Pick<MapMeasure, "size">, { value, countedIn, isApproximate }: Pick<MapCount, "value" | "countedIn" | "isApproximate">): string {
  if (size !== "minutes") return formatInteger(value);
  // Not stated is not zero.
  return countedIn === 0 ? translate("cell.none") : translate("map.amountMinutes", { value, about: isApproximate ? "yes" : "no" });
}

/** What colour says, where it does not say who; null where it does. */
export function sayColour({ colour }: Pick<MapMeasure, "colour">, row: MapRow): string | null {
  if (colour === "latest") return formatDate(row.lastDate);
  if (colour === "share" && row.topicCount !== null) return translate("map.ofN", { readouts: row.topicCount.readouts, n: row.topicCount.n });
  return null;
}

/** What stands beside a mark where there is room for it: name, number, and what the colour says. */
export function sayLabel(measure: MapMeasure, name: string, row: MapRow): string {
  const colour = sayColour(measure, row);
  return [name, sayAmount(measure, row), ...(colour === null ? [] : [translate("map.detail", { detail: colour })])].join(" ");
}

/** A mark in words: what stands beside it, so that it is called by what is seen, then what that means. */
export function sayMark(measure: MapMeasure, name: string, row: MapRow, topic: string): string {
  if (measure.size === "meetings" && measure.colour === "counterpart") return translate("map.mark", { party: name, meetings: row.meetings, dates: formatSpan(row.firstDate, row.lastDate) });
  const base = translate("map.markCount", { label: sayLabel(measure, name, row), count: sayCount(measure, row) });
  if (measure.colour === "latest") return translate("map.markLatest", { mark: base, date: formatDate(row.lastDate) });
  if (measure.colour === "share" && row.topicCount !== null) return translate("map.markShare", { mark: base, topic, readouts: row.topicCount.readouts, n: row.topicCount.n });
  return base;
}

/** The topic and the family of a measure, by name. */
export const nameTopicOf = (corpus: Corpus, { topic }: Pick<MapMeasure, "topic">): string => corpus.topicById.get(topic ?? "")?.label ?? "";
export const nameFamilyOf = (corpus: Corpus, { family }: Pick<MapMeasure, "family">): string => corpus.familyById.get(family ?? "")?.label ?? "";
