import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeHTML } from "entities";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { meetingSchema, meetingTextSchema } from "#core/domain/dataset.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { decodeSource } from "#core/ingest/decode-source.ts";
import { readFrontMatter } from "#core/ingest/formats/front-matter.ts";
import { isHtmlFile } from "#core/ingest/formats/read-format.ts";
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
  ...["\n", "\n\n", "\r\n", "\u00a0", "\u2028", "\f", "\0", "\ud800", "\ufeff", "](x)", "  "],
  ..."<p>|</p>|<h2>|<li>|<ol start=98>|<table><th>|<td>|<main>|<nav>|<title>|<script>|</script>|<!--|-->|<b|<a href='x'>|</a>|<br>|<sup>|&nbsp;|&#0;|&#x110000;|&am|<![CDATA[|<svg>|<template>".split("|"),
  ..."# |> |- |1. |* |**|__|`|[a](|![x](y)|[b]: http://c|\\|    |&amp;|<u>|===|title: \"a|date: 2021-03-16|\t- ".split("|"),
];

const jumble = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) }), {
  maxLength: 60,
});

const FIXTURES = join(import.meta.dirname, "../../fixtures/ingest");

const GOOD_PAGES = readdirSync(FIXTURES).flatMap((name) =>
  readdirSync(join(FIXTURES, name))
    .filter((entry) => entry !== "expected.json")
    .map((entry) => readFileSync(join(FIXTURES, name, entry), "utf8")),
);

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit = fc.record({ at: fc.nat(2000), remove: fc.nat(40), insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant("")) });

const applyEdit = (text: string, { at, remove, insert }: Edit): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
};

/** A good page, cut off somewhere, with things taken out and put in. */
const damagedPage = fc
  .record({ good: fc.constantFrom(...GOOD_PAGES), edits: fc.array(edit, { maxLength: 6 }), length: fc.oneof(fc.constant(5000), fc.nat(1500)) })
  .map(({ good, edits, length }) => edits.reduce(applyEdit, good).slice(0, length));

const anyPage = fc.oneof({ weight: 2, arbitrary: damagedPage }, { weight: 1, arbitrary: jumble.map((parts) => parts.join("")) });

const file = fc.constantFrom("a.txt", "b.md", "c.html", "d/e.txt");

const someDocument: fc.Arbitrary<SourceDocument> = fc.oneof(
  fc.tuple(anyPage, file).map(([text, name]) => toDocument(text, name)),
  fc.tuple(fc.uint8Array({ maxLength: 300 }), file).map(([bytes, name]) => ({ file: name, bytes, row: null })),
);

const someFolder = fc.uniqueArray(someDocument, { selector: ({ file: name }) => name, maxLength: 4 });

/** `INGEST_FUZZ_RUNS=1000000 INGEST_FUZZ_SEED=2 npx vitest run tests/core/ingest/hostile-input.test.ts` tries that many others. */
const SEED = process.env["INGEST_FUZZ_SEED"];
const RUNS = Number(process.env["INGEST_FUZZ_RUNS"] ?? 1500);

/** Milliseconds; a machine may be busy. */
const PATIENCE = 120_000 + RUNS * 50;

/** Behind everything that may be an entity, what it would stand for. */
const spellOutEntities = (markup: string): string => markup.replace(/&#?\w+;?/gu, (entity) => entity + decodeHTML(entity));

/** Whether all characters of `part` stand in `whole`, in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = -1;
  return Array.from(part).every((character) => (at = whole.indexOf(character, at + 1)) !== -1);
}

describe("any input", () => {
  it("gives meetings and texts that fit the schema", () => {
    let readoutsSeen = 0;
    fc.assert(
      fc.property(someFolder, (documents) => {
        const { readouts, sources } = ingestSources(documents, { home: "JPN" });
        for (const { meeting, text } of readouts) {
          v.parse(meetingSchema, meeting);
          v.parse(meetingTextSchema, text);
        }
        readoutsSeen += readouts.length;
        expect(sources).toHaveLength(documents.length);
        const ids = readouts.map(({ meeting }) => meeting.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 250 },
    );
    // The property says something only if the pieces make readouts now and then.
    expect(readoutsSeen).toBeGreaterThan(100);
  }, PATIENCE);

  it("gives sentences that stand in the source where they say, once each", () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const { text: source } = decodeSource(document.bytes, isHtmlFile(document.file));
        for (const { meeting, text } of ingestSources([document], { home: "JPN" }).readouts) {
          v.parse(meetingSchema, meeting);
          v.parse(meetingTextSchema, text);
          const indices = text.sections.flatMap(({ paragraphs }) => paragraphs.flat());
          expect(indices).toEqual(text.sentences.map((_, index) => index));
          for (const sentence of text.sentences) {
            const slice = source.slice(sentence.start, sentence.end);
            // Markup may stand within, and entities for characters; their own tests say more of them.
            const isMarkedUp = !document.file.endsWith(".txt") || readFrontMatter(source).end > 0;
            if (isMarkedUp) expect(isWithin(sentence.text.replaceAll(" ", ""), spellOutEntities(slice)), `${slice} for ${sentence.text}`).toBe(true);
            else expect(collapseWhiteSpace(slice)).toBe(sentence.text);
            for (const { start, end } of sentence.entities) expect(start < end && end <= sentence.text.length).toBe(true);
          }
        }
      }),
      { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
    );
  }, PATIENCE);

  it("builds a whole dataset, the same every time", () => {
    fc.assert(
      fc.property(someFolder, (documents) => {
        const { files, manifest } = buildDataset(documents, { home: "JPN" });
        expect(buildDataset(documents, { home: "JPN" }).files).toEqual(files);
        expect(manifest.files).toHaveLength(files.length - 1);
      }),
      { numRuns: 60 },
    );
  }, PATIENCE);
});
