import type { Account, Person, Sentence } from "#core/domain/dataset.ts";
import type { Block } from "#core/ingest/classify-blocks.ts";
import { collectPeople, findEntities } from "#core/ingest/find-entities.ts";
import { findPeople } from "#core/ingest/find-people.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { splitSentences } from "#core/text/sentences.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";

/** The number or bullet before a paragraph is layout, not text. */
const skipMarker = (raw: string): number => LIST_MARKER.exec(raw)?.[0].length ?? 0;

type SentenceInSource = Pick<Sentence, "text" | "start" | "end">;

function readSentences(source: string, block: Block): SentenceInSource[] {
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
  const sections: Account["sections"] = [];
  const found: SentenceInSource[] = [];
  for (const block of body) {
    if (block.kind === "heading") {
      sections.push({ heading: block.text, paragraphs: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, paragraphs: [] });
    const sentences = readSentences(source, block);
    const paragraph = sentences.map((_, index) => found.length + index);
    found.push(...sentences);
    if (paragraph.length > 0) sections.at(-1)?.paragraphs.push(paragraph);
  }
  const mentions = found.map(({ text }) => findPeople(text));
  const people = collectPeople(mentions.flat(), participants);
  const sentences = found.map((sentence, index): Sentence => {
    const entities = findEntities(sentence.text, mentions[index] ?? [], people);
    return { ...sentence, topics: [], entities, statements: [] };
  });
  return { sections, sentences };
}
