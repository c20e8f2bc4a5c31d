import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Page as PhrasesPage } from "#pages/phrases-page.tsx";
import { Page as PhrasePage } from "#pages/phrase-page.tsx";
import { Page as WatchPage } from "#pages/watch-page.tsx";
import { useWatchlistStore } from "#state/watchlist-store.ts";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const show = (search = "") => showAt("/phrases", `/phrases${search}`, <PhrasesPage />, tinyCorpus());
const field = () => screen.getByRole("searchbox", { name: "Watch words" });
const row = (name: string) => within(screen.getByRole("link", { name }).closest("li") ?? document.body);

beforeEach(() => {
  window.localStorage.clear();
  useWatchlistStore.setState({ kept: "" });
});

describe("the watchlist", () => {
  it("counts while a query is typed, and takes it into the address and the browser", async () => {
    const user = userEvent.setup();
    const { address } = show();
    await user.type(field(), "(calm | rough) sea");
    expect(await screen.findByText("first 10 Jan 2020, last 5 Jun 2021 in this set")).toBeInTheDocument();
    expect(screen.getByText("The same occurrences as the family")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(field()).toHaveValue("");
    expect(address()).toBe("/phrases?watch=(calm+|+rough)+sea");
    expect(useWatchlistStore.getState().kept).toBe("(calm | rough) sea");
    expect(row("(calm | rough) sea").getByRole("button", { name: "(calm | rough) sea: 4 occurrences in 3 of 5 readouts" })).toBeInTheDocument();
  });

  it("says what is wrong and at which character, and goes there on Enter", async () => {
    const user = userEvent.setup();
    const { address } = show();
    await user.type(field(), "by (calm");
    expect(await screen.findByText("Character 4: this is not closed.")).toBeInTheDocument();
    expect(field()).toBeInvalid();
    await user.keyboard("{Enter}");
    expect(address()).toBe("/phrases");
    const input = field() as HTMLInputElement;
    expect([input.selectionStart, input.selectionEnd]).toEqual([3, 4]);
  });

  it("opens exactly the hits behind a number, also of one readout", async () => {
    const user = userEvent.setup();
    const { address } = show("?watch=calm+sea");
    await user.click(screen.getByRole("button", { name: "calm sea: 3 occurrences in 2 of 5 readouts" }));
    expect(address()).toBe("/phrases?watch=calm+sea&show=query:calm_sea");
    await user.click(screen.getByRole("button", { name: "US, 10 Jan 2020: 2 occurrences of “calm sea”" }));
    expect(address()).toBe("/phrases?watch=calm+sea&show=query:calm_sea,in:2020-01-10-usa");
  });

  it("is renamed and shortened by keyboard, the focus staying in the list", async () => {
    const user = userEvent.setup();
    const { address } = show("?watch=calm+sea;ships");
    screen.getByRole("button", { name: "Rename: calm sea" }).focus();
    await user.keyboard("{Enter}Weather{Enter}");
    expect(address()).toBe("/phrases?watch=Weather:calm+sea;ships");
    expect(screen.getByRole("button", { name: "Rename: Weather" })).toHaveFocus();
    await user.keyboard("{Enter}Other{Escape}");
    expect(address()).toBe("/phrases?watch=Weather:calm+sea;ships");
    screen.getByRole("button", { name: "Remove from the watchlist: Weather" }).focus();
    await user.keyboard("{Enter}");
    expect(address()).toBe("/phrases?watch=ships");
    expect(screen.getByRole("button", { name: "Remove from the watchlist: ships" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(address()).toBe("/phrases");
    expect(field()).toHaveFocus();
  });

  it("shows the address's list over the kept one, says so, and leaves the kept one alone", async () => {
    const user = userEvent.setup();
    useWatchlistStore.setState({ kept: "ships" });
    const { address } = show("?watch=calm+sea");
    expect(screen.getByRole("note")).toHaveTextContent("This watchlist of 1 query comes with the address; the one kept in this browser has 1 query and is another.");
    await user.click(screen.getByRole("button", { name: "Remove from the watchlist: calm sea" }));
    expect(useWatchlistStore.getState().kept).toBe("ships");
    expect(address()).toBe("/phrases?watch=ships");
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });

  it("keeps the address's list on request", async () => {
    const user = userEvent.setup();
    useWatchlistStore.setState({ kept: "ships" });
    show("?watch=calm+sea");
    await user.click(screen.getByRole("button", { name: "Keep this one" }));
    expect(useWatchlistStore.getState().kept).toBe("calm sea");
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });

  it("puts the kept list into the address", () => {
    useWatchlistStore.setState({ kept: "ships" });
    expect(show("?with=USA").address()).toBe("/phrases?with=USA&watch=ships");
  });

  it("shows a query of the address that cannot be read as such, beside the others", () => {
    show("?watch=(calm;ships");
    expect(screen.getByText("Character 1: this is not closed.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "ships: 1 occurrence in 1 of 5 readouts" })).toBeInTheDocument();
  });
});

describe("a family's page", () => {
  it("puts the family on the watchlist as a query that finds the same", async () => {
    const user = userEvent.setup();
    showAt("/phrases/:id", "/phrases/calm-sea", <PhrasePage />, tinyCorpus());
    await user.click(await screen.findByRole("button", { name: "Watch this" }));
    expect(useWatchlistStore.getState().kept).toBe("(calm | rough) sea");
    expect(screen.getByRole("link", { name: "On your watchlist" })).toHaveAttribute("href", "#/phrases");
  });
});

describe("the page of a query", () => {
  const open = (search: string) => showAt("/phrases/watch", `/phrases/watch${search}`, <WatchPage />, tinyCorpus());

  it("has every hit in its sentence", () => {
    open("?q=calm+sea");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("calm sea");
    expect(screen.getByRole("heading", { name: "Concordance: 3 occurrences" })).toBeInTheDocument();
    expect(screen.getAllByText("calm sea", { selector: "mark" })).toHaveLength(3);
  });

  it("says what is wrong with a query, and that there is none", () => {
    open("?q=calm)");
    expect(screen.getByText("Character 5: this closes nothing that is open.")).toBeInTheDocument();
  });

  it("says so where the address names none", () => {
    open("");
    expect(screen.getByText("The address names no query.")).toBeInTheDocument();
  });
});
