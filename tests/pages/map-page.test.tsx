import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { Page } from "#pages/map-page.tsx";
import { showAt } from "../support/show-at.tsx";
import { toldSettings } from "../support/told-settings.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../support/tiny-corpus.ts";

async function openMap(search = "", corpus: Corpus = tinyCorpus()) {
  const { address } = showAt("/map", `/map${search}`, <Page />, corpus);
  await screen.findByRole("group", { name: "Map of counterparts" }, { timeout: 20_000 });
  return { user: userEvent.setup(), address };
}

const map = () => screen.getByRole("group", { name: "Map of counterparts" });
const mark = (name: string | RegExp) => within(map()).getByRole("button", { name });
const list = () => screen.getByRole("region", { name: "Counterparts" });

describe("the map page", () => {
  it("opens by a mark what it counts, and its country", async () => {
    const { user, address } = await openMap();
    await user.click(mark(/^France: 1 meeting/u));
    expect(address()).toBe("/map?show=meetings,with:FRA&country=FRA");
    expect(screen.getByRole("region", { name: "France" })).toBeVisible();
  });

  it("says by what it sizes, and leads to that", async () => {
    const { user, address } = await openMap("?size=topic&about=sea");
    await user.click(mark("United States 3: 3 sentences in 2 of 3 readouts"));
    expect(address()).toContain("show=topic:sea,with:USA");
    expect(mark("United Kingdom 0: 0 sentences in 0 of 1 readout")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Size by" }), "Minutes stated");
    await user.click(mark("United States 60 min: 60 min, stated in 1 of 3 readouts"));
    expect(address()).toContain("show=minutes,with:USA");
  });

  it("leads from a counterpart without what is counted to the readouts that lack it", async () => {
    const { user, address } = await openMap("?size=phrase");
    await user.click(mark("United Kingdom 0: 0 occurrences in 0 of 1 readout"));
    expect(address()).toContain("show=phrase:calm-sea,with:GBR,without");
    expect(screen.getByRole("link", { name: "Open the phrase family" })).toHaveAttribute("href", "#/phrases/calm-sea");
  });

  it("does not take minutes that are not stated for none", async () => {
    await openMap("?size=minutes");
    expect(mark("France –: minutes stated in none of 1 readout")).toBeVisible();
    expect(screen.getByText(/where none are stated, that is not zero/u)).toBeVisible();
  });

  it("writes beside the marks what their colour says", async () => {
    await openMap("?colour=share&about=sea");
    expect(mark("United States 3 · 2 of 3: 3 meetings; “Sea” in 2 of 3 readouts")).toBeVisible();
    expect(within(list()).getByText(/topic in 2 of 3/u)).toBeVisible();
    expect(screen.getByText(/share of readouts with “Sea”, written as k of n/u)).toBeVisible();
  });

  it("joins a meeting with several counterparts by a mark of its own, counted once in the total", async () => {
    const { user, address } = await openMap();
    await user.click(mark("Australia and United States together: 1 meeting; 1 meeting"));
    expect(address()).toBe("/map?show=meetings,with:AUS.USA");
    expect(screen.getByText(/5 meetings with 4 counterparts; 1 meeting with several of them counts under each and once in the total, so the rows add up to 6\./u)).toBeVisible();
    await user.click(within(list()).getByRole("button", { name: "All counterparts: 5 meetings" }));
    expect(address()).toBe("/map?show=meetings");
  });

  it("puts organisations below the map, and says what stands nowhere on it", async () => {
    const corpus = corpusOf(
      [
        [meeting("2020-01-10-nato"), textOf(sentence("One."))],
        [meeting("2020-02-10-xyz"), textOf(sentence("Two."))],
        [meeting("2020-03-10-none", { counterparts: [] }), textOf(sentence("Three."))],
      ],
      [],
      [],
    );
    await openMap("", corpus);
    expect(within(map()).getByText("Organisations")).toBeVisible();
    expect(mark(/^NATO: 1 meeting/u)).toBeVisible();
    expect(screen.getByText("Without a place on the map: XYZ.")).toBeVisible();
    expect(screen.getByText(/1 has no counterpart and stands nowhere on the map/u)).toBeVisible();
    expect(screen.getByText("No borders, on purpose:")).toBeVisible();
  });

  it("has the same numbers as a table", async () => {
    const { user } = await openMap();
    await user.click(screen.getByRole("radio", { name: "Table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent))).toEqual([
      ["United States", "3", "1"],
      ["France", "1", "0"],
      ["Australia", "1", "1"],
      ["United Kingdom", "1", "0"],
    ]);
  });

  it("offers the parts of the world that have a counterpart, and keeps the choice in the address", async () => {
    const { user, address } = await openMap("?at=4,135,35");
    const region = screen.getByRole("group", { name: "Part of the world" });
    expect(within(region).getAllByRole("radio").map((radio) => radio.parentElement?.textContent)).toEqual(["World", "Europe", "Indo-Pacific", "Americas"]);
    await user.click(within(region).getByRole("radio", { name: "Europe" }));
    expect(address()).toBe("/map?region=europe");
    expect(screen.getByText("Outside this view: United States and Australia.")).toBeVisible();
    await user.click(within(region).getByRole("radio", { name: "World" }));
    expect(address()).toBe("/map");
  });

  it("keeps the marks where the filters leave no readout, so that one can go back from there", async () => {
    const { user, address } = await openMap("?to=2020-02-01&with=FRA");
    expect(screen.getByText("No readout is left by these filters.")).toBeVisible();
    await user.click(mark("France: no meeting under these filters"));
    expect(address()).toContain("country=FRA");
    await user.click(screen.getByRole("button", { name: "Show all counterparts" }));
    expect(address()).toBe("/map?to=2020-02-01&country=FRA");
    expect(mark("United States: 1 meeting, 10 Jan 2020")).toBeVisible();
  });

  it("says which of its settings are not understood", async () => {
    await openMap("?country=ATL&at=here&about=x");
    expect(toldSettings().sort()).toEqual(["about=x", "at=here", "country=ATL"]);
  });
});

describe("the country", () => {
  it("has its meetings, its topics against all others, and the phrases that stand only there", async () => {
    await openMap("?country=USA");
    const panel = screen.getByRole("region", { name: "United States" });
    const meetings = within(panel).getByRole("list", { name: "Meetings, latest first" });
    expect(within(meetings).getAllByRole("link").map((link) => link.textContent)).toEqual(["Jul 2021", "5 Jun 2021", "10 Jan 2020"]);
    expect(within(meetings).getByText(/with Australia/u)).toBeVisible();
    // Three readouts here, two elsewhere. Sea: two and one; ships: one and none.
    expect(within(panel).getByRole("button", { name: "Sea, United States: 2 of 3 readouts" })).toBeVisible();
    expect(within(panel).getByRole("button", { name: "Sea, All others: 1 of 2 readouts" })).toBeVisible();
    expect(within(panel).getByRole("button", { name: "Ships, All others: 0 of 2 readouts" })).toBeVisible();
    expect(within(panel).getByText(/So few readouts say what stands in them, and nothing beyond/u)).toBeVisible();
    expect(within(panel).getByText(/No phrase family stands here and in none of the 2 other readouts/u)).toBeVisible();
    expect(within(panel).getByRole("link", { name: "Compare the latest two" })).toHaveAttribute("href", "#/compare?a=2021-06-05-usa&b=2021-07-aus-usa");
    expect(within(panel).getByRole("link", { name: "Formulas, readout by readout" })).toHaveAttribute("href", "#/ledger?party=USA");
  });

  it("shows only itself, and says that there is then nothing to compare with", async () => {
    const { user, address } = await openMap("?country=USA");
    await user.click(screen.getByRole("button", { name: "Show only United States" }));
    expect(address()).toBe("/map?country=USA&with=USA");
    expect(screen.getByText(/The filter leaves no readout of others to compare with/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(address()).toBe("/map?with=USA");
    expect(list()).toBeVisible();
  });
});

describe("the focus", () => {
  it("goes from the list to the country that takes its place, and back to the country's mark", async () => {
    const { user } = await openMap();
    await user.click(within(list()).getByRole("button", { name: "France" }));
    expect(screen.getByRole("heading", { name: "France" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(mark(/^France/u)).toHaveFocus();
  });

  it("stays on the mark that was chosen", async () => {
    const { user } = await openMap();
    await user.click(mark(/^France/u));
    expect(mark(/^France/u)).toHaveFocus();
  });
});

describe("time under the map", () => {
  it("goes by steps and by keys, and writes the dates of the filter", async () => {
    const { user, address } = await openMap();
    expect(screen.getByText("Until 1 Jul 2021 (step 4 of 4)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "One step back" }));
    expect(address()).toBe("/map?to=2021-06-05");
    screen.getByRole("slider", { name: "Moment shown" }).focus();
    await user.keyboard("{Home}");
    expect(address()).toBe("/map?to=2020-01-10");
    expect(screen.getByRole("slider", { name: "Moment shown" })).toHaveAttribute("aria-valuetext", "Until 10 Jan 2020 (step 1 of 4)");
    await user.keyboard("{ArrowRight}");
    expect(address()).toBe("/map?to=2020-03-01");
    await user.keyboard("{End}");
    expect(address()).toBe("/map");
  });

  it("shows each step alone where that is asked for", async () => {
    const { user, address } = await openMap("?steps=each");
    await user.click(screen.getByRole("button", { name: "One step on" }));
    expect(address()).toBe("/map?steps=each&from=2020-01-10&to=2020-01-10");
    expect(mark(/^United States: 1 meeting/u)).toBeVisible();
  });

  it("says so where the filter's dates stand at no step, and keeps the filter's first day while it plays", async () => {
    const { user, address } = await openMap("?from=2020-06-01&to=2021-01-01");
    expect(screen.getByText("Dates of the filter")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Play through time" }));
    expect(address()).toBe("/map?from=2020-06-01&to=2021-06-05");
    expect(screen.getByText("1 Jun 2020 to 5 Jun 2021 (step 3 of 4)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Pause" }));
    expect(screen.getByRole("button", { name: "One step back" })).toHaveAttribute("aria-disabled", "true");
  });

  it("shows a step with all before it, or alone, as is chosen", async () => {
    const { user, address } = await openMap("?to=2021-06-05");
    await user.click(screen.getByRole("radio", { name: "Each alone" }));
    expect(address()).toBe("/map?to=2021-06-05&steps=each&from=2021-06-05");
    await user.click(screen.getByRole("radio", { name: "All until then" }));
    expect(address()).toBe("/map?to=2021-06-05");
  });

  it("plays from the first step, and stops when asked", async () => {
    const { user, address } = await openMap();
    await user.click(screen.getByRole("button", { name: "Play through time" }));
    expect(address()).toBe("/map?to=2020-01-10");
    await user.click(screen.getByRole("button", { name: "Pause" }));
    expect(screen.getByRole("button", { name: "Play through time" })).toBeVisible();
  });
});

describe("enlarging", () => {
  it("is done by keys, keeps the focus, and is said in the address", async () => {
    const { user, address } = await openMap();
    mark(/^France/u).focus();
    await user.keyboard("++");
    expect(mark(/^France/u)).toHaveFocus();
    await expect.poll(address, { timeout: 10_000 }).toMatch(/^\/map\?at=2\.6,/u);
    await user.keyboard("0");
    await expect.poll(address, { timeout: 10_000 }).toBe("/map");
  });

  it("is done by buttons, of which each says when it can do no more", async () => {
    const { user } = await openMap();
    const smaller = screen.getByRole("button", { name: "Reduce (−)" });
    expect(smaller).toHaveAttribute("aria-disabled", "true");
    await user.click(screen.getByRole("button", { name: "Enlarge (+)" }));
    expect(screen.getByText("Enlarged 1.6 times")).toBeInTheDocument();
    expect(smaller).toHaveAttribute("aria-disabled", "false");
    await user.click(screen.getByRole("button", { name: "All of it (0)" }));
    expect(screen.getByText("Enlarged 1.0 times")).toBeInTheDocument();
  });
});
