import { diffArrays } from "diff";
import { isFunctionWord } from "#core/analysis/word-classes.ts";
import { foldWord, WORD } from "#core/text/tokenise.ts";

/** A stretch of a text turned into another: kept (in both, but perhaps with other capitals, quotes or white space), removed or added. */
export interface WordRun {
  readonly kind: "kept" | "removed" | "added";
  /** The stretch as it stands in the first text; empty where added. */
  readonly a: string;
  /** The stretch as it stands in the second text; empty where removed. */
  readonly b: string;
}

interface Piece {
  /** A word or a sign, with the white space after it. */
  readonly text: string;
  readonly folded: string;
}

const PIECE = new RegExp(`${WORD.source}|\\S`, "gu");
const QUOTES = /[“”„«»]/gu;

/** Words and signs with the white space that follows; the first takes what stands before it. They join again to the text. */
function cutPieces(text: string): Piece[] {
  const cores = [...text.matchAll(PIECE)];
  if (cores.length === 0) return text === "" ? [] : [{ text, folded: "" }];
  return cores.map((core, index) => ({
    text: text.slice(index === 0 ? 0 : core.index, cores[index + 1]?.index ?? text.length),
    folded: foldWord(core[0]).replace(QUOTES, '"'),
  }));
}

const joinTexts = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
const tellsNothing = ({ folded }: Piece): boolean => isFunctionWord(folded) || !/[\p{L}\p{N}]/u.test(folded);

interface Stretch {
  readonly kept: boolean;
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
}

/** Runs of kept pieces and of changed ones in turn; the text of the first side and of the second. */
function alternate(a: readonly Piece[], b: readonly Piece[]): Stretch[] {
  let [atA, atB] = [0, 0];
  const stretches: { kept: boolean; a: Piece[]; b: Piece[] }[] = [];
  const last = (kept: boolean): { kept: boolean; a: Piece[]; b: Piece[] } => {
    const present = stretches.at(-1);
    if (present?.kept === kept) return present;
    const fresh = { kept, a: [], b: [] };
    stretches.push(fresh);
    return fresh;
  };
  for (const { added, removed, count } of diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  )) {
    const stretch = last(!added && !removed);
    if (!added) stretch.a.push(...a.slice(atA, (atA += count)));
    if (!removed) stretch.b.push(...b.slice(atB, (atB += count)));
  }
  return stretches;
}

/** What is kept between two changes and tells nothing ("of the", a comma) goes with them: single words left standing make a change unreadable. */
function absorbIslands(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const isIsland = stretch.kept && index > 0 && index < stretches.length - 1 && stretch.a.every(tellsNothing);
    const before = merged.at(-1);
    const kept = stretch.kept && !isIsland;
    if (before !== undefined && before.kept === kept) merged[merged.length - 1] = { kept, a: [...before.a, ...stretch.a], b: [...before.b, ...stretch.b] };
    else merged.push({ kept, a: stretch.a, b: stretch.b });
  });
  return merged;
}

/**
 * The words by which one text becomes another, in reading order; what is removed comes before what is added in its place.
 * Joined, the `a` of all runs are the first text and the `b` the second, to the letter. Capitals, curly quotes and white
 * space make no difference; equal texts give one kept run, and two empty ones none. Words are compared as units by
 * Myers' algorithm (E. W. Myers 1986, "An O(ND) difference algorithm and its variations", Algorithmica 1: 251–266).
 */
export function diffWords(a: string, b: string): WordRun[] {
  return absorbIslands(alternate(cutPieces(a), cutPieces(b))).flatMap((stretch): WordRun[] => {
    const [inA, inB] = [joinTexts(stretch.a), joinTexts(stretch.b)];
    if (stretch.kept) return [{ kind: "kept", a: inA, b: inB }];
    return [
      ...(inA === "" ? [] : [{ kind: "removed" as const, a: inA, b: "" }]),
      ...(inB === "" ? [] : [{ kind: "added" as const, a: "", b: inB }]),
    ];
  });
}
