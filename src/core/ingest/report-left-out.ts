import type { Block } from "#core/ingest/classify-blocks.ts";
import { type Finding, info } from "#core/ingest/source-document.ts";
import type { Item } from "#core/ingest/split-items.ts";

const LONGEST_QUOTE = 80;

const quote = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const leftOut = (block: Block, reason: string): Finding => info("left-out", block.line, `${reason}: ${quote(block.text)}`);

/**
 * One finding for every block that is in no readout and says nothing about one: captions, flags, links, labels, articles.
 * Dates, mastheads and publishers are read, not left out; a heading is left out where it is neither title nor section.
 */
export function reportLeftOut(
  blocks: readonly Block[],
  items: readonly Item[],
  leftOver: readonly { readonly block: Block; readonly reason: string }[],
): Finding[] {
  const used = new Set<Block>(items.flatMap(({ title, body }) => (title ? [title, ...body] : body)));
  const reasons = new Map<Block, string>(leftOver.map(({ block, reason }) => [block, reason]));
  return blocks.flatMap((block) => {
    const reason = block.kind === "omitted" ? block.reason : block.kind === "heading" ? "heading" : reasons.get(block);
    return used.has(block) || reason === undefined ? [] : [leftOut(block, reason)];
  });
}
