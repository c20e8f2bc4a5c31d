import type { Account, Person, Sentence } from "#core/domain/dataset.ts";
import type { Block } from "#core/ingest/classify-blocks.ts";
import { collectPeople, findEntities } from "#core/ingest/find-entities.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** The number or bullet before a paragraph is layout, not text. */
const skipMarker = (raw: string): number => LIST_MARKER.exec(raw)?.[0].length ?? 0;

function readSentences(source: string, block: Block): Pick<Sentence, "text" | "start" | "end">[] {
  const start = block.start + skipMarker(source.slice(block.start, block.end));
  const raw = source.slice(start, block.end);
  return splitSentences(raw).map((span) => ({
    text: collapseWhiteSpace(raw.slice(span.start, span.end)),
    start: start + span.start,
    end: start + span.end,
  }));
}

/**
 * Turns the blocks of one readout into sections, paragraphs and sentences. Every text block is a paragraph; a heading begins
 * a section and is no sentence. Topics and statements are left empty.
 */
export function buildAccount(source: string, body: readonly Block[], participants: readonly Person[]): Account {
  const people = collectPeople(
    body.filter(({ kind }) => kind === "text").map(({ text }) => text),
    participants,
  );
  const sections: Account["sections"] = [];
  const sentences: Sentence[] = [];
  for (const block of body) {
    if (block.kind === "heading") {
      sections.push({ heading: block.text, paragraphs: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
    const paragraph = readSentences(source, block).map((sentence) => {
      sentences.push({ ...sentence, topics: [], entities: findEntities(sentence.text, people), statements: [] });
      return sentences.length - 1;
    });
    if (paragraph.length > 0) sections.at(-1)?.paragraphs.push(paragraph);
  }
  return { sections, sentences };
}
