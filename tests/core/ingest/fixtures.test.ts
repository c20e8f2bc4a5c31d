import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Meeting } from "#core/domain/dataset.ts";
import { ingestSources } from "#core/ingest/ingest-sources.ts";

/** What a person who reads the documents of a case expects. Fields of a meeting that are left out are not compared. */
interface Expectation {
  readonly home?: string;
  readonly meetings: readonly (Partial<Meeting> & { readonly roles?: readonly string[] })[];
  readonly texts: Readonly<Record<string, { readonly headings: readonly (string | null)[]; readonly sentences: readonly string[] }>>;
  /** "line kind" of everything that is left out. */
  readonly leftOut: readonly string[];
  /** "line code" of every warning but that of a missing description. */
  readonly warnings?: readonly string[];
}

const FOLDER = join(import.meta.dirname, "../../fixtures/ingest");

function runCase(name: string) {
  const folder = join(FOLDER, name);
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expectation;
  const files = readdirSync(folder).filter((file) => file !== "expected.json");
  const documents = files.sort().map((file) => ({ file, bytes: readFileSync(join(folder, file)), row: null }));
  return { expected, ingested: ingestSources(documents, { home: expected.home ?? "JPN" }) };
}

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const { expected, ingested } = runCase(name);

  it("gives the meetings", () => {
    const meetings = ingested.readouts.map(({ meeting }) => ({
      ...meeting,
      roles: meeting.sources.map(({ file, role }) => `${file} ${role}`),
    }));
    expect(meetings.map(({ id }) => id)).toEqual(expected.meetings.map(({ id }) => id));
    expected.meetings.forEach((meeting, index) => expect(meetings[index]).toMatchObject(meeting));
  });

  it("gives the texts", () => {
    const texts = new Map(ingested.readouts.map(({ meeting, text }) => [meeting.id, text]));
    for (const [id, { headings, sentences }] of Object.entries(expected.texts)) {
      expect(texts.get(id)?.sections.map(({ heading }) => heading)).toEqual(headings);
      expect(texts.get(id)?.sentences.map(({ text }) => text)).toEqual(sentences);
    }
  });

  it("says what is left out and what is not understood", () => {
    const { issues } = ingested;
    const leftOut = issues.filter(({ code }) => code === "left-out");
    expect(leftOut.map(({ line, message }) => `${line} ${message.split(":")[0]}`)).toEqual(expected.leftOut);
    const warnings = issues.filter(({ severity, code }) => severity !== "info" && code !== "source-not-described");
    expect(warnings.map(({ line, code }) => `${line} ${code}`)).toEqual(expected.warnings ?? []);
  });
});
