import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewMeetingsByParty } from "#core/views/meetings-by-party.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const rowsOf = (filter = EMPTY_FILTER) => viewMeetingsByParty(tinyCorpus(), filter, undefined);

describe("viewMeetingsByParty", () => {
  it("counts a meeting under each of its counterparts and once in n", () => {
    const { rows, n } = rowsOf();
    expect(rows.map(({ party, meetings, sentences }) => [party, meetings, sentences])).toEqual([
      ["USA", 3, 5],
      ["FRA", 1, 1],
      ["AUS", 1, 1],
      ["GBR", 1, 1],
    ]);
    expect(n).toBe(5);
  });

  it("sums the minutes that are stated and says in how many readouts", () => {
    const [usa, fra] = rowsOf().rows;
    expect(usa).toMatchObject({ minutes: 60, minutesStatedIn: 1, isMinutesApproximate: false });
    expect(fra).toMatchObject({ minutes: null, minutesStatedIn: 0 });
  });

  it("marks a sum as approximate if one of its durations is", () => {
    const corpus = corpusOf(
      [
        [meeting("2022-05-04-usa", { durationMinutes: 75 }), textOf(sentence("One."))],
        [meeting("2023-10-04-usa", { durationMinutes: 55, durationApproximate: true }), textOf(sentence("Two."))],
      ],
      [],
      [],
    );
    expect(viewMeetingsByParty(corpus, EMPTY_FILTER, undefined).rows).toMatchObject([{ minutes: 130, minutesStatedIn: 2, isMinutesApproximate: true }]);
  });

  it("gives the first day and the last, of meetings of several days and of month dates too, and none for undated ones", () => {
    expect(rowsOf().rows.map(({ party, firstDate, lastDate }) => [party, firstDate, lastDate])).toEqual([
      ["USA", "2020-01-10", "2021-07"],
      ["FRA", "2020-03-01", "2020-03-03"],
      ["AUS", "2021-07", "2021-07"],
      ["GBR", null, null],
    ]);
  });

  it("does not let an undated meeting hide the dates of the others", () => {
    const corpus = corpusOf(
      [
        [meeting("2022-05-04-usa"), textOf(sentence("One."))],
        [meeting("undated-usa", { date: null, counterparts: ["USA"] }), textOf(sentence("Two."))],
      ],
      [],
      [],
    );
    expect(viewMeetingsByParty(corpus, EMPTY_FILTER, undefined).rows).toMatchObject([{ meetings: 2, firstDate: "2022-05-04", lastDate: "2022-05-04" }]);
  });

  it("lists only counterparts with a meeting under the filter, the companions of a chosen one among them", () => {
    expect(rowsOf({ ...EMPTY_FILTER, counterparts: ["AUS"] }).rows.map(({ party, meetings }) => [party, meetings])).toEqual([
      ["USA", 1],
      ["AUS", 1],
    ]);
    expect(rowsOf({ ...EMPTY_FILTER, from: "2030-01-01" })).toMatchObject({ rows: [], n: 0 });
  });

  it("leads from each count to exactly that many readouts", () => {
    const corpus = tinyCorpus();
    for (const filter of [EMPTY_FILTER, { ...EMPTY_FILTER, topics: ["sea"] }, { ...EMPTY_FILTER, to: "2021-07-15" }]) {
      const { rows, columns } = viewMeetingsByParty(corpus, filter, undefined);
      const column = columns.find(({ id }) => id === "meetings");
      for (const row of rows) {
        const query = column?.evidence?.(row);
        expect(query && collectEvidence(corpus, filter, query).readouts).toHaveLength(row.meetings);
      }
    }
  });
});
