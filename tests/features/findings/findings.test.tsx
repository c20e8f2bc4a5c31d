import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { windowUrl } from "#state/url-store.ts";
import { Findings } from "#features/findings/findings.tsx";
import { borderCorpus } from "../../support/border-corpus.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { showAt } from "../../support/show-at.tsx";
import { spokenCorpus } from "../../support/spoken-corpus.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const show = async (search = "", corpus: Corpus = borderCorpus()) => {
  const shown = showAt("/", `/${search}`, <Findings corpus={corpus} actions={null} />, corpus);
  await waitFor(() => {
    expect(screen.queryByText(/^Comparing/u)).not.toBeInTheDocument();
  });
  return shown;
};

beforeEach(() => {
  windowUrl.getState().follow("");
  useLadderStore.getState().reset();
});

describe("what changed", () => {
  it("leads with one finding as a sentence, its words at their dates, and the count of its sentences", async () => {
    await show("?topic=border");
    expect(screen.getByRole("heading", { level: 3, name: "“by pressure” gives way to “by tanks” after “move the border”" })).toBeVisible();
    const words = within(screen.getByRole("list", { name: "The words at their dates" })).getAllByRole("listitem");
    expect(words.map(({ textContent }) => textContent)).toEqual([
      "France, 1 Jan 2020: “by pressure”",
      "United States, 1 Feb 2020: “by pressure”",
      "United States, 1 Jan 2021: not in it",
      "United States, 1 Jan 2022: “by tanks”",
      "France, 1 Jan 2023: not in it",
    ]);
    expect(screen.getByRole("button", { name: /^3 sentences in 3 readouts: “by pressure”/u })).toHaveTextContent("3 sentences in 3 readouts");
  });

  it("lists further findings with a strip of all readouts", async () => {
    await show();
    const [item] = screen.getAllByRole("listitem").filter((one) => within(one).queryByRole("heading") !== null);
    if (!item) throw new Error("no finding");
    expect(within(item).getByText("New, then kept")).toBeVisible();
    expect(within(item).getByRole("img", { name: "In 2 of 3 readouts compared" })).toBeVisible();
  });

  it("opens exactly its sentences", async () => {
    const { address } = await show("?with=FRA");
    const count = screen.getByRole("button", { name: /^3 sentences in 3 readouts/u });
    await userEvent.click(count);
    expect(address()).toMatch(/show=sentences:2020-01-01-fra\.2-/u);
    expect(count).toHaveAttribute("aria-pressed", "true");
  });

  it("leads to the page of the phrase that it speaks of, with the filter", async () => {
    await show("?topic=border");
    expect(screen.getByRole("link", { name: "All wordings of this phrase: move the border by {pressure|tanks}" })).toHaveAttribute("href", "#/phrases/move-the-border-by-pressure-tanks-?topic=border");
  });

  it("measures verbs by the analyst’s own ladder, and says whose it is", async () => {
    await show("", spokenCorpus());
    expect(screen.getByRole("heading", { level: 3, name: /: a weaker verb/u })).toBeVisible();
    expect(screen.getByRole("link", { name: "Strength by the shipped ladder" })).toHaveAttribute("href", "#/statements");
    act(() => {
      useLadderStore.getState().move("mention", 7);
    });
    expect(await screen.findByRole("heading", { level: 3, name: /: a stronger verb/u })).toBeVisible();
    expect(screen.getByRole("link", { name: "Strength by your own ladder, 1 verb moved" })).toBeVisible();
  });

  it("follows the filter", async () => {
    await show("?with=FRA");
    expect(screen.queryByText(/northern strait/u)).not.toBeInTheDocument();
  });

  it("says that nothing is found, and offers to undo the filter where there is one", async () => {
    const { address } = await show("?topic=strait&with=FRA");
    expect(screen.getByText(/No change of wording is found/u)).toBeVisible();
    await userEvent.click(screen.getByRole("button"));
    expect(address()).toBe("/");
  });

  it("offers nothing to undo in a corpus without changes", async () => {
    await show("", tinyCorpus());
    expect(screen.queryByRole("button", { name: /Show all/u })).not.toBeInTheDocument();
  });
});
