import { firstDay } from "#core/domain/filter.ts";

const DAY = 86_400_000;

/** Days from one ISO date to another; a date of month precision counts as its first day. */
export const countDays = (from: string, to: string): number => Math.round((Date.parse(`${firstDay(to)}T00:00:00Z`) - Date.parse(`${firstDay(from)}T00:00:00Z`)) / DAY);
