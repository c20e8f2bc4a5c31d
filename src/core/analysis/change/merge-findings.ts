import type { ChangeKind, Finding } from "#core/analysis/change/finding.ts";

type Aspect = "presence" | "wording" | "reach" | "voice" | "sharing" | "names";

/** What a kind of change speaks of: that words are there, which words, of what, who says them, with whom else they stand. */
const ASPECTS: Readonly<Record<ChangeKind, Aspect>> = {
  entered: "presence",
  returned: "presence",
  gone: "presence",
  "topic-entered": "presence",
  "topic-gone": "presence",
  "verb-gone": "voice",
  reworded: "wording",
  reordered: "wording",
  goal: "wording",
  scope: "reach",
  applied: "reach",
  speaker: "voice",
  verb: "voice",
  split: "voice",
  strong: "voice",
  template: "sharing",
  spread: "sharing",
  names: "names",
};

/** Share of the sentences of the smaller of two findings from which on it rests on those of the other. */
const WITHIN = 0.6;
/** Share of the sentences of both that both have, beyond which they rest on the same. */
const SAME = 0.5;

const keysOf = ({ places }: Finding): ReadonlySet<string> => new Set(places.map(({ meeting, sentence }) => `${meeting} ${sentence}`));

function isTold(kept: Known, { change: { kind } }: Finding, keys: ReadonlySet<string>): boolean {
  const common = [...keys].filter((key) => kept.keys.has(key)).length;
  const [one, other] = [ASPECTS[kept.finding.change.kind], ASPECTS[kind]];
  if (one === other) return common / (keys.size + kept.keys.size - common) > SAME;
  return other === "presence" && one !== "sharing" && common / Math.min(keys.size, kept.keys.size) >= WITHIN;
}

interface Known {
  readonly finding: Finding;
  readonly keys: ReadonlySet<string>;
}

/**
 * Leaves out findings that say again what a better one says: those that speak of the same aspect and have more
 * than half of all their sentences in common, and those of mere presence where a better one tells what became of the words (three
 * in five sentences of the smaller). Takes the findings best first, and keeps their order.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const kept: Known[] = [];
  const byKey = new Map<string, number[]>();
  for (const finding of findings) {
    const keys = keysOf(finding);
    const near = new Set([...keys].flatMap((key) => byKey.get(key) ?? []));
    const isKnown = [...near].some((at) => {
      const known = kept[at];
      return known !== undefined && isTold(known, finding, keys);
    });
    if (isKnown) continue;
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), kept.length]);
    kept.push({ finding, keys });
  }
  return kept.map(({ finding }) => finding);
}
