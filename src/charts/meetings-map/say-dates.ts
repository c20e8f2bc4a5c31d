import type { PartyRow } from "#core/views/meetings-by-party.ts";
import { formatDate, formatDays } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

const isDay = (date: string): boolean => date.length === 10;

/** The first and the latest day on which one met: "9–22 Dec 2020", or the one day. */
export function sayDates({ firstDate, lastDate }: PartyRow): string {
  if (firstDate === null || lastDate === null || firstDate === lastDate) return formatDate(firstDate);
  if (isDay(firstDate) && isDay(lastDate)) return formatDays({ date: firstDate, endDate: lastDate });
  return translate("map.dates", { first: formatDate(firstDate), last: formatDate(lastDate) });
}
