import type { Part } from "#core/domain/issue-forms.ts";
import type { Block } from "#core/ingest/classify-blocks.ts";
import { reportTextLeftOut, reportTextRead } from "#core/ingest/formats/left-out.ts";
import type { Finding } from "#core/ingest/source-document.ts";

/** What the blocks of a page became that are in no readout. */
export interface Fates {
  /** Sections and sentences of readouts, and headings that are the title of one. */
  readonly used: ReadonlySet<Block>;
  /** Texts that belong to no readout, with the reason. */
  readonly leftOver: readonly { readonly block: Block; readonly reason: Part }[];
}

/**
 * One finding for every block that is in no readout: dates, publishers and mastheads were read; captions, flags, links,
 * labels and articles were left out, and so was a heading that is neither title nor section.
 */
export function reportOutside(blocks: readonly Block[], { used, leftOver }: Fates): Finding[] {
  const reasons = new Map<Block, Part>(leftOver.map(({ block, reason }) => [block, reason]));
  return blocks.flatMap((block): Finding[] => {
    if (used.has(block)) return [];
    switch (block.kind) {
      case "date":
      case "publisher":
      case "masthead":
        return [reportTextRead(block.kind, block.line, block.text)];
      case "omitted":
        return [reportTextLeftOut(block.reason, block.line, block.text)];
      case "heading":
        return [reportTextLeftOut("heading", block.line, block.text)];
      case "text":
        return [reportTextLeftOut(reasons.get(block) ?? "not-a-readout", block.line, block.text)];
    }
  });
}
