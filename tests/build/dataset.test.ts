import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readSourceFolder } from "#build/data-folder.ts";
import { manifestSchema, meetingsFileSchema, meetingTextSchema } from "#core/domain/dataset.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { countTokens } from "#core/text/tokenise.ts";

const DATA = join(import.meta.dirname, "../../public/data");
const read = (path: string): string => readFileSync(join(DATA, path), "utf8");

const { meetings } = v.parse(meetingsFileSchema, JSON.parse(read("meetings.json")));
const manifest = v.parse(manifestSchema, JSON.parse(read("manifest.json")));
const textOf = (id: string) => v.parse(meetingTextSchema, JSON.parse(read(`texts/${id}.json`)));
const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
const tokensOf = (id: string): number => textOf(id).sentences.reduce((sum, { text }) => sum + countTokens(text), 0);

/** Counted by hand in the sources: id, mode, sentences, words between white space. */
const TABLE = [
  ["2020-12-09-ind", "visit", 7, 196],
  ["2020-12-15-bra", "video", 3, 90],
  ["2020-12-15-deu", "virtual-forum", 4, 112],
  ["2020-12-22-ind", "telephone", 3, 95],
  ["2021-01-14-gbr", "teleconference", 4, 232],
  ["2021-01-15-fra", "teleconference", 4, 160],
  ["2021-01-24-usa", "telephone", 17, 486],
  ["2021-03-16-usa", "in-person", 19, 538],
  ["2022-05-04-usa", "in-person", 24, 630],
  ["2023-10-04-usa", "in-person", 25, 635],
] as const;

describe("the dataset of the five sources", () => {
  it("has the ten meetings, with their sentences and words", () => {
    const rows = meetings.map(({ id, mode }) => [id, mode, textOf(id).sentences.length, tokensOf(id)]);
    expect(rows).toEqual(TABLE);
    expect(manifest.counts).toEqual({ meetings: 10, sentences: 110, tokens: 3174 });
  });

  it("knows times, lengths and places as the ministry gives them, and only those", () => {
    const department = { name: "U.S. Department of Defense", country: "USA" };
    const clock = { startTime: null, durationMinutes: null, durationApproximate: false, venue: null };
    const expected: Record<string, object> = {
      "2021-03-16-usa": { startTime: "12:50", durationMinutes: 90, durationApproximate: false, venue: null },
      "2022-05-04-usa": { startTime: "11:10", durationMinutes: 75, durationApproximate: false, venue: department },
      "2023-10-04-usa": { startTime: "13:10", durationMinutes: 55, durationApproximate: true, venue: department },
    };
    for (const meeting of meetings.filter(({ mode }) => mode !== "visit")) {
      expect(meeting, meeting.id).toMatchObject(expected[meeting.id] ?? clock);
    }
  });

  it("tells the day of a meeting from that of its publication", () => {
    expect(byId.get("2022-05-04-usa")?.published).toBe("2022-05-05");
    expect(byId.get("2023-10-04-usa")?.published).toBe("2023-10-05");
    expect(byId.get("2020-12-15-deu")).toMatchObject({ published: "2021-03", inferred: [{ field: "date" }, { field: "title" }, { field: "people" }] });
    expect(byId.get("2020-12-09-ind")).toMatchObject({ endDate: "2020-12-11", level: "service" });
  });

  it("counts a meeting with two accounts once, the ministry's own page first", () => {
    const sources = byId.get("2021-01-24-usa")?.sources.map(({ file, role }) => [file.slice(0, 3), role]);
    expect(sources).toEqual([
      ["000", "primary"],
      ["003", "also-in"],
    ]);
    const { alsoIn } = textOf("2021-01-24-usa");
    // The newsletter leaves out the two sentences of greetings.
    expect(alsoIn.map(({ sentences }) => sentences.length)).toEqual([15]);
  });

  it("names those who took part", () => {
    const names = (id: string) => byId.get(id)?.people.map(({ name, country }) => `${name} ${country}`);
    expect(names("2021-03-16-usa")).toEqual(["Kishi JPN", "Austin USA"]);
    expect(names("2023-10-04-usa")).toEqual(["Kihara JPN", "Austin USA"]);
    expect(names("2021-01-14-gbr")).toEqual(["Kishi JPN", "Ben Wallace GBR"]);
    expect(names("2020-12-09-ind")).toEqual([
      "Izutsu JPN",
      "Rakesh Kumar Singh Bhadauria IND",
      "Rajnath Singh IND",
      "Bipin Rawat IND",
    ]);
  });

  it("keeps furniture and headings out of the sentences", () => {
    const texts = meetings.flatMap(({ id }) => [textOf(id), ...textOf(id).alsoIn]);
    const sentences = texts.flatMap((account) => account.sentences.map(({ text }) => text));
    const furniture = /Flag:|PAGE TOP|\(PDF\)|^in Japanese|^Recent Defense|^\d\. |Visits India/iu;
    expect(sentences.filter((text) => furniture.test(text))).toEqual([]);
    expect(textOf("2023-10-04-usa").sections.map(({ heading }) => heading)).toEqual([
      null,
      "1. Regional affairs",
      "2. Bilateral Defense Cooperation",
      "3. Realignment of U.S. Forces / U.S. Forces in Japan",
    ]);
  });

  it("points every entity at the words that name it", () => {
    const words = meetings.flatMap(({ id }) =>
      textOf(id).sentences.flatMap(({ text, entities }) => entities.map(({ id: entity, start, end }) => `${entity}: ${text.slice(start, end)}`)),
    );
    expect(words).toEqual(
      expect.arrayContaining(["johnson: Johnson", "wallace: Ben Wallace", "east-china-sea: East and South China Seas", "PRK: North Korea", "taiwan-strait: Taiwan Strait", "NIDS: NIDS"]),
    );
    // "East China Sea" and "South China Sea" are no China, "HMS Queen Elizabeth" no person, "the Minister" neither.
    expect(words.filter((word) => /^(?:CHN: (?!China$)|elizabeth|minister)/u.test(word))).toEqual([]);
  });

  it("gives every source its address and its terms", () => {
    expect(manifest.sources.map(({ address }) => new URL(address ?? "").host)).toEqual(Array.from({ length: 5 }, () => "www.mod.go.jp"));
    expect(manifest.issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("is what its sources give when it is built again, file for file", () => {
    const { files } = buildDataset(readSourceFolder(join(DATA, "sources")).documents, { home: "JPN" });
    for (const { path, content } of files) expect(read(path), path).toBe(content);
    const texts = files.filter(({ path }) => path.startsWith("texts/")).map(({ path }) => path.slice("texts/".length));
    expect(readdirSync(join(DATA, "texts")).sort()).toEqual(texts.sort());
  });
});
