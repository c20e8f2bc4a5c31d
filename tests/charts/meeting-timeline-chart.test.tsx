import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { meetingTimelineChart } from "#charts/meeting-timeline-chart.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { corpusOf, meeting, sentence, textOf } from "../support/tiny-corpus.ts";
import { showAt } from "../support/show-at.tsx";

const CODES = ["AUS", "AUT", "BEL", "BRA", "CAN", "CHE", "CHL", "CHN", "CZE", "DEU", "DNK", "EGY", "ESP", "FIN", "FRA", "GBR", "GRC", "IND", "ITA", "KOR"];

/** One meeting with each counterpart, in the order of the codes, and two with nobody from abroad. */
const corpusWith = (codes: readonly string[]): Corpus =>
  corpusOf(
    [
      ...codes.map((code, index) => [meeting(`2020-01-${String(index + 1).padStart(2, "0")}-${code.toLowerCase()}`), textOf(sentence("One."))] as const),
      ...["2020-02-01", "2020-02-02"].map((day) => [meeting(`${day}-home`, { counterparts: [] }), textOf(sentence("One."))] as const),
    ],
    [],
    [],
  );

const show = (corpus: Corpus) => showAt("/", "/", <ChartPanel chart={meetingTimelineChart} corpus={corpus} options={undefined} />, corpus);
const marks = () => screen.getAllByRole("button", { name: /, \d+ Jan 2020/u });

describe("the time line of very many counterparts", () => {
  it("has a lane for each, where they are few", () => {
    show(corpusWith(CODES.slice(0, 16)));
    expect(marks()).toHaveLength(16);
    expect(screen.queryByText(/shown\./u)).toBeNull();
  });

  it("draws the first, says of how many, and the others at a press", async () => {
    show(corpusWith(CODES));
    expect(marks()).toHaveLength(16);
    expect(screen.getByText("16 of 20 shown.")).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole("button", { name: "Show 4 more of 4" }));
    expect(marks()).toHaveLength(20);
  });

  it("says of meetings without a foreign party that they stand in no lane", () => {
    show(corpusWith(CODES));
    expect(screen.getByText("2 meetings have no foreign party and stand in no lane; the list of meetings has them.")).toBeVisible();
  });

  it("names only the first of many that met no more in the later half", () => {
    // Half of 1 to 20 January lies at the 10th and a half: ten counterparts met before it alone.
    show(corpusWith(CODES));
    expect(screen.getByText(/^No readout with Australia, Austria, Belgium, Brazil, Canada, Switzerland, Chile, China and 2 others after 10 Jan 2020/u)).toBeVisible();
  });
});
