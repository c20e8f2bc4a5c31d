import type { PhraseFamily } from "#core/domain/dataset.ts";
import type { Span } from "#core/domain/span.ts";
import { findFillings } from "#core/text/slot-fillings.ts";
import { tokenise, type Token } from "#core/text/tokenise.ts";

export interface Wording {
  readonly text: string;
  /** What tells it from the others of its family, in few words; wordings with the same fillings share a name. */
  readonly name: string;
  /** That part in `text`; none where the whole wording differs or none other exists. */
  readonly spans: readonly Span[];
}

type Reading = readonly [text: string, tokens: readonly Token[]];

/** Words that all have in common from one end, at most as many as the shortest has. */
function countShared(readings: readonly Reading[], wordAt: (tokens: readonly Token[], at: number) => string | undefined): number {
  const shortest = Math.min(...readings.map(([, tokens]) => tokens.length));
  const [first] = readings;
  let count = 0;
  while (count < shortest && readings.every(([, tokens]) => wordAt(tokens, count) === wordAt(first?.[1] ?? [], count))) count += 1;
  return count;
}

function nameByDifference(texts: readonly string[]): Wording[] {
  const readings = texts.map((text): Reading => [text, tokenise(text)]);
  const before = countShared(readings, (tokens, at) => tokens[at]?.norm);
  const shortest = Math.min(...readings.map(([, tokens]) => tokens.length));
  const after = Math.min(countShared(readings, (tokens, at) => tokens[tokens.length - 1 - at]?.norm), shortest - before);
  // Where one has nothing of its own, the neighbouring words show what is missing.
  const isEmpty = before + after === shortest;
  return readings.map(([text, tokens]) => {
    const own = tokens.slice(before, tokens.length - after);
    const named = isEmpty ? tokens.slice(Math.max(before - 1, 0), tokens.length - Math.max(after - 1, 0)) : own;
    const [from, to] = [named[0], named.at(-1)];
    const [start, end] = [own[0], own.at(-1)];
    if (!from || !to || named.length === tokens.length) return { text, name: text, spans: [] };
    return {
      text,
      name: `${from === tokens[0] ? "" : "… "}${text.slice(from.start, to.end)}${to === tokens.at(-1) ? "" : " …"}`,
      spans: start && end ? [{ start: start.start, end: end.end }] : [],
    };
  });
}

/**
 * Names the wordings of a family by what differs, in the dataset's order: by what fills the slots of its label, a wording that
 * leaves them empty by itself; where none fills a slot, by the words between those that all wordings begin and end with. A
 * family of one wording has the wording itself as its name.
 */
export function describeWordings({ label, variants }: Pick<PhraseFamily, "label" | "variants">): Wording[] {
  const texts = variants.map(({ text }) => text);
  const byFilling = texts.map((text): Wording => {
    const spans = findFillings(label, text);
    return { text, name: spans.length === 0 ? text : spans.map(({ choice }) => choice).join(" … "), spans };
  });
  return texts.length < 2 || byFilling.some(({ spans }) => spans.length > 0) ? byFilling : nameByDifference(texts);
}
