import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/map-page.tsx";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

async function openMap(search = "") {
  const { address } = showAt("/map", `/map${search}`, <Page />, tinyCorpus());
  await screen.findByRole("group", { name: "Map of counterparts" }, { timeout: 20_000 });
  return { user: userEvent.setup(), address };
}

const mark = (name: string | RegExp) => within(screen.getByRole("group", { name: "Map of counterparts" })).getByRole("button", { name });

describe("the map page", () => {
  it("takes a counterpart into the filter by its mark, and out again", async () => {
    const { user, address } = await openMap();
    await user.click(mark(/^France: 1 meeting/u));
    expect(address()).toBe("/map?with=FRA");
    await user.click(mark("United Kingdom: no meeting under these filters"));
    expect(address()).toBe("/map?with=FRA~GBR");
    await user.click(mark(/^France: 1 meeting/u));
    expect(address()).toBe("/map?with=GBR");
    expect(mark("France: no meeting under these filters")).toHaveAttribute("aria-pressed", "false");
  });

  it("opens the meetings of a counterpart by its count", async () => {
    const { user, address } = await openMap("?with=USA");
    await user.click(screen.getByRole("button", { name: "3 meetings with United States" }));
    expect(address()).toBe("/map?with=USA&show=meetings,with:USA");
  });

  it("has the same numbers as a table", async () => {
    const { user } = await openMap();
    await user.click(screen.getByRole("radio", { name: "Table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent))).toEqual([
      ["United States", "3"],
      ["France", "1"],
      ["Australia", "1"],
      ["United Kingdom", "1"],
    ]);
    expect(screen.getByText(/5 meetings with 4 counterparts; 1 meeting with several of them counts under each, so the rows add up to 6\./u)).toBeVisible();
  });

  it("offers the parts of the world that have a counterpart, and keeps the choice in the address", async () => {
    const { user, address } = await openMap();
    const region = screen.getByRole("group", { name: "Part of the world" });
    expect(within(region).getAllByRole("radio").map((radio) => radio.parentElement?.textContent)).toEqual(["World", "Europe", "Indo-Pacific", "Americas"]);
    await user.click(within(region).getByRole("radio", { name: "Europe" }));
    expect(address()).toBe("/map?region=europe");
    expect(screen.getByText("Outside this view: United States and Australia.")).toBeVisible();
    await user.click(within(region).getByRole("radio", { name: "World" }));
    expect(address()).toBe("/map");
  });

  it("shows the world for a part of it that is unknown or has no counterpart", async () => {
    await openMap("?region=africa-middle-east");
    expect(screen.getByRole("radio", { name: "World" })).toBeChecked();
  });

  it("keeps the marks where the filters leave no readout, so that one can go back from there", async () => {
    const { user, address } = await openMap("?to=2020-02-01&with=FRA");
    expect(screen.getByText("No readout is left by these filters.")).toBeVisible();
    expect(screen.queryByText(/Area by meetings/u)).toBeNull();
    await user.click(mark("France: no meeting under these filters"));
    expect(address()).toBe("/map?to=2020-02-01");
    expect(mark("United States: 1 meeting, 10 Jan 2020")).toBeVisible();
  });
});
