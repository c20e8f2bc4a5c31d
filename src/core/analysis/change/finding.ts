import type { SentencePlace } from "#core/domain/sentence-list.ts";

/** A readout that a finding rests on, with the words as they stand there; `words` is empty where they were looked for and are not. */
export interface Moment {
  readonly meeting: string;
  readonly words: readonly string[];
  /** Which of the sides of a change the words belong to, from 0; null for absence. */
  readonly side: number | null;
}

/** Who says something: the parties of the meeting together, or one of them by code. */
export type Voice = "joint" | (string & {});

/** One step of a matter that is said differently by and by. */
export interface Step {
  readonly meeting: string;
  readonly words: string;
}

export interface SpokenStep extends Step {
  /** The verb as it stands. */
  readonly verb: string;
  readonly voice: Voice;
  /** The speaker speaks of another's saying it. */
  readonly isAtOneRemove: boolean;
}

/** Words that stand in `readouts` of `of` readouts up to `last`, and in none of the `missing` since. */
export interface Loss {
  readonly words: string;
  readonly isVaried: boolean;
  readonly readouts: number;
  readonly of: number;
  readonly last: string;
  readonly missing: number;
}

/**
 * What changed: a kind with its parameters. Words are quoted as they stand in a text, and where `isVaried`, some of the readouts
 * have other words of the same formula; dates and names are for the interface to write.
 */
export type Change =
  /** One wording of a formula gives way to another. `beside` stands next to both, before or after them. */
  | { readonly kind: "reworded"; readonly from: string; readonly to: string; readonly beside: string; readonly isBesideBefore: boolean }
  /** The words of a formula change places in one readout. */
  | { readonly kind: "reordered"; readonly from: string; readonly to: string; readonly beside: string; readonly meeting: string }
  /** New in `first`, and in `readouts` of the `since` readouts from there on, the latest among them; `before` lack it. */
  | { readonly kind: "entered"; readonly words: string; readonly isVaried: boolean; readonly first: string; readonly readouts: number; readonly since: number; readonly before: number }
  /** In the latest again after `missing` readouts without it. */
  | { readonly kind: "returned"; readonly words: string; readonly isVaried: boolean; readonly first: string; readonly missing: number; readonly back: string; readonly readouts: number }
  /** In `readouts` of `of` readouts up to `last`, and in none of the `missing` since, which are with `missingWith`; `also` shares words with it and went at another time. */
  | ({ readonly kind: "gone"; readonly missingWith: readonly string[]; readonly also: Loss | null } & Loss)
  | { readonly kind: "topic-entered"; readonly topic: string; readonly first: string; readonly readouts: number; readonly since: number; readonly before: number }
  | { readonly kind: "topic-gone"; readonly topic: string; readonly readouts: number; readonly of: number; readonly last: string; readonly missing: number; readonly missingWith: readonly string[] }
  /** The end state that sentences of one topic name is another; `missing` later readouts name none. */
  | { readonly kind: "goal"; readonly from: string; readonly to: string; readonly topic: string; readonly missing: number }
  /** A formula is applied to other places. */
  | { readonly kind: "scope"; readonly words: string; readonly steps: readonly Step[] }
  /** A word of resolve is applied to something else. */
  | { readonly kind: "applied"; readonly word: string; readonly steps: readonly Step[] }
  /** A formula is said by others, and in none of the `missing` readouts since. */
  | { readonly kind: "speaker"; readonly words: string; readonly isVaried: boolean; readonly steps: readonly SpokenStep[]; readonly missing: number }
  /** The same speaker says a formula with a verb of another strength. */
  | { readonly kind: "verb"; readonly words: string; readonly isVaried: boolean; readonly steps: readonly SpokenStep[]; readonly isStronger: boolean }
  /** In one sentence one side says it more strongly than both do. */
  | { readonly kind: "split"; readonly alone: SpokenStep; readonly together: SpokenStep }
  /** Strong words on a topic that stand in this readout alone. */
  | { readonly kind: "strong"; readonly words: readonly string[]; readonly topic: string; readonly meeting: string; readonly of: number }
  /** A verb of reporting that the series used by habit, and the latest readout does not. */
  | { readonly kind: "verb-gone"; readonly verb: string; readonly counts: readonly number[]; readonly last: string; readonly missing: number }
  /** Readouts of different counterparts share much of their wording. */
  | { readonly kind: "template"; readonly meetings: readonly string[]; readonly days: number; readonly words: readonly string[]; readonly share: number }
  /** Formulae that come up with one counterpart, then with others. */
  | { readonly kind: "spread"; readonly words: readonly string[]; readonly route: readonly { readonly meeting: string; readonly days: number }[] }
  /** Words of the latest readout, in sentences to which none of the one before answers; each has a word that no earlier readout of the set has. */
  | { readonly kind: "news"; readonly words: readonly string[]; readonly meeting: string }
  /** Names that no earlier readout of the set has. */
  | { readonly kind: "names"; readonly names: readonly string[]; readonly meeting: string; readonly of: number };

export type ChangeKind = Change["kind"];

/** Kinds that rest on how strong a verb is, and so on the ladder that says so. */
export const STRENGTH_KINDS: ReadonlySet<ChangeKind> = new Set(["verb", "split"]);

export interface Finding {
  /** Stable as long as what it says is. */
  readonly id: string;
  readonly change: Change;
  /** The counterparts concerned, first seen first. */
  readonly parties: readonly string[];
  /** The sentences that it rests on, by readout and place in it. */
  readonly places: readonly SentencePlace[];
  /** Every readout that was looked at for it, by date. */
  readonly moments: readonly Moment[];
  /** Phrase families that it speaks of. */
  readonly families: readonly string[];
  /** How much it would matter, 0 to 1; see `score-finding.ts`. */
  readonly score: number;
}
