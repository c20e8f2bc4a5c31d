import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { describeWordings } from "#core/text/describe-wordings.ts";
import { normaliseText } from "#core/text/normalise.ts";
import type { ViewOf } from "#core/views/view.ts";

/** What a readout does with a family, seen from the earlier readouts of the same counterpart. */
export const LEDGER_STATES = ["before", "first", "repeated", "reworded", "absent", "returned"] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

export interface LedgerEntry {
  readonly readout: Readout;
  readonly state: LedgerState;
  /** Occurrences in the readout. */
  readonly hits: number;
  /** What tells its wordings from the family's others, in order of appearance. */
  readonly wordings: readonly string[];
  /** Not in the words of the readout that had it last; false for the first. */
  readonly isReworded: boolean;
  /** Readouts of the counterpart without it since the last that had it, this one included where it is absent; 0 before the first. */
  readonly silent: number;
}

export interface LedgerRow extends LedgerEntry {
  readonly family: PhraseFamily;
  readonly party: string;
}

export const LEDGER_ORDERS = ["latest", "entered", "rank"] as const;
export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

export interface LedgerOptions {
  readonly party: string;
  readonly order: LedgerOrder;
}

interface Standing {
  readonly hits: number;
  readonly wordings: readonly string[];
  readonly words: ReadonlySet<string>;
}

interface Last {
  readonly words: ReadonlySet<string>;
  readonly index: number;
}

const stateOf = (here: Standing | undefined, last: Last | null, index: number, isReworded: boolean): LedgerState => {
  if (here === undefined) return last === null ? "before" : "absent";
  if (last === null) return "first";
  if (last.index < index - 1) return "returned";
  return isReworded ? "reworded" : "repeated";
};

/** What stands of a family in each readout, by meeting id. */
function standingByMeeting(family: PhraseFamily): ReadonlyMap<string, Standing> {
  const names = new Map(describeWordings(family).map(({ text, name }) => [text, name]));
  const found = family.variants
    .flatMap(({ text, occurrences }) => occurrences.map((at) => ({ text, at })))
    .sort((a, b) => a.at.sentence - b.at.sentence || a.at.start - b.at.start);
  const byMeeting = new Map<string, Standing>();
  for (const { text, at } of found) {
    const before = byMeeting.get(at.meeting);
    byMeeting.set(at.meeting, {
      hits: (before?.hits ?? 0) + 1,
      wordings: [...new Set([...(before?.wordings ?? []), names.get(text) ?? text])],
      words: new Set([...(before?.words ?? []), normaliseText(text)]),
    });
  }
  return byMeeting;
}

/**
 * A family through the readouts of one counterpart, in their order: before its first, first, repeated (in words of the readout
 * before), reworded (in it, as in the readout before, but in none of its words), absent (an earlier one has it), returned (an
 * earlier one has it, the one before has not). A return may be in other words, which `isReworded` tells.
 */
export function followFamily(family: PhraseFamily, readouts: readonly Readout[]): LedgerEntry[] {
  const standing = standingByMeeting(family);
  let last: Last | null = null;
  return readouts.map((readout, index) => {
    const here = standing.get(readout.id);
    const before: Last | null = last;
    const isReworded = here !== undefined && before !== null && [...here.words].every((words) => !before.words.has(words));
    const state = stateOf(here, before, index, isReworded);
    const silent = before === null ? 0 : index - before.index - (here === undefined ? 0 : 1);
    if (here !== undefined) last = { words: here.words, index };
    return { readout, state, hits: here?.hits ?? 0, wordings: here?.wordings ?? [], isReworded, silent };
  });
}

export const ledgerEvidence = ({ family, readout, hits }: Pick<LedgerRow, "family" | "readout" | "hits">): EvidenceQuery =>
  evidenceOf("phrase", family.id, { in: readout.id, without: hits === 0 });

/** What an analyst asks of the latest readout first: other words, then what is new or back, then what is missing. */
const STATES_BY_NEWS: readonly LedgerState[] = ["reworded", "first", "returned", "absent", "repeated", "before"];

type Place = readonly [first: number, then: number];

const ORDERS: Readonly<Record<LedgerOrder, (entries: readonly LedgerEntry[]) => Place>> = {
  latest: (entries) => {
    const latest = entries.at(-1);
    return latest === undefined ? [0, 0] : [STATES_BY_NEWS.indexOf(latest.state), latest.silent];
  },
  entered: (entries) => [entries.findIndex(({ hits }) => hits > 0), 0],
  rank: () => [0, 0],
};

const comparePlaces = ([a, thenA]: Place, [b, thenB]: Place): number => a - b || thenA - thenB;

/** Readouts with a counterpart, by date; undated ones have no place in an order of time. */
const readoutsWith = (corpus: Corpus, party: string): Readout[] =>
  corpus.readouts.filter(({ meeting }) => meeting.date !== null && meeting.counterparts.includes(party));

/**
 * One counterpart's ledger: every family that stands in a readout shown, against those readouts by date; one row a cell. In the
 * order of the dataset (`rank`), of the first readout shown that has it (`entered`), or of what the latest readout shown does with
 * it (`latest`: reworded, first, returned, absent, the shorter silence before the longer, repeated). Ties keep the rank. States are those of the whole set, whatever the filter; the filter only chooses which readouts are shown. `n` is
 * the number of readouts shown; undated readouts are left out.
 */
export const viewFamilyLedger: ViewOf<LedgerRow, LedgerOptions> = (corpus, filter, { party, order }) => {
  const all = readoutsWith(corpus, party);
  const shown = new Set(selectReadouts(corpus, filter).readouts.map(({ id }) => id));
  const lines = corpus.families
    .map((family) => ({ family, entries: followFamily(family, all).filter(({ readout }) => shown.has(readout.id)) }))
    .filter(({ entries }) => entries.some(({ hits }) => hits > 0))
    .map((line) => ({ ...line, place: ORDERS[order](line.entries) }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  return {
    rows: lines.flatMap(({ family, entries }) => entries.map((entry) => ({ ...entry, family, party }))),
    n: all.filter(({ id }) => shown.has(id)).length,
    columns: [
      { id: "phrase", kind: "text", value: (row) => row.family.label, family: (row) => row.family.id },
      { id: "readout", kind: "readout", value: (row) => row.readout.id },
      { id: "ledgerState", kind: "term", value: (row) => row.state },
      { id: "hits", kind: "integer", value: (row) => row.hits, evidence: ledgerEvidence },
      { id: "wording", kind: "text", value: (row) => row.wordings.join(" | ") },
      { id: "silent", kind: "integer", value: (row) => row.silent },
    ],
  };
};
