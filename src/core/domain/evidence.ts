import { compareText } from "#core/domain/compare.ts";
import type { Readout } from "#core/domain/corpus.ts";
import type { Span } from "#core/domain/span.ts";

/**
 * What a mark on a chart counts, under the current filter. `without: true` asks for the readouts that were searched and lack it.
 * `minutes` are the readouts that state how long the meeting took. `with` narrows to a counterpart, or to meetings with exactly the
 * counterparts that `writeTogether` joins, `in` to a meeting, `during` to a period (`2021-03`, `2021`, `2020s`), `variant` to one wording;
 * `among` to a group of readouts and `outside` to those not in one, each as `writeGroup` writes it; `near` to occurrences of a
 * phrase or query that have a word, as `creditWords` counts it; `also` to sentences of a topic that have a second topic too. `sentences` are named one by one, and no filter takes any of them away.
 */
export interface EvidenceQuery {
  readonly kind: "meetings" | "minutes" | "topic" | "phrase" | "query" | "statement" | "sentences";
  /** Topic or family id, the text of a query, statements as `writeStatementQuery` asks for them, sentences as `writeSentenceList` writes them; null for `meetings` and `minutes`. */
  readonly id: string | null;
  readonly with: string | null;
  readonly in: string | null;
  readonly during: string | null;
  readonly variant: string | null;
  readonly among: string | null;
  readonly outside: string | null;
  readonly near: string | null;
  readonly also: string | null;
  readonly without: boolean;
}

export interface EvidenceSentence {
  readonly readout: Readout;
  /** Index in the readout, from 0. */
  readonly sentence: number;
  readonly spans: readonly Span[];
}

export interface Evidence {
  /** Readouts that the mark stands for, in the order of the corpus. */
  readonly readouts: readonly Readout[];
  /** Sentences that it counts; none for `meetings` and for absence. */
  readonly sentences: readonly EvidenceSentence[];
  /** Hits: occurrences for a phrase or a query, statements, coded sentences for a topic. */
  readonly hits: number;
  /** Readouts that were searched, the denominator. */
  readonly searched: readonly Readout[];
}

export const evidenceOf = (
  kind: EvidenceQuery["kind"],
  id: string | null = null,
  narrow: Partial<Omit<EvidenceQuery, "kind" | "id">> = {},
): EvidenceQuery => ({ kind, id, with: null, in: null, during: null, variant: null, among: null, outside: null, near: null, also: null, without: false, ...narrow });

const TOGETHER = ".";

/** Counterparts of one meeting as `with` of a query: `AUS.USA`. */
export const writeTogether = (parties: readonly string[]): string => [...parties].sort(compareText).join(TOGETHER);

/** The counterparts in `with` of a query: one, or several together. */
export const readTogether = (text: string): string[] => text.split(TOGETHER);
