import type { Span } from "#core/domain/span.ts";
import { COUNTRIES } from "#core/taxonomy/countries.ts";
import { ORGANISATIONS } from "#core/taxonomy/organisations.ts";
import { findAll } from "#core/text/find-all.ts";

/** A country or organisation that a text names. */
export interface PartyMention extends Span {
  readonly code: string;
  /** "German", "Indian": belonging rather than the name itself. */
  readonly isDemonym: boolean;
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replace(/[’']/gu, "[’']");

const names = new Map<string, { readonly code: string; readonly isDemonym: boolean }>();
const straighten = (name: string): string => name.replaceAll("’", "'");

for (const { code, name, aliases } of [...COUNTRIES, ...ORGANISATIONS]) {
  for (const label of [name, ...aliases]) names.set(straighten(label), { code, isDemonym: false });
}
for (const { code, demonyms } of COUNTRIES) {
  for (const label of demonyms) if (!names.has(label)) names.set(straighten(label), { code, isDemonym: true });
}

/** Any name of a party, longest first, without boundaries: for building further patterns. */
export const PARTY_PATTERN: string = [...names.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escape)
  .join("|");

// A space may be lost ("Minister of Defense ofJapan"). The look ahead saves trying hundreds of names where none can begin.
const PARTY = new RegExp(`(?=\\p{Lu})(?:(?<![\\p{L}\\p{N}])|(?<=\\bof))(?:${PARTY_PATTERN})(?![\\p{L}\\p{N}])`, "gu");

/** Every naming of a country or registered organisation, in the order of the text. Capitals count; the longest name wins. */
export const findParties = (text: string): PartyMention[] =>
  findAll(PARTY, text).map((match) => {
    const known = names.get(straighten(match[0]));
    return {
      code: known?.code ?? "",
      isDemonym: known?.isDemonym ?? false,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
