import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { meetingSchema, meetingTextSchema } from "#core/domain/dataset.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { decodeSource } from "#core/ingest/decode-source.ts";
import { ingestSources } from "#core/ingest/ingest-sources.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";
import { collapseWhiteSpace } from "#core/text/white-space.ts";
import { toDocument } from "./ingest-text.ts";

/** What pages are made of, good and bad, for a text that gets far into the ingest. */
const PIECES = [
  ..."Japan-U.S. Defense Ministerial Meeting|Japan Defense Focus No.9 Mar. 2021|PAGE TOP|Flag:indiaFlag:japan|---|title: \"\\u12\"".split("|"),
  ..."March 16, 2021|On March 16, |On the same day, |From December 9 to 11, |February 30, 2021|2021-02-30|today".split("|"),
  ..."Minister Kishi |H.E. Mr. |General, |Defence Minister of India, |held a meeting |spoke by phone with |visited India |from 12:50 for 90 minutes".split("|"),
  ..."1. Overview|• (1) |U.S. |etc. |The Ministers agreed. |North Korea’s |East and South China Seas|“2+2”|会談|令和7年3月30日".split("|"),
  ...["\n", "\n\n", "\r\n", "\u00a0", "\u2028", "\f", "\0", "\ud800", "\ufeff", "<script>", "](x)", "  "],
];

const page = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) }), {
  maxLength: 60,
});

const file = fc.constantFrom("a.txt", "b.md", "c.html", "d/e.txt");

const someDocument: fc.Arbitrary<SourceDocument> = fc.oneof(
  fc.tuple(page, file).map(([parts, name]) => toDocument(parts.join(""), name)),
  fc.tuple(fc.uint8Array({ maxLength: 300 }), file).map(([bytes, name]) => ({ file: name, bytes, row: null })),
);

const someFolder = fc.uniqueArray(someDocument, { selector: ({ file: name }) => name, maxLength: 4 });

describe("any input", () => {
  it("gives meetings and texts that fit the schema", () => {
    fc.assert(
      fc.property(someFolder, (documents) => {
        const { readouts, sources } = ingestSources(documents, { home: "JPN" });
        for (const { meeting, text } of readouts) {
          v.parse(meetingSchema, meeting);
          v.parse(meetingTextSchema, text);
        }
        expect(sources).toHaveLength(documents.length);
        const ids = readouts.map(({ meeting }) => meeting.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });

  it("gives sentences that stand in the source where they say, once each", () => {
    fc.assert(
      fc.property(page, (parts) => {
        const document = toDocument(parts.join(""));
        const { text: source } = decodeSource(document.bytes);
        for (const { text } of ingestSources([document], { home: "JPN" }).readouts) {
          const indices = text.sections.flatMap(({ paragraphs }) => paragraphs.flat());
          expect(indices).toEqual(text.sentences.map((_, index) => index));
          for (const sentence of text.sentences) {
            expect(collapseWhiteSpace(source.slice(sentence.start, sentence.end))).toBe(sentence.text);
            for (const { start, end } of sentence.entities) expect(start < end && end <= sentence.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("builds a whole dataset, the same every time", () => {
    fc.assert(
      fc.property(someFolder, (documents) => {
        const { files, manifest } = buildDataset(documents, { home: "JPN" });
        expect(buildDataset(documents, { home: "JPN" }).files).toEqual(files);
        expect(manifest.files).toHaveLength(files.length - 1);
      }),
      { numRuns: 60 },
    );
  });
});
