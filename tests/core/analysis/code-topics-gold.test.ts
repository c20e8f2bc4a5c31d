import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { codeTopics } from "#core/analysis/code-topics.ts";
import type { Sentence } from "#core/domain/dataset.ts";
import { meetingTextSchema } from "#core/domain/dataset.ts";
import { TOPIC_IDS, TOPICS } from "#core/taxonomy/topics/registry.ts";
import { splitSentences } from "#core/text/sentences.ts";

interface Gold {
  readonly meetings: readonly {
    readonly id: string;
    readonly paragraphs: readonly (readonly { readonly text: string; readonly topics: readonly string[] }[])[];
  }[];
}

/** Coded by hand from the codebook, before any pattern was written; two doubts were settled on a second reading. */
const gold = JSON.parse(
  readFileSync(new URL("../../fixtures/topics/gold.json", import.meta.url), "utf8"),
) as Gold;

interface Judged {
  readonly where: string;
  readonly wanted: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

type TopicsOf = (meeting: Gold["meetings"][number]) => readonly (readonly { readonly id: string }[])[];

function judge(topicsOf: TopicsOf): Judged[] {
  return gold.meetings.flatMap((meeting) => {
    const found = topicsOf(meeting);
    return meeting.paragraphs.flat().map(({ text, topics }, index) => ({
      where: `${meeting.id}: ${text.slice(0, 60)}`,
      wanted: new Set(topics),
      found: new Set(found[index]?.map(({ id }) => id)),
    }));
  });
}

const judged = judge(({ paragraphs }) =>
  codeTopics(paragraphs.map((sentences) => sentences.map(({ text }) => text)), TOPICS).flat(),
);

function score(sentences: readonly Judged[], ids: readonly string[]): { f1: number; faults: string[] } {
  let agreed = 0;
  let wanted = 0;
  let found = 0;
  const faults: string[] = [];
  for (const sentence of sentences) {
    for (const id of ids) {
      const isWanted = sentence.wanted.has(id);
      const isFound = sentence.found.has(id);
      wanted += Number(isWanted);
      found += Number(isFound);
      agreed += Number(isWanted && isFound);
      if (isWanted !== isFound) faults.push(`${isWanted ? "missed" : "false"} ${id} in ${sentence.where}`);
    }
  }
  return { f1: (2 * agreed) / (wanted + found), faults };
}

const readPublished = (id: string): Sentence[] => {
  const file = new URL(`../../../public/data/texts/${id}.json`, import.meta.url);
  return v.parse(meetingTextSchema, JSON.parse(readFileSync(file, "utf8"))).sentences;
};

describe("the coder against the hand coding of the five sources", () => {
  it("has all 110 sentences, coded with known topics only", () => {
    expect(judged).toHaveLength(110);
    expect([...new Set(judged.flatMap(({ wanted }) => [...wanted]))].sort()).toEqual([...TOPIC_IDS].sort());
  });

  it("judges the sentences that the splitter gives", () => {
    for (const { paragraphs } of gold.meetings) {
      for (const sentences of paragraphs) {
        const texts = sentences.map(({ text }) => text);
        const paragraph = texts.join(" ");
        expect(splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(texts);
      }
    }
  });

  it("judges the sentences of the published dataset, whose topics agree as well", () => {
    for (const { id, paragraphs } of gold.meetings) {
      expect(readPublished(id).map(({ text }) => text)).toEqual(paragraphs.flat().map(({ text }) => text));
    }
    const { f1, faults } = score(judge(({ id }) => readPublished(id).map(({ topics }) => topics)), TOPIC_IDS);
    expect(f1, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("agrees with a micro-averaged F1 of at least 0.95", () => {
    const { f1, faults } = score(judged, TOPIC_IDS);
    expect(f1, faults.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it.each(TOPIC_IDS)("agrees on %s with an F1 of at least 0.85", (id) => {
    const { f1, faults } = score(judged, [id]);
    expect(f1, faults.join("\n")).toBeGreaterThanOrEqual(0.85);
  });
});
