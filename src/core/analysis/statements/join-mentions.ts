import type { Mention } from "#core/analysis/statements/mentions.ts";
import type { Word } from "#core/analysis/statements/words.ts";

/** "the Chief of Staff, General A" is one person. */
const isSame = ({ voice: left }: Mention, { voice: right }: Mention): boolean => typeof left !== "string" && typeof right !== "string" && left.who === right.who;

/** Joins mentions that are named together: "A and B", "A, B, and C". */
export function joinMentions(words: readonly Word[], mentions: readonly Mention[]): Mention[][] {
  const units: Mention[][] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention) continue;
    const unit = [mention];
    let isList = false;
    const isJoint = (left: Mention, right: Mention): boolean => right.from === left.to + 1 && words[left.to]?.norm === "and" && !/[;:(]/u.test(words[left.to]?.gap ?? "");
    const isListed = (left: Mention, right: Mention): boolean => right.from === left.to && /^,\s$/u.test(words[right.from]?.gap ?? "") && !isSame(left, right);
    for (;;) {
      const [last, next, afterNext] = [unit.at(-1), mentions[at + 1], mentions[at + 2]];
      if (!last || !next || typeof next.voice === "string" || last.voice === "they") break;
      const hasListBefore = isJoint(last, next) && !(!isList && /,/u.test(words[last.to]?.gap ?? ""));
      const isNextOfList = isListed(last, next) && afterNext !== undefined && (isJoint(next, afterNext) || isListed(next, afterNext));
      if (!hasListBefore && !isNextOfList) break;
      isList = isNextOfList;
      unit.push(next);
      at++;
    }
    units.push(unit);
  }
  return units;
}
