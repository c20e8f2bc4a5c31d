import { MODES, type Mode } from "#core/domain/dataset.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { parseEvidence, writeEvidence } from "#state/url-evidence.ts";

/** A value in the address that is not understood. It restricts nothing, and the filter bar shows it. */
export interface UrlProblem {
  readonly param: "from" | "to" | "with" | "mode" | "topic" | "show";
  readonly value: string;
  readonly reason: "date" | "mode" | "counterpart" | "topic" | "order" | "evidence";
}

export interface UrlState {
  readonly filter: Filter;
  /** The evidence drawer's content; null where it is closed. */
  readonly evidence: EvidenceQuery | null;
  readonly problems: readonly UrlProblem[];
}

/** Some programs cut longer links, or refuse them. */
export const LONGEST_ADDRESS = 500;

const LIST_SEPARATOR = "~";
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for a real day of the calendar: 2021-02-30 is none. */
export function isCalendarDate(value: string): boolean {
  const parts = DATE.exec(value);
  if (!parts) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const readList = (params: URLSearchParams, name: string): string[] => [
  ...new Set((params.get(name) ?? "").split(LIST_SEPARATOR).filter((value) => value !== "")),
];

const isMode = (value: string): value is Mode => (MODES as readonly string[]).includes(value);

/** Reads the part of the address after `?`. Values that are not understood are reported and ignored; none throws. */
export function parseUrlState(search: string): UrlState {
  const params = new URLSearchParams(search);
  const problems: UrlProblem[] = [];
  const readDate = (param: "from" | "to"): string | null => {
    const value = params.get(param);
    if (value === null || value === "") return null;
    if (isCalendarDate(value)) return value;
    problems.push({ param, value, reason: "date" });
    return null;
  };
  const from = readDate("from");
  let to = readDate("to");
  if (from !== null && to !== null && from > to) {
    problems.push({ param: "to", value: to, reason: "order" });
    to = null;
  }
  const modes = readList(params, "mode");
  for (const value of modes) if (!isMode(value)) problems.push({ param: "mode", value, reason: "mode" });
  const show = params.get("show");
  const evidence = show === null ? null : parseEvidence(show);
  if (show !== null && evidence === null) problems.push({ param: "show", value: show, reason: "evidence" });
  return {
    filter: { ...EMPTY_FILTER, from, to, counterparts: readList(params, "with"), modes: modes.filter(isMode), topics: readList(params, "topic") },
    evidence,
    problems,
  };
}

const writeParam = (params: URLSearchParams, name: string, value: string | null): void => {
  if (value === null || value === "") params.delete(name);
  else params.set(name, value);
};

/** Signs that need no escape in a fragment; without it the address stays readable. */
const READABLE = /%(?:7E|3A|2C|3B|28|29|7C|5B|5D)/gu;

const toSearch = (params: URLSearchParams): string => {
  const text = params.toString().replace(READABLE, decodeURIComponent);
  return text === "" ? "" : `?${text}`;
};

/** The address with the filter changed; parameters of others are kept. */
export function writeFilter(search: string, filter: Filter): string {
  const params = new URLSearchParams(search);
  writeParam(params, "from", filter.from);
  writeParam(params, "to", filter.to);
  writeParam(params, "with", filter.counterparts.join(LIST_SEPARATOR));
  writeParam(params, "mode", filter.modes.join(LIST_SEPARATOR));
  writeParam(params, "topic", filter.topics.join(LIST_SEPARATOR));
  return toSearch(params);
}

/** The address with the evidence drawer opened on a query, or closed. */
export function writeShown(search: string, query: EvidenceQuery | null): string {
  const params = new URLSearchParams(search);
  writeParam(params, "show", query === null ? null : writeEvidence(query));
  return toSearch(params);
}

/** The address with a page's own setting changed, such as the measure of a chart. */
export function writeSetting(search: string, name: string, value: string | null): string {
  const params = new URLSearchParams(search);
  writeParam(params, name, value);
  return toSearch(params);
}

/** What a link to another page carries over: the filter, without the drawer and the page's own settings. */
export const filterSearch = (filter: Filter): string => writeFilter("", filter);
