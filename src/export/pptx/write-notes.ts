import "#i18n/parts/deck.ts";
import type { EvidenceLine, FigureFile } from "#export/figure-file.ts";
import { translate } from "#i18n/translate.ts";

/** Sentences written out in the notes of one slide, and letters that they may take together. */
export const MOST_SENTENCES = 60;
const MOST_LETTERS = 16_000;

function takeSentences(evidence: readonly EvidenceLine[]): string[] {
  const taken: string[] = [];
  let letters = 0;
  for (const { text, citation } of evidence.slice(0, MOST_SENTENCES)) {
    const line = translate("deck.sentence", { text, citation });
    letters += line.length;
    if (taken.length > 0 && letters > MOST_LETTERS) break;
    taken.push(line);
  }
  return taken;
}

/** What a speaker has: the user's own notes, then the sentences behind the figure, each cited; how many are left out, if any, is said. */
export function writeFigureNotes(notes: string, { evidence, facts }: FigureFile, more: readonly string[] = []): string {
  const taken = takeSentences(evidence);
  const left = evidence.length - taken.length;
  const parts = [
    notes.trim(),
    more.join("\n"),
    evidence.length === 0 ? "" : [translate("deck.evidence", { count: evidence.length }), ...taken].join("\n"),
    left === 0 ? "" : translate("deck.moreEvidence", { count: left, address: facts.address }),
    translate("deck.address", { address: facts.address }),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
