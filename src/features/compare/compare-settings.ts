import type { ComparedText } from "#core/views/compare-texts.ts";
import { COMPARE_KINDS, type CompareKind } from "#core/views/compare-view.ts";
import type { Side } from "#core/views/compare-rows.ts";

/** A sentence of one of the two texts; written `a3` or `b10`, numbers from 1. */
export interface Place {
  readonly side: Side;
  /** From 0. */
  readonly sentence: number;
}

export const writePlace = ({ side, sentence }: Place): string => `${side}${sentence + 1}`;

/** null where it names no sentence of the two texts. */
export function parsePlace(value: string | null, texts: Readonly<Record<Side, Pick<ComparedText, "sentences">>>): Place | null {
  const [, side, number] = /^([ab])(\d{1,5})$/u.exec(value ?? "") ?? [];
  if (side !== "a" && side !== "b") return null;
  const sentence = Number(number) - 1;
  return sentence >= 0 && sentence < texts[side].sentences.length ? { side, sentence } : null;
}

/** `new~dropped`; kinds that are not known are left out, and none chosen means all. */
export function parseKinds(value: string | null): readonly CompareKind[] {
  const named = (value ?? "").split("~");
  return COMPARE_KINDS.filter((kind) => named.includes(kind));
}

/** The parts of a value that name no kind. */
export const findWrongKinds = (value: string | null): readonly string[] => (value ?? "").split("~").filter((part) => part !== "" && !COMPARE_KINDS.some((kind) => kind === part));

export const writeKinds = (kinds: readonly CompareKind[]): string | null => (kinds.length === 0 ? null : COMPARE_KINDS.filter((kind) => kinds.includes(kind)).join("~"));
