import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { Page } from "#pages/meetings-page.tsx";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../support/tiny-corpus.ts";
import { showAt } from "../support/show-at.tsx";

const show = (search = "", corpus: Corpus = tinyCorpus()) => showAt("/meetings", `/meetings${search}`, <Page />, corpus);
const listTitles = () => within(screen.getByRole("table")).getAllByRole("link", { name: /^Meeting/u }).map((link) => link.textContent);

describe("the list of meetings", () => {
  it("has every meeting, the newest first, the undated last, each leading to its text", () => {
    show();
    expect(listTitles()).toEqual([
      "Meeting 2021-07-aus-usa",
      "Meeting 2021-06-05-usa",
      "Meeting 2020-03-01-fra",
      "Meeting 2020-01-10-usa",
      "Meeting undated-gbr",
    ]);
    const comparisons = screen.getAllByRole("link", { name: /compare with/u }).map((link) => link.getAttribute("href"));
    expect(comparisons).toEqual(["#/compare?a=2021-06-05-usa&b=2021-07-aus-usa", "#/compare?a=2020-01-10-usa&b=2021-06-05-usa"]);
    expect(screen.getByRole("link", { name: "Meeting 2020-03-01-fra" })).toHaveAttribute("href", "#/meetings/2020-03-01-fra");
    expect(screen.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "descending");
  });

  it.each([
    ["", "1 had several counterparts at once, in one row."],
    ["?with=FRA", "None had several counterparts at once."],
  ])("says how many meetings had several counterparts, and where none had: %s", (search, said) => {
    show(search);
    expect(screen.getByText(`Each row is a meeting as published. ${said}`)).toBeVisible();
  });

  it("says of a meeting what is known and what is not", () => {
    show("?with=USA&to=2021-06-30");
    const [, row] = screen.getAllByRole("row");
    if (!row) throw new Error("there is no row");
    for (const words of ["5 Jun 2021", "United States", "in person", "ministers", /^60/u, /^2\b/u, /^7\b/u, /Ships\s\(1\), Sea\s\(1\)/u]) {
      expect(within(row).getAllByText(words)[0]).toBeInTheDocument();
    }
    expect(within(row).getByText("not stated")).toBeInTheDocument();
  });

  it("follows the filter, which goes along into the text", () => {
    show("?with=FRA");
    expect(listTitles()).toEqual(["Meeting 2020-03-01-fra"]);
    expect(screen.getByRole("link", { name: "Meeting 2020-03-01-fra" })).toHaveAttribute("href", "#/meetings/2020-03-01-fra?with=FRA");
  });

  it("shows the first of many, says of how many, and has the rest at a press, in the order chosen", async () => {
    const days = Array.from({ length: 150 }, (_, index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
    show("", corpusOf(days.map((day) => [meeting(`${day}-usa`), textOf(sentence("One."))] as const), [], []));
    expect(listTitles()).toHaveLength(60);
    expect(screen.getByRole("heading", { name: "150 meetings" })).toBeInTheDocument();
    expect(screen.getByText("60 of 150 shown.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Date" }));
    expect(listTitles()[0]).toBe("Meeting 2020-01-01-usa");
    await userEvent.click(screen.getByRole("button", { name: "Show all 150" }));
    expect(listTitles()).toHaveLength(150);
    // The 150th day of 2020, a leap year: 31 + 29 + 31 + 30 = 121 days to the end of April, so 29 May.
    expect(listTitles().at(-1)).toBe("Meeting 2020-05-29-usa");
  });

  it("is sorted by its heads, and the other way round by a second click", async () => {
    const { address } = show();
    await userEvent.click(screen.getByRole("button", { name: "Words" }));
    expect(address()).toBe("/meetings?sort=words");
    expect(listTitles()[0]).toBe("Meeting 2020-01-10-usa");
    await userEvent.click(screen.getByRole("button", { name: "Words" }));
    expect(address()).toBe("/meetings?sort=words&order=reversed");
    expect(listTitles()[0]).toBe("Meeting undated-gbr");
    expect(screen.getByRole("columnheader", { name: "Words" })).toHaveAttribute("aria-sort", "ascending");
  });

  it("marks what was inferred, and says from what", () => {
    const inferred = [{ field: "title", from: "generated" }];
    show("", corpusOf([[meeting("2020-01-01-usa", { inferred }), textOf(sentence("One."))]], [], []));
    expect(within(screen.getByRole("rowheader")).getByText(/inferred from the parties and the mode/u)).toBeInTheDocument();
    expect(screen.getByText(/title from the parties and the mode.*\(1 meeting\)/u)).toBeVisible();
  });

  it("says where the filter leaves nothing, and undoes it", async () => {
    show("?from=2030-01-01");
    expect(screen.getByRole("status")).toHaveTextContent("No readout is left");
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(listTitles()).toHaveLength(5);
  });
});
