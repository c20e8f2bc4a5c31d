import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/topics-page.tsx";
import { corpusOf, meeting, sentence, textOf, tinyCorpus, topic } from "../support/tiny-corpus.ts";
import { showAt } from "../support/show-at.tsx";
import { toldSettings } from "../support/told-settings.ts";

const show = (search = "", corpus = tinyCorpus()) => showAt("/topics", `/topics${search}`, <Page />, corpus);
const heading = (name: string) => screen.getByRole("heading", { name });
/** Names of a chart's marks, in the order of the arrow keys; white space of every width as one space. */
const names = (group: string): (string | undefined)[] =>
  within(screen.getByRole("group", { name: group })).getAllByRole("button").map((mark) => mark.getAttribute("aria-label")?.replaceAll(/\s/gu, " "));

describe("the topics page", () => {
  it("lists the topics by readouts and draws the most frequent one", () => {
    show();
    expect(screen.getAllByRole("radio", { name: /^(Sea|Ships)$/u }).map((radio) => radio.closest("label")?.textContent)).toEqual(["Sea", "Ships"]);
    expect(screen.getByRole("radio", { name: "Sea" })).toBeChecked();
    expect(heading("Sea")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "In 3 of 5 readouts; 4 sentences" })).toBeInTheDocument();
  });

  it("draws every dated readout over time, present or absent, and says what has no date", () => {
    show();
    expect(names("Over time")).toEqual([
      "US, 10 Jan 2020: 2 sentences, 200.0 per 1,000 words",
      "US, 5 Jun 2021: 1 sentence, 142.9 per 1,000 words",
      "Australia and US, Jul 2021: not in it",
      "France, 1 – 3 Mar 2020: 1 sentence, 200.0 per 1,000 words",
      "Australia and US, Jul 2021: not in it",
    ]);
    expect(screen.getByText(/1 undated readout has no place/u)).toBeInTheDocument();
  });

  it("counts by counterpart, by year and by meeting", () => {
    show();
    expect(names("By counterpart")).toEqual([
      "United States: 2 of 3 readouts, 3 sentences; 142.9 per 1,000 words; 50% to 100% if one is left out",
      "France: 1 of 1 readout, 1 sentence; 200.0 per 1,000 words",
      "Australia: 0 of 1 readout, no sentence",
      "United Kingdom: 0 of 1 readout, no sentence",
    ]);
    expect(names("By period")).toEqual([
      "2020: 2 of 2 readouts, 3 sentences; 200.0 per 1,000 words; 100% whichever one is left out",
      "2021: 1 of 2 readouts, 1 sentence; 90.9 per 1,000 words; 0% to 100% if one is left out",
    ]);
    expect(names("By meeting")).toHaveLength(5);
  });

  it("leads from a mark to its evidence, and from an absent one to the readout searched", async () => {
    const user = userEvent.setup();
    const { address } = show();
    const counterparts = within(screen.getByRole("group", { name: "By counterpart" }));
    await user.click(counterparts.getByRole("button", { name: /^United States/u }));
    expect(address()).toBe("/topics?show=topic:sea,with:USA");
    await user.click(within(screen.getByRole("group", { name: "By period" })).getByRole("button", { name: /^2021/u }));
    expect(address()).toBe("/topics?show=topic:sea,during:2021");
    await user.click(within(screen.getByRole("group", { name: "By meeting" })).getByRole("button", { name: /Jul 2021/u }));
    expect(address()).toBe("/topics?show=topic:sea,in:2021-07-aus-usa,without");
  });

  it("works by keyboard: arrows choose the topic, then Tab reaches its count", async () => {
    const user = userEvent.setup();
    const { address } = show();
    screen.getByRole("radio", { name: "Sea" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(address()).toBe("/topics?focus=ships");
    expect(heading("Ships")).toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole("button", { name: /^Ships: 1 of 5 readouts/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(address()).toBe("/topics?focus=ships&show=topic:ships");
  });

  it("lists the topics by what is measured, or by their change with what stands in either half", async () => {
    const user = userEvent.setup();
    show("?measure=rate");
    // 4 and 1 sentences in 29 words.
    expect(screen.getByRole("button", { name: /^Sea: 3 of 5 readouts/u })).toHaveTextContent("137.9");
    expect(screen.getByRole("button", { name: /^Ships: 1 of 5 readouts/u })).toHaveTextContent("34.5");
    await user.click(screen.getByRole("radio", { name: "Most changed" }));
    // Of the four dated readouts, the sea is in 2 of 2, then in 1 of 2; ships in none, then in 1 of 2.
    expect(screen.getByRole("button", { name: /^Ships: .*; 0 → 1, of the earlier 2 and the later 2$/u })).toHaveTextContent("0 → 1");
    expect(screen.getByRole("button", { name: /^Sea: .*; 2 → 1, of the earlier 2 and the later 2$/u })).toHaveTextContent("2 → 1");
    expect(screen.getByText(/A half has fewer than four readouts/u)).toBeInTheDocument();
  });

  it("says when a topic is first and last in a readout, and leads to its words there", async () => {
    const user = userEvent.setup();
    const { address } = show();
    const summary = screen.getByText(/First:/u).closest("p");
    expect(summary).toHaveTextContent("First: US, 10 Jan 2020; latest: US, 5 Jun 2021 (of the readouts shown).");
    await user.click(screen.getByRole("button", { name: "US, 5 Jun 2021" }));
    expect(address()).toBe("/topics?show=topic:sea,in:2021-06-05-usa");
  });

  it("keeps measure and face in the address, and drops what goes without saying", async () => {
    const user = userEvent.setup();
    const { address } = show();
    await user.click(screen.getByRole("radio", { name: "Per 1,000 words" }));
    await user.click(screen.getByRole("radio", { name: "By meeting" }));
    expect(address()).toBe("/topics?measure=rate&face=meetings");
    await user.click(screen.getByRole("radio", { name: "Share of readouts" }));
    expect(address()).toBe("/topics?face=meetings");
  });

  it("draws the topic that is filtered by, and counts nothing that the filter leaves out", () => {
    show("?topic=ships");
    expect(heading("Ships")).toBeInTheDocument();
    expect(screen.getByText(/a readout counts here only if it also has Ships \(1 readout does\)/u)).toBeInTheDocument();
    expect(names("Over time")).toEqual(["US, 5 Jun 2021: 1 sentence, 142.9 per 1,000 words"]);
    expect(names("By period")).toEqual(["2021: 1 of 2 readouts, 1 sentence; 90.9 per 1,000 words; 0% to 100% if one is left out"]);
  });

  it("says so where the address asks for a topic that is none", () => {
    show("?focus=nothing");
    expect(heading("Sea")).toBeInTheDocument();
    expect(toldSettings()).toEqual(["focus=nothing"]);
  });

  it("says in words that a topic is absent", () => {
    show("?focus=ships&with=FRA");
    expect(screen.getByText(/Ships is not in the one readout counted/u)).toBeInTheDocument();
  });

  it("says which filters leave no readout, and what each way out would show", async () => {
    const user = userEvent.setup();
    const { address } = show("?from=2030-01-01&with=FRA");
    expect(screen.getByText(/^No readout of this set is left: from 1 Jan 2030; with France\./u)).toBeVisible();
    // Nobody met from 2030 on, France or not.
    expect(screen.getAllByRole("button", { name: /readout/u }).map((way) => way.textContent)).toEqual(["All dates (1 readout)", "Clear filters (5 readouts)"]);
    await user.click(screen.getByRole("button", { name: "All dates (1 readout)" }));
    expect(address()).toBe("/topics?with=FRA");
  });

  it("offers no way out that would lead nowhere", async () => {
    const user = userEvent.setup();
    const { address } = show("?from=2030-01-01");
    expect(screen.getAllByRole("button", { name: /readout/u }).map((way) => way.textContent)).toEqual(["Clear filters (5 readouts)"]);
    await user.click(screen.getByRole("button", { name: "Clear filters (5 readouts)" }));
    expect(address()).toBe("/topics");
  });

  it("counts by period where there are too many readouts for a mark each", async () => {
    const many = Array.from({ length: 61 }, (_, index) => `2020-01-${String((index % 28) + 1).padStart(2, "0")}-usa${index}`);
    show("", corpusOf(many.map((id) => [meeting(id, { counterparts: ["USA"] }), textOf(sentence("The sea.", { sea: "sea" }))]), [topic("sea", "Sea")], []));
    expect(screen.getByText(/61 readouts are too many/u)).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: "Over time" })).not.toBeInTheDocument();
    expect(names("By period")).toEqual(["Jan 2020: 61 of 61 readouts, 61 sentences; 500.0 per 1,000 words; 95% interval 94% to 100%"]);
    expect(names("By meeting")).toHaveLength(60);
    expect(screen.getByText("The latest 60 are drawn.")).toBeInTheDocument();
    expect(screen.getByText("60 of 61 shown.")).toBeInTheDocument();
    await userEvent.setup().click(screen.getByRole("button", { name: "Show 1 more of 1" }));
    expect(names("By meeting")).toHaveLength(61);
  });
});

describe("the matrix of all topics", () => {
  it("has a named number for every topic and readout", () => {
    show("?face=meetings");
    const table = screen.getByRole("table", { name: "All topics by meeting" });
    expect(within(table).getAllByRole("row")).toHaveLength(3);
    expect(within(table).getByRole("button", { name: "Sea, US, 10 Jan 2020: 1 of 1 readout, 2 sentences; 200.0 per 1,000 words" })).toHaveTextContent("2");
    expect(within(table).getByRole("button", { name: /^Sea, all readouts: 3 of 5 readouts, 4 sentences; 137\.9 per 1,000 words/u })).toHaveTextContent("3");
  });

  it("is one stop of the Tab key; arrows go from cell to cell, past what the topic filter leaves out", async () => {
    const user = userEvent.setup();
    const { address } = show("?face=meetings&topic=ships");
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("button").filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    within(table).getByRole("button", { name: /^Ships, all readouts/u }).focus();
    await user.keyboard("{ArrowRight}");
    expect(within(table).getByRole("button", { name: /^Ships, US, 5 Jun 2021/u })).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(address()).toBe("/topics?face=meetings&topic=ships&show=topic:sea,in:2021-06-05-usa");
  });
});

describe("what is thin in the matrix", () => {
  const toneOf = (name: RegExp): string | undefined => screen.getByRole("button", { name }).dataset["tone"];

  it("has a frame and no tint where a rate is over fewer than four readouts, and is said to", () => {
    show("?face=counterparts&measure=rate");
    expect(toneOf(/^Sea, United States: 2 of 3 readouts/u)).toBe("few");
    expect(toneOf(/^Sea, France: 1 of 1 readout/u)).toBe("few");
    expect(screen.getByText(/a frame where a column counts fewer than 4 readouts: too thin to say/u)).toBeInTheDocument();
  });

  it("is no single readout, which is no aggregate, and no count", () => {
    show("?face=meetings&measure=rate");
    // 200 per 1,000 words is the largest of all.
    expect(toneOf(/^Sea, US, 10 Jan 2020/u)).toBe("4");
    expect(screen.queryByText(/too thin to say/u)).not.toBeInTheDocument();
  });
});

describe("names of topics in the matrix", () => {
  it("lead to the topic by itself, which then has the focus", async () => {
    const user = userEvent.setup();
    const { address } = show("?face=counterparts&measure=rate");
    await user.click(screen.getByRole("link", { name: "Ships" }));
    expect(address()).toBe("/topics?measure=rate&focus=ships");
    expect(heading("Ships")).toHaveFocus();
  });

  it("do not lead away from the switch that has the focus", async () => {
    const user = userEvent.setup();
    show("?face=counterparts");
    await user.click(screen.getByRole("radio", { name: "One topic" }));
    expect(screen.getByRole("radio", { name: "One topic" })).toHaveFocus();
  });
});

describe("all topics over time", () => {
  it("gives every topic a panel with a mark for each dated readout, by frequency, by change or by name", async () => {
    const user = userEvent.setup();
    const { address } = show("?face=all");
    const panels = () => screen.getAllByRole("heading", { level: 3 }).map((panel) => panel.textContent);
    expect(panels()).toEqual(["Sea", "Ships"]);
    expect(names("Ships over time")).toEqual([
      "US, 10 Jan 2020: not in it",
      "France, 1 – 3 Mar 2020: not in it",
      "US, 5 Jun 2021: 1 sentence, 142.9 per 1,000 words",
      "Australia and US, Jul 2021: not in it",
    ]);
    // Sea: 2 of 2, then 1 of 2; ships: 0 of 2, then 1 of 2. As large, and up comes before down.
    await user.click(screen.getByRole("radio", { name: "Most changed" }));
    expect(address()).toBe("/topics?face=all&order=change");
    expect(panels()).toEqual(["Ships", "Sea"]);
    expect(screen.getByText(/too few for an interval/u)).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Sea" })).toHaveTextContent("−50 points, too few to say");
    await user.click(screen.getByRole("button", { name: "Sea, second half: in 1 of 2 readouts" }));
    expect(address()).toBe("/topics?face=all&order=change&show=topic:sea,among:from:2021-06-05");
    await user.click(screen.getByRole("radio", { name: "By name" }));
    expect(panels()).toEqual(["Sea", "Ships"]);
  });

  it("leads from a panel to the topic by itself", async () => {
    const user = userEvent.setup();
    const { address } = show("?face=all&measure=sentences");
    await user.click(screen.getByRole("link", { name: "Ships" }));
    expect(address()).toBe("/topics?measure=sentences&focus=ships");
    expect(heading("Ships")).toHaveFocus();
    // One of the two sentences of 5 June 2021.
    expect(names("Over time")).toContain("US, 5 Jun 2021: 1 sentence, 50.0% of 2 sentences");
  });
});

describe("topics in pairs", () => {
  it("counts the sentences that two topics share and leads to them", async () => {
    const user = userEvent.setup();
    const { address } = show("?face=pairs");
    const list = screen.getByRole("table", { name: "Pairs of topics" });
    // Four sentences of the sea, one of ships, which is one of them: 14 + log2(2/5) = 12.678.
    await user.click(within(list).getByRole("button", { name: "Ships and Sea: 1 shared sentence in 1 of 5 readouts; logDice 12.7" }));
    expect(address()).toBe("/topics?face=pairs&show=topic:ships,also:sea");
    expect(within(screen.getByRole("table", { name: "Topics that share sentences" })).getAllByRole("button").map((cell) => cell.textContent)).toEqual(["4", "1", "1", "1"]);
  });

  it("says so where no two topics share a sentence", () => {
    show("?face=pairs&with=FRA");
    expect(screen.getByText("No two topics share a sentence under the present filters.")).toBeInTheDocument();
  });

  it("leads to two groups compared by topic, the counterpart filtered by against the others", () => {
    show("?with=FRA&from=2020-01-01");
    expect(screen.getByRole("link", { name: "Compare two groups by topic" })).toHaveAttribute("href", "#/phrases?from=2020-01-01&face=groups&of=topics&a=with:FRA");
  });

  it("leads to two counterparts compared with each other where both are filtered by", () => {
    show("?with=FRA~USA");
    expect(screen.getByRole("link", { name: "Compare two groups by topic" })).toHaveAttribute("href", "#/phrases?face=groups&of=topics&a=with:FRA&b=with:USA");
  });
});
