import type { ChangeKind, Finding } from "#core/analysis/change/finding.ts";
import type { SentencePlace } from "#core/domain/sentence-list.ts";

type Aspect = "presence" | "wording" | "reach" | "voice" | "habit" | "template" | "spread" | "names" | "news";

/** What a kind of change speaks of: that words are there, which words, of what, who says them, with whom else they stand. */
const ASPECTS: Readonly<Record<ChangeKind, Aspect>> = {
  entered: "presence",
  returned: "presence",
  gone: "presence",
  "topic-entered": "presence",
  "topic-gone": "presence",
  "verb-gone": "habit",
  reworded: "wording",
  reordered: "wording",
  goal: "wording",
  scope: "reach",
  applied: "reach",
  speaker: "voice",
  verb: "voice",
  split: "voice",
  strong: "voice",
  template: "template",
  spread: "spread",
  names: "names",
  news: "news",
};

/** Share of a finding's sentences from which on it rests on those of another. */
const WITHIN = 0.6;
/** Share of the sentences of both that both have, beyond which they rest on the same. */
const SAME = 0.5;

const keyOf = ({ meeting, sentence }: SentencePlace): string => `${meeting} ${sentence}`;

/** A topic is coded to a sentence, whichever words gave it. */
const isTopic = ({ change: { kind } }: Finding): boolean => kind === "topic-entered" || kind === "topic-gone";

interface Known {
  readonly finding: Finding;
  readonly places: ReadonlyMap<string, SentencePlace>;
  /** As it is told; null where it is told beside another. */
  told: Finding | null;
}

const listPlaces = (finding: Finding): Map<string, SentencePlace> => new Map(finding.places.map((place) => [keyOf(place), place]));

/** Places of a finding at which another rests on the same words, or, for a topic, on the same sentence. */
const countCommon = (kept: Known, finding: Finding): number =>
  finding.places.filter((place) => {
    const other = kept.places.get(keyOf(place));
    if (other === undefined || isTopic(finding) || isTopic(kept.finding)) return other !== undefined;
    return place.spans.some((span) => other.spans.some(({ start, end }) => start < span.end && span.start < end));
  }).length;

/** Kinds of which the readouts show as well where the words are and are not, and how strong they are. */
const TELLS_MORE: ReadonlySet<ChangeKind> = new Set(["reworded", "goal", "scope", "speaker", "verb", "split"]);
const isPlain = ({ change: { kind } }: Finding): boolean => ASPECTS[kind] === "presence" || kind === "strong";

/** The readout at which words came or went. */
const turnOf = ({ change }: Finding): string =>
  change.kind === "gone" || change.kind === "topic-gone" ? change.last : change.kind === "entered" || change.kind === "topic-entered" ? change.first : change.kind;

/** Two losses in the same readouts that share words, as one: the weightier with the other beside it; null where they do not belong together. */
function joinLosses(kept: Known, finding: Finding): Finding | null {
  if (kept.told === null) return null;
  const { change, moments, places, families } = kept.told;
  const other = finding.change;
  if (change.kind !== "gone" || other.kind !== "gone" || change.also !== null || turnOf(kept.finding) === turnOf(finding)) return null;
  const order = new Map(moments.map(({ meeting }, index) => [meeting, index]));
  const areSame = moments.length === finding.moments.length && finding.moments.every(({ meeting }) => order.has(meeting));
  if (!areSame || countCommon(kept, finding) < WITHIN * Math.min(places.length, finding.places.length)) return null;
  const { words, isVaried, readouts, of, last, missing } = other;
  const joined = new Map([...finding.places, ...places].map((place) => [keyOf(place), place]));
  for (const place of finding.places) {
    const known = kept.places.get(keyOf(place));
    if (known) joined.set(keyOf(place), { ...known, spans: [...known.spans, ...place.spans].sort((a, b) => a.start - b.start) });
  }
  return {
    ...kept.told,
    change: { ...change, also: { words, isVaried, readouts, of, last, missing } },
    places: [...joined.values()].sort((a, b) => (order.get(a.meeting) ?? 0) - (order.get(b.meeting) ?? 0) || a.sentence - b.sentence),
    moments: moments.map((moment, index) => {
      const said = [...new Set([...moment.words, ...(finding.moments[index]?.words ?? [])])];
      return { ...moment, words: said, side: said.length > 0 ? 0 : null };
    }),
    families: [...new Set([...families, ...finding.families])],
  };
}

function isTold(kept: Known, finding: Finding): boolean {
  const common = countCommon(kept, finding);
  const [size, keptSize] = [finding.places.length, kept.places.size];
  const [one, other] = [ASPECTS[kept.finding.change.kind], ASPECTS[finding.change.kind]];
  if (one === other && common / (size + keptSize - common) > SAME) return true;
  if (finding.change.kind === "names" && kept.finding.change.kind === "news") return common / size >= WITHIN;
  if (!isPlain(finding)) return false;
  if (one !== "presence") return TELLS_MORE.has(kept.finding.change.kind) && common / size >= WITHIN;
  const areTopics = isTopic(kept.finding) && isTopic(finding);
  return other === "presence" && !areTopics && common / Math.min(size, keptSize) >= WITHIN && turnOf(kept.finding) === turnOf(finding);
}

/**
 * Leaves out findings that say again what a better one says: those that speak of the same aspect and rest for more
 * than half on the same words; and those of mere presence, or of strong words alone, of which three in five sentences are another's
 * that tells what became of the words, whichever of the two weighs more, or that are part of what came or went at the same readout; and names of which new matter has as many. Two losses at
 * different times, of which one shares its words with the other, become one. Takes the findings best first, and keeps their order.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Known[] = [];
  const byKey = new Map<string, number[]>();
  for (const finding of [...findings.filter((one) => !isPlain(one)), ...findings.filter(isPlain)]) {
    const near = new Set(finding.places.flatMap((place) => byKey.get(keyOf(place)) ?? []));
    const others = [...near].flatMap((at) => kept[at] ?? []);
    const partner = others.find((known) => joinLosses(known, finding) !== null);
    if (others.some((known) => known !== partner && isTold(known, finding))) continue;
    const joined = partner && joinLosses(partner, finding);
    if (partner && joined) partner.told = joined;
    for (const place of finding.places) byKey.set(keyOf(place), [...(byKey.get(keyOf(place)) ?? []), kept.length]);
    kept.push({ finding, places: listPlaces(finding), told: joined ? null : finding });
  }
  const left = new Map(kept.flatMap(({ told }) => (told ? [[told.id, told] as const] : [])));
  return findings.flatMap(({ id }) => left.get(id) ?? []);
}
