import { describe, expect, it } from "vitest";
import { ingestSources } from "#core/ingest/ingest-sources.ts";
import { toDocument } from "./ingest-text.ts";

const page = (day: string, person: string, how = "held a meeting"): string =>
  `Japan-Fiji Ministers' Meeting\n\nOn May ${day}, 2023, Minister ${person} ${how} with Minister of Defence of Fiji, Mr. ${person}son. They spoke of ${person}.\n`;

const idsOf = (pages: readonly string[]): Map<string, string> => {
  const documents = pages.map((text, index) => toDocument(text, `${index}.txt`));
  const { readouts } = ingestSources(documents, { home: "JPN" });
  return new Map(readouts.map(({ meeting }) => [meeting.sources[0]?.file ?? "", meeting.id]));
};

describe("ids of meetings", () => {
  it("take the mode, then a hash, where the plain one is taken", () => {
    const ids = idsOf([page("2", "Ito"), page("2", "Abe"), page("2", "Ueda"), page("2", "Oda", "held a teleconference")]);
    expect([ids.get("0.txt"), ids.get("1.txt"), ids.get("3.txt")]).toEqual(["2023-05-02-fji", "2023-05-02-fji-in-person", "2023-05-02-fji-teleconference"]);
    expect(ids.get("2.txt")).toMatch(/^2023-05-02-fji-in-person-[0-9a-f]{8}$/u);
  });

  it("stay as they are when documents are added behind", () => {
    const before = [page("2", "Ito"), page("2", "Abe"), page("2", "Ueda")];
    const after = idsOf([...before, page("2", "Mori"), page("3", "Ito")]);
    for (const [file, id] of idsOf(before)) expect(after.get(file)).toBe(id);
  });
});
