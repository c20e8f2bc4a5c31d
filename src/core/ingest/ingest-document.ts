import type { Account } from "#core/domain/dataset.ts";
import { buildAccount } from "#core/ingest/build-account.ts";
import { decodeSource } from "#core/ingest/decode-source.ts";
import { isHtmlFile, readFormat } from "#core/ingest/formats/read-format.ts";
import type { Readable } from "#core/ingest/formats/readable.ts";
import { hashBytes } from "#core/ingest/hash-text.ts";
import { LIST_MARKER } from "#core/ingest/list-marker.ts";
import { partParagraph } from "#core/ingest/part-paragraphs.ts";
import { partRemarks } from "#core/ingest/part-remarks.ts";
import { partSeparateMeetings } from "#core/ingest/part-separate-meetings.ts";
import { type MeetingFacts, readMeeting } from "#core/ingest/read-meeting.ts";
import { readPage } from "#core/ingest/read-page.ts";
import { reportOutside } from "#core/ingest/report-left-out.ts";
import { type Finding, type SourceDocument, warning } from "#core/ingest/source-document.ts";
import { splitItems } from "#core/ingest/split-items.ts";

/** One readout as one document gives it, before accounts of one meeting are joined and ids given. */
export interface Draft {
  readonly file: string;
  readonly sha256: string;
  /** Line on which it begins. */
  readonly line: number;
  /** Whether the document is about this meeting alone. */
  readonly isOwnPage: boolean;
  /** Whose page it is. */
  readonly publisherCountry: string | null;
  readonly meeting: MeetingFacts;
  readonly account: Account;
  readonly start: number;
  readonly end: number;
}

export interface IngestedDocument {
  readonly file: string;
  readonly sha256: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/** Sentences point into the source, whatever markup stands around and within them. */
const toSource = ({ sections, sentences }: Account, readable: Readable): Account => ({
  sections,
  sentences: sentences.map((sentence) => ({ ...sentence, ...readable.toSource(sentence) })),
});

/**
 * Reads one source: any number of readouts, in the order of the document, and all that was left out, inferred or not
 * understood. Never throws on any bytes; a document without a readout gives none and says so.
 */
export function ingestDocument(document: SourceDocument, home: string): IngestedDocument {
  const { text: source, findings: decoding } = decodeSource(document.bytes, isHtmlFile(document.file));
  const sha256 = hashBytes(document.bytes);
  const base = { file: document.file, sha256 };
  const readable = readFormat(document.file, source);
  const page = readPage(readable, source, document.row);
  const part = page.isNewsletter ? partParagraph : partRemarks;
  const blocks = page.blocks.flatMap((block) => {
    const separate = partSeparateMeetings(readable.text, block);
    return separate.length > 1 ? separate : part(readable.text, block);
  });
  const { items, leftOver } = splitItems(blocks, page.isNewsletter, page.title);
  const drafts: Draft[] = [];
  const findings: Finding[] = [...decoding, ...readable.findings, ...page.findings];
  for (const item of items) {
    const isOnly = items.length === 1 && !page.isNewsletter;
    const { meeting, findings: found } = readMeeting(item, page, { home, previous: drafts.at(-1)?.meeting ?? null, isOnly });
    findings.push(...found);
    const account = toSource(buildAccount(readable.text, item.body, meeting.people), readable);
    const [first, last] = [item.title ?? item.body[0], item.body.at(-1)];
    const start = Math.min(first?.start ?? 0, item.body[0]?.start ?? 0);
    const span = readable.toSource({ start, end: last?.end ?? start });
    const { publisherCountry } = page;
    drafts.push({ ...base, line: item.lead.line, isOwnPage: isOnly, publisherCountry, meeting, account, ...span });
  }
  const titles = new Set([page.title, ...drafts.map(({ meeting }) => meeting.title)]);
  const headings = blocks.filter(({ kind, text }) => kind === "heading" && (titles.has(text) || titles.has(text.replace(LIST_MARKER, ""))));
  findings.push(...reportOutside(blocks, { used: new Set([...items.flatMap(({ body }) => body), ...headings]), leftOver }));
  if (items.length === 0) findings.push(warning("no-readout", null));
  const title = page.title ?? page.blocks.find((block) => block.kind === "heading")?.text ?? null;
  return { ...base, published: page.published ?? drafts[0]?.meeting.published ?? null, title, drafts, findings };
}
