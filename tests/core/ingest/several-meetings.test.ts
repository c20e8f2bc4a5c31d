import { describe, expect, it } from "vitest";
import { ingestSources } from "#core/ingest/ingest-sources.ts";
import { ingestText, toDocument } from "./ingest-text.ts";

const meetingsOf = (text: string) =>
  ingestText(text).readouts.map(({ meeting, text: { sentences } }) => ({
    date: meeting.date,
    counterparts: meeting.counterparts,
    people: meeting.people.map(({ name }) => name),
    venue: meeting.venue?.name ?? null,
    sentences: sentences.map((sentence) => sentence.text),
  }));

const UMBRELLA = `Bilateral meetings at a conference
May 9, 2024

On May 8, Minister of Defense Mori held bilateral meetings in Vientiane, Laos.

1. Japan-Viet Nam Defense Ministerial Meeting
Minister of Defense Mori met with General Tran Roe, Minister of National Defence of Viet Nam. They spoke of ports.

2. Japan-India Defense Ministerial Meeting
Minister of Defense Mori met with Mr. Arun Doe, Defence Minister of India.
`;

describe("several meetings of one occasion", () => {
  it("are one each where each has a heading with its parties; the introduction says when and where", () => {
    const { readouts, issues } = ingestText(UMBRELLA);
    expect(meetingsOf(UMBRELLA)).toEqual([
      {
        date: "2024-05-08",
        counterparts: ["IND"],
        people: ["Mori", "Arun Doe"],
        venue: "Vientiane, Laos",
        sentences: ["Minister of Defense Mori met with Mr. Arun Doe, Defence Minister of India."],
      },
      {
        date: "2024-05-08",
        counterparts: ["VNM"],
        people: ["Mori", "Tran Roe"],
        venue: "Vientiane, Laos",
        sentences: ["Minister of Defense Mori met with General Tran Roe, Minister of National Defence of Viet Nam.", "They spoke of ports."],
      },
    ]);
    for (const { meeting } of readouts) {
      expect(meeting.inferred).toContainEqual({ field: "date", from: "introduction" });
      expect(meeting.inferred).toContainEqual({ field: "venue", from: "introduction" });
    }
    expect(issues.filter(({ code, line }) => code === "left-out" && line === 4)).toHaveLength(1);
  });

  it("are sections of one where the headings name no other parties", () => {
    const text = UMBRELLA.replace("Japan-Viet Nam Defense Ministerial Meeting", "Overview of the meeting").replace("Japan-India Defense Ministerial Meeting", "Next meeting");
    expect(ingestText(text).readouts).toHaveLength(1);
  });

  it("are one each where one sentence tells of them, and no word stands in two", () => {
    const text = `Minister Mori in Munich

On February 17, 2024, Minister of Defense Mori held separate meetings with General Hans Roe, Chief of the German Air Force, and
Mr. Jaan Doe, Minister of Defence of Estonia, in Munich, Germany. They agreed to meet again.
`;
    expect(meetingsOf(text)).toEqual([
      {
        date: "2024-02-17",
        counterparts: ["DEU"],
        people: ["Mori", "Hans Roe"],
        venue: "Munich, Germany",
        sentences: ["On February 17, 2024, Minister of Defense Mori held separate meetings with General Hans Roe, Chief of the German Air Force"],
      },
      {
        date: "2024-02-17",
        counterparts: ["EST"],
        people: ["Mori", "Jaan Doe"],
        venue: "Munich, Germany",
        sentences: ["and Mr. Jaan Doe, Minister of Defence of Estonia, in Munich, Germany.", "They agreed to meet again."],
      },
    ]);
  });

  it.each([
    "On May 8, 2024, Minister of Defense Mori held a meeting with Mr. Arun Doe, Defence Minister of India, and Mr. Jaan Doe, Minister of Defence of Estonia.",
    "On May 8, 2024, Minister of Defense Mori held separate meetings with Mr. Arun Doe, Defence Minister of India, and Mr. Amit Roe, Foreign Minister of India.",
  ])("are one where nothing parts them: %s", (sentence) => expect(ingestText(sentence).readouts).toHaveLength(1));
});

describe("the level of a meeting with the head of an organisation", () => {
  it.each([
    ["On April 8, 2025, NATO Secretary General Jan Roe met with the Minister of Defense of Japan, Gen Mori, in Tokyo.", "minister"],
    ["On April 8, 2025, NATO Secretary General Jan Roe met with the Prime Minister of Japan, Gen Mori, in Tokyo.", "leader"],
    ["On April 8, 2025, NATO Secretary General Jan Roe visited Japan.", "leader"],
  ])("%s", (text, level) => expect(ingestText(text).readouts.map(({ meeting }) => meeting.level)).toEqual([level]));
});

describe("a page wrapped at a fixed width", () => {
  it("keeps the date below its title apart", () => {
    const text = `Japan-Australia Defense Ministers’ Meeting held
  June 3, 2023

  1. On June 3 from 16:00 for 45 minutes, Minister of Defense Mori had a
meeting with Tom Hill, Minister for Defence of Australia, in Singapore and
spoke of exercises.

  2. The Ministers also shared their serious concerns about the seas, and
said that they would go on to work together with the other countries that
are concerned about them.
`;
    expect(ingestText(text).readouts.map(({ meeting: { date, published } }) => [date, published])).toEqual([["2023-06-03", "2023-06-03"]]);
  });
});

describe("the report of a page", () => {
  const text = `Ministry of Defense of Japan
May 9, 2024
Japan-India Defense Ministerial Meeting
(Photo: A and B)

On May 8, Minister of Defense Mori met with Mr. Arun Doe, Defence Minister of India. They thanked those who had come.

Department of State
It would send an envoy to the next round of talks.

Department of Trade Secretary Ann Roe
`;
  it("says of every line that is no sentence what it was taken for", () => {
    const outside = ingestText(text)
      .issues.filter(({ code }) => code === "read" || code === "left-out")
      .map(({ line, code, message }) => `${String(line)} ${code} ${message}`);
    expect(outside).toEqual([
      "1 read publisher: Ministry of Defense of Japan",
      "2 read date: May 9, 2024",
      "4 left-out photograph: (Photo: A and B)",
      "11 left-out below-the-text: Department of Trade Secretary Ann Roe",
    ]);
  });

  it("takes the name of a body within the text for a heading", () => {
    expect(ingestText(text).readouts[0]?.text.sections.map(({ heading }) => heading)).toEqual([null, "Department of State"]);
  });

  it("takes a paragraph that breaks off at a comma for text", () => {
    const broken = "On May 8, 2024, Minister of Defense Mori met with Mr. Arun Doe of India.\n\nThey agreed, with the help of Envoy Ann Roe,\n\non ports.\n";
    const [readout] = ingestSources([toDocument(broken, "page.md")], { home: "JPN" }).readouts;
    expect(readout?.text.sections.map(({ heading }) => heading)).toEqual([null]);
    expect(readout?.text.sentences.map((sentence) => sentence.text).slice(1)).toEqual(["They agreed, with the help of Envoy Ann Roe,", "on ports."]);
  });
});
