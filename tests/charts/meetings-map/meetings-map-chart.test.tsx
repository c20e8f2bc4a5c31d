import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { MeetingsMapOptions } from "#charts/meetings-map/map-options.ts";
import { meetingsMapChart } from "#charts/meetings-map/meetings-map-chart.tsx";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../../support/tiny-corpus.ts";

const { Plot, view, how } = meetingsMapChart;

async function drawMap(part: Partial<Filter> = {}, options: MeetingsMapOptions = { size: "large" }, corpus = tinyCorpus()) {
  const filter = { ...EMPTY_FILTER, ...part };
  const onEvidence = vi.fn();
  const onToggleParty = vi.fn();
  render(
    <Plot corpus={corpus} view={view(corpus, filter, options)} options={options} filter={filter} shown={null} onEvidence={onEvidence} onToggleParty={onToggleParty} />,
  );
  const map = await screen.findByRole("group", { name: "Map of counterparts" }, { timeout: 20_000 });
  return { map, onEvidence, onToggleParty, marks: within(map).getAllByRole("button") };
}

const namesOf = (marks: readonly HTMLElement[]) => marks.map((mark) => mark.getAttribute("aria-label"));

describe("the map of meetings", () => {
  it("has a mark for each counterpart, with its count", async () => {
    const { marks } = await drawMap();
    expect(namesOf(marks)).toEqual([
      "United States: 3 meetings, 10 Jan 2020 – Jul 2021",
      expect.stringMatching(/^France: 1 meeting, 1\s?–\s?3 Mar 2020$/u),
      "Australia: 1 meeting, Jul 2021",
      "United Kingdom: 1 meeting, undated",
    ]);
  });

  it("writes names and counts beside the marks", async () => {
    const { map } = await drawMap();
    for (const name of ["United States 3", "France 1", "Australia 1", "United Kingdom 1", "Japan"]) {
      expect([...map.querySelectorAll("text")].map((text) => text.textContent)).toContain(name);
    }
  });

  it("draws area by meetings", async () => {
    const { marks } = await drawMap();
    const radiusOf = (mark: HTMLElement | undefined) => Math.max(...[...(mark?.querySelectorAll("circle[class*=disc]") ?? [])].map((circle) => Number(circle.getAttribute("r"))));
    expect(radiusOf(marks[0]) ** 2 / radiusOf(marks[1]) ** 2).toBeCloseTo(3, 5);
  });

  it("filters by the mark that is clicked", async () => {
    const user = userEvent.setup();
    const { marks, onToggleParty } = await drawMap();
    await user.click(marks[1] ?? document.body);
    expect(onToggleParty.mock.calls).toEqual([["FRA"]]);
  });

  it("is one stop of the Tab key: arrows go from mark to mark, Enter filters", async () => {
    const user = userEvent.setup();
    const { marks, onToggleParty } = await drawMap();
    await user.tab();
    expect(marks[0]).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(onToggleParty.mock.calls).toEqual([["AUS"]]);
    await user.tab();
    expect(screen.getByRole("button", { name: "United States" })).toHaveFocus();
  });

  it("keeps the marks that the filter leaves out, so that they can be chosen again", async () => {
    const user = userEvent.setup();
    const { marks, onToggleParty } = await drawMap({ counterparts: ["FRA"] });
    expect(namesOf(marks)).toEqual([
      "United States: no meeting under these filters",
      expect.stringMatching(/^France: 1 meeting, 1\s?–\s?3 Mar 2020$/u),
      "Australia: no meeting under these filters",
      "United Kingdom: no meeting under these filters",
    ]);
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "true", "false", "false"]);
    await user.click(marks[3] ?? document.body);
    expect(onToggleParty).toHaveBeenCalledWith("GBR");
  });

  it("lists the counterparts: the name filters, the count shows the meetings", async () => {
    const user = userEvent.setup();
    const { onEvidence, onToggleParty } = await drawMap();
    const list = screen.getByRole("list", { name: "Counterparts" });
    const usa = within(list).getAllByRole("listitem")[0] ?? document.body;
    expect(usa).toHaveTextContent("10 Jan 2020 – Jul 2021");
    expect(usa).toHaveTextContent("60 min in 1 of 3");
    await user.click(within(usa).getByRole("button", { name: "3 meetings with United States" }));
    expect(onEvidence).toHaveBeenCalledWith(evidenceOf("meetings", null, { with: "USA" }));
    await user.click(within(usa).getByRole("button", { name: "United States" }));
    expect(onToggleParty).toHaveBeenCalledWith("USA");
  });

  it("counts each meeting once in the total, and leads to them all", async () => {
    const user = userEvent.setup();
    const { onEvidence } = await drawMap();
    await user.click(screen.getByRole("button", { name: "5 meetings in all" }));
    expect(onEvidence).toHaveBeenCalledWith(evidenceOf("meetings"));
  });

  it("says what it does not show: borders, venues, counterparts outside the view or without a place", async () => {
    const corpus = corpusOf(
      [
        [meeting("2020-01-10-fra"), textOf(sentence("One."))],
        [meeting("2020-02-10-usa"), textOf(sentence("Two."))],
        [meeting("2020-03-10-xyz"), textOf(sentence("Three."))],
      ],
      [],
      [],
    );
    const { marks } = await drawMap({}, { size: "large", region: "europe" }, corpus);
    expect(namesOf(marks)).toEqual(["France: 1 meeting, 10 Jan 2020"]);
    expect(screen.getByText("Outside this view: United States.")).toBeVisible();
    expect(screen.getByText("Without a place on the map: XYZ.")).toBeVisible();
    expect(screen.getByText(/No borders, on purpose/u)).toBeVisible();
    expect(screen.getByText(/not at the venues/u)).toBeVisible();
  });

  it("is only the map in the small form", async () => {
    const { marks } = await drawMap({}, { size: "small" });
    expect(marks).toHaveLength(4);
    expect(screen.queryByRole("list")).toBeNull();
  });
});

describe("the reading rule of the map", () => {
  const rule = (part: Partial<Filter>, size: "small" | "large") => {
    const corpus = tinyCorpus();
    const options = { size };
    return how?.(view(corpus, { ...EMPTY_FILTER, ...part }, options), corpus, options);
  };

  it("says what the rows add up to where a meeting had several counterparts", () => {
    expect(rule({}, "large")).toBe(
      "5 meetings with 4 counterparts; 1 meeting with several of them counts under each, so the rows add up to 6. Area by meetings; arcs from Tokyo.",
    );
    expect(rule({ counterparts: ["FRA"] }, "large")).toBe("1 meeting with 1 counterpart. Area by meetings; arcs from Tokyo.");
  });

  it("says in the small form that marks stand at capitals and why there are no borders", () => {
    expect(rule({}, "small")).toBe("Area by meetings; arcs from Tokyo. Marks at capitals, not at venues. No borders, on purpose.");
  });
});
