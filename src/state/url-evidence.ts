import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { parseGroup } from "#core/domain/group.ts";
import { isPeriod } from "#core/domain/period.ts";
import { parseStatementQuery } from "#core/domain/statement-query.ts";

const KINDS = ["meetings", "minutes", "topic", "phrase", "query", "statement", "sentences"] as const;

const findKind = (value: string): EvidenceQuery["kind"] | undefined => KINDS.find((kind) => kind === value);

const decodeText = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll("_", " "));
  } catch {
    return null;
  }
};

const encodeText = (text: string): string => encodeURIComponent(text).replaceAll("_", "%5F").replaceAll("%20", "_");

const splitPair = (part: string): [string, string] => {
  const at = part.indexOf(":");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
};

/** What a query is written with stays readable; a comma would part it from what it is narrowed to. */
const encodeQuery = (text: string): string => text.replace(/[%,]/gu, encodeURIComponent).replaceAll("_", "%5F").replaceAll(" ", "_");

const isGroupName = (name: string): boolean => name === "among" || name === "outside";

/** Reads `topic:taiwan,with:USA`; null where it is none. A variant and a query are percent-encoded once more, since they may hold a comma. */
export function parseEvidence(value: string): EvidenceQuery | null {
  const [head = "", ...rest] = value.split(",");
  const [kindText, written] = splitPair(head);
  const kind = findKind(kindText);
  const id = kind === "query" ? decodeText(written) : written;
  if (kind === undefined || id === null || (kind === "meetings" || kind === "minutes") !== (id === "")) return null;
  if (kind === "statement" && parseStatementQuery(id) === null) return null;
  const narrow: { with?: string; in?: string; during?: string; variant?: string; among?: string; outside?: string; near?: string; also?: string; without?: boolean } = {};
  for (const part of rest) {
    const [name, text] = splitPair(part);
    if (name === "with") narrow.with = text;
    else if (name === "in") narrow.in = text;
    else if (name === "also" && kind === "topic" && text !== "") narrow.also = text;
    else if (name === "during" && isPeriod(text)) narrow.during = text;
    else if (name === "as" || name === "among" || name === "outside" || name === "near") {
      const decoded = decodeText(text);
      if (decoded === null || (isGroupName(name) && parseGroup(decoded) === null)) return null;
      narrow[name === "as" ? "variant" : name] = decoded;
    } else if (name === "without") narrow.without = true;
    else return null;
  }
  return evidenceOf(kind, id === "" ? null : id, narrow);
}

/** Writes a query so that `parseEvidence` gives it back. */
export function writeEvidence(query: EvidenceQuery): string {
  const parts = [query.id === null ? query.kind : `${query.kind}:${query.kind === "query" ? encodeQuery(query.id) : query.id}`];
  if (query.with !== null) parts.push(`with:${query.with}`);
  if (query.in !== null) parts.push(`in:${query.in}`);
  if (query.during !== null) parts.push(`during:${query.during}`);
  if (query.variant !== null) parts.push(`as:${encodeText(query.variant)}`);
  if (query.among !== null) parts.push(`among:${encodeQuery(query.among)}`);
  if (query.outside !== null) parts.push(`outside:${encodeQuery(query.outside)}`);
  if (query.near !== null) parts.push(`near:${encodeText(query.near)}`);
  if (query.also !== null) parts.push(`also:${query.also}`);
  if (query.without) parts.push("without");
  return parts.join(",");
}
