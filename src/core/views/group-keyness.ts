import type { CountOf } from "#core/analysis/counts.ts";
import { fisherExact } from "#core/analysis/fisher-exact.ts";
import type { Interval } from "#core/analysis/intervals.ts";
import { conservativeLogRatio, keynessG2, logRatio } from "#core/analysis/keyness.ts";
import { newcombeInterval } from "#core/analysis/newcombe.ts";
import { compareText } from "#core/domain/compare.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily, Topic } from "#core/domain/dataset.ts";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { hasTopic, selectReadouts, type Filter } from "#core/domain/filter.ts";
import { narrowToSide, partReadouts, REST, writeGroup, type GroupPair } from "#core/domain/group.ts";
import type { Column, ViewOf } from "#core/views/view.ts";

export const GROUP_SUBJECTS = ["phrases", "topics"] as const;

export interface GroupKeynessOptions {
  readonly pair: GroupPair;
  readonly of: (typeof GROUP_SUBJECTS)[number];
}

/** Below this many readouts the conservative Log Ratio is 0 nearly always, so that it orders nothing. */
export const MIN_READOUTS_FOR_KEYNESS = 12;

/**
 * What the numbers of a row allow to be said: `clear`: the interval of the difference leaves out 0; `unclear`: it holds 0; `thin`: a
 * group has fewer than four readouts, and no interval is drawn.
 */
export const READINGS = ["clear", "unclear", "thin"] as const;
export type Reading = (typeof READINGS)[number];

export interface GroupKeynessRow {
  readonly subject: { readonly kind: "phrase"; readonly family: PhraseFamily } | { readonly kind: "topic"; readonly topic: Topic };
  /** Readouts that have it, of the readouts of the group. */
  readonly a: CountOf;
  readonly b: CountOf;
  /** Share in the first group minus share in the second. */
  readonly difference: number;
  /** Newcombe's; null where a group has fewer than four readouts. */
  readonly interval: Interval | null;
  /** Conservative Log Ratio on readouts; 0: not separable. */
  readonly conservative: number;
  readonly reading: Reading;
  /** The first dated readout of either group that has it. */
  readonly first: string | null;
}

interface Candidate {
  readonly subject: GroupKeynessRow["subject"];
  /** Ids of the readouts of the whole set that have it. */
  readonly readouts: ReadonlySet<string>;
}

const kept = new WeakMap<Corpus, Map<GroupKeynessOptions["of"], readonly Candidate[]>>();

function listCandidates(corpus: Corpus, of: GroupKeynessOptions["of"]): readonly Candidate[] {
  const known = kept.get(corpus) ?? new Map<GroupKeynessOptions["of"], readonly Candidate[]>();
  kept.set(corpus, known);
  const before = known.get(of);
  if (before) return before;
  const candidates: readonly Candidate[] =
    of === "topics"
      ? corpus.topics.map((topic) => ({ subject: { kind: "topic", topic }, readouts: new Set(corpus.readouts.flatMap((readout) => (hasTopic(readout, topic.id) ? readout.id : []))) }))
      : corpus.families.map((family) => ({ subject: { kind: "phrase", family }, readouts: new Set(family.variants.flatMap(({ occurrences }) => occurrences.map(({ meeting }) => meeting))) }));
  known.set(of, candidates);
  return candidates;
}

type Measures = Pick<GroupKeynessRow, "interval" | "conservative" | "reading">;

/** The measures of two counts of groups of given size; most phrases of a large set share theirs with others. */
function createMeasures(): (a: CountOf, b: CountOf) => Measures {
  const known = new Map<string, Measures>();
  return (a, b) => {
    const key = `${a.hits} ${b.hits}`;
    const before = known.get(key);
    if (before) return before;
    const interval = newcombeInterval(a, b);
    const measures = { interval, conservative: conservativeLogRatio(a, b) ?? 0, reading: readingOf(interval) };
    known.set(key, measures);
    return measures;
  };
}

/** What one side of a row counts; of its absence where it counts nothing. */
export function evidenceOfSide(pair: GroupPair, { subject, ...row }: Pick<GroupKeynessRow, "subject" | "a" | "b">, side: "a" | "b"): EvidenceQuery {
  const [kind, id] = subject.kind === "phrase" ? (["phrase", subject.family.id] as const) : (["topic", subject.topic.id] as const);
  return evidenceOf(kind, id, { ...narrowToSide(pair, side), without: row[side].hits === 0 });
}

const readingOf = (interval: Interval | null): Reading => (interval === null ? "thin" : interval.low > 0 || interval.high < 0 ? "clear" : "unclear");

const SIDE_COLUMNS = { a: ["readoutsA", "nA", "shareA"], b: ["readoutsB", "nB", "shareB"] } as const;

const sideColumns = (pair: GroupPair, side: "a" | "b"): Column<GroupKeynessRow>[] => {
  const [readouts, n, share] = SIDE_COLUMNS[side];
  return [
    { id: readouts, kind: "integer", value: (row) => row[side].hits, evidence: (row) => evidenceOfSide(pair, row, side) },
    { id: n, kind: "integer", value: (row) => row[side].n },
    { id: share, kind: "share", value: (row) => row[side].hits / row[side].n },
  ];
};

const columnsOf = ({ pair, of }: GroupKeynessOptions): Column<GroupKeynessRow>[] => [
  of === "topics"
    ? { id: "topic", kind: "topic", value: ({ subject }) => (subject.kind === "topic" ? subject.topic.id : null) }
    : { id: "phrase", kind: "text", value: ({ subject }) => (subject.kind === "phrase" ? subject.family.label : null), family: ({ subject }) => (subject.kind === "phrase" ? subject.family.id : null) },
  ...sideColumns(pair, "a"),
  ...sideColumns(pair, "b"),
  { id: "difference", kind: "share", value: (row) => row.difference },
  { id: "differenceLow", kind: "share", value: (row) => row.interval?.low ?? null },
  { id: "differenceHigh", kind: "share", value: (row) => row.interval?.high ?? null },
  { id: "conservativeLogRatio", kind: "measure", value: (row) => row.conservative },
  { id: "logRatio", kind: "measure", value: (row) => logRatio(row.a, row.b) },
  { id: "keynessG2", kind: "measure", value: (row) => keynessG2(row.a, row.b) },
  { id: "fisherExact", kind: "measure", value: (row) => fisherExact(row.a, row.b) },
  { id: "firstInGroups", kind: "date", value: (row) => row.first },
  // A file that leaves the app says what it compares, in the words of the address.
  { id: "groupA", kind: "text", value: () => writeGroup(pair.a) },
  { id: "groupB", kind: "text", value: () => (pair.b === null ? REST : writeGroup(pair.b)) },
];

/** Readouts of each side of a pair under a filter, and those in both, which count in neither. */
export function countPair(corpus: Corpus, filter: Filter, pair: GroupPair): { readonly a: number; readonly b: number; readonly both: number } {
  const { a, b, both } = partReadouts(selectReadouts(corpus, filter).base, pair);
  return { a: a.length, b: b.length, both: both.length };
}

/**
 * What tells two groups of readouts apart: for every phrase family or topic that stands in either, in how many readouts of each.
 * Counts are of readouts, since the words of one readout are not independent. Below 12 readouts rows are ordered by the size of the
 * difference of shares, else by that of the conservative Log Ratio and then of the difference; then by first date. A readout in both
 * groups counts in neither; a topic filter selects readouts, and the denominators stay those of the other filters. No rows where a
 * group is empty.
 */
export const viewGroupKeyness: ViewOf<GroupKeynessRow, GroupKeynessOptions> = (corpus, filter, options) => {
  const { readouts, base } = selectReadouts(corpus, filter);
  const searched = partReadouts(base, options.pair);
  const counted = partReadouts(readouts, options.pair);
  const [nA, nB] = [searched.a.length, searched.b.length];
  const sideOf = new Map<string, { readonly side: "a" | "b"; readonly date: string | null }>();
  for (const side of ["a", "b"] as const) for (const { id, meeting } of counted[side]) sideOf.set(id, { side, date: meeting.date });
  const measure = createMeasures();
  const toRow = ({ subject, readouts: having }: Candidate): GroupKeynessRow[] => {
    const hits = { a: 0, b: 0 };
    let first: string | null = null;
    for (const id of having) {
      const place = sideOf.get(id);
      if (place === undefined) continue;
      hits[place.side] += 1;
      if (place.date !== null && (first === null || place.date < first)) first = place.date;
    }
    if (hits.a + hits.b === 0) return [];
    const [a, b] = [{ hits: hits.a, n: nA }, { hits: hits.b, n: nB }];
    return [{ subject, a, b, difference: a.hits / nA - b.hits / nB, ...measure(a, b), first }];
  };
  const keyness = (row: GroupKeynessRow): number => (nA + nB < MIN_READOUTS_FOR_KEYNESS ? 0 : Math.abs(row.conservative));
  const rows = nA === 0 || nB === 0 ? [] : listCandidates(corpus, options.of).flatMap(toRow);
  rows.sort((x, y) => keyness(y) - keyness(x) || Math.abs(y.difference) - Math.abs(x.difference) || compareText(x.first ?? "9999", y.first ?? "9999"));
  return { rows, n: base.length, columns: columnsOf(options) };
};
