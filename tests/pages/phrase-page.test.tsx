import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { Page } from "#pages/phrase-page.tsx";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const show = (address: string) => showAt("/phrases/:id", `/phrases/${address}`, <Page />, tinyCorpus());
const part = (name: RegExp): HTMLElement => {
  const section = screen.getByRole("heading", { name }).closest("section");
  if (!section) throw new Error(`no part ${String(name)}`);
  return section;
};

describe("the page of a family", () => {
  it("names it with what fills its slot, and counts it under the filter", () => {
    show("calm-sea?with=USA");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("calm or rough sea");
    expect(screen.getByRole("button", { name: "3 occurrences in 2 of 3 readouts" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "See on the map" })).toHaveAttribute("href", "#/map?with=USA&size=phrase&family=calm-sea");
    // First and last stay those of the whole set.
    expect(screen.getByText("10 Jan 2020", { selector: "strong" })).toBeInTheDocument();
  });

  it("lists every occurrence in its sentence, each linked to its place in the reader", () => {
    show("calm-sea");
    const lines = within(part(/^Concordance/u)).getAllByRole("listitem");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toHaveTextContent("They spoke of the calm sea.");
    const ref = writeSentenceRef(0, "They spoke of the calm sea.");
    expect(within(part(/^Concordance/u)).getByRole("link", { name: "Sentence 1 in the readout with United States, 10 Jan 2020" })).toHaveAttribute(
      "href",
      `#/meetings/2020-01-10-usa?s=${ref}&phrase=calm-sea`,
    );
  });

  it("sorts the concordance by the words to the left, and sets them in bold", async () => {
    const { address } = show("calm-sea");
    await userEvent.click(screen.getByRole("radio", { name: "Left" }));
    expect(address()).toBe("/phrases/calm-sea?sort=left");
    await userEvent.click(screen.getByRole("radio", { name: "2 words" }));
    expect(address()).toBe("/phrases/calm-sea?sort=left2");
    // Words next to the node: the, the, a, A. "a" stands before "the"; of the two, a bare "A" before "keep a"; "The" before "of the".
    const lines = within(part(/^Concordance/u)).getAllByRole("listitem");
    expect(lines.map((line) => /[A-Z][^.]*\./u.exec(line.textContent.replace(/^.*\d{4}/u, ""))?.[0])).toEqual([
      "A rough sea and ships.",
      "They keep a calm sea.",
      "The calm sea matters.",
      "They spoke of the calm sea.",
    ]);
    expect([...(lines[3]?.querySelectorAll("b") ?? [])].map((word) => word.textContent)).toEqual(expect.arrayContaining(["of", "the"]));
  });

  it("shows as much context as wanted", async () => {
    const { address } = show("calm-sea");
    await userEvent.click(screen.getByRole("radio", { name: "Sentence" }));
    expect(address()).toBe("/phrases/calm-sea?context=sentence");
    expect(within(part(/^Concordance/u)).getAllByRole("listitem")[0]).toHaveTextContent("They spoke of the calm sea.");
  });

  it("walks the concordance with the arrow keys as one stop", async () => {
    show("calm-sea");
    const links = within(part(/^Concordance/u)).getAllByRole("link");
    expect(links.map((link) => link.tabIndex)).toEqual([0, -1, -1, -1]);
    links[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(links[2]).toHaveFocus();
    await userEvent.keyboard("{End}{ArrowDown}");
    expect(links[3]).toHaveFocus();
    expect(links.map((link) => link.tabIndex)).toEqual([-1, -1, -1, 0]);
    await userEvent.keyboard("{Home}");
    expect(links[0]).toHaveFocus();
  });

  it("shows which wording stands with whom, and leads to a readout without it", async () => {
    const { address } = show("calm-sea");
    const lanes = screen.getByRole("group", { name: "Which wording, when, with whom" });
    expect(within(lanes).getByRole("button", { name: "United States: in 2 of 3 readouts" })).toBeInTheDocument();
    await userEvent.click(within(lanes).getByRole("button", { name: "US, 5 Jun 2021: 1 occurrence of “rough sea”" }));
    expect(address()).toBe("/phrases/calm-sea?show=phrase:calm-sea,in:2021-06-05-usa,as:rough_sea");
    await userEvent.click(within(lanes).getByRole("button", { name: "Australia: in 0 of 1 readout" }));
    expect(address()).toBe("/phrases/calm-sea?show=phrase:calm-sea,with:AUS,without");
    expect(within(lanes).getByText(/^1 undated readout has no place on the axis/u)).toBeInTheDocument();
  });

  it("shows where in a text the occurrences stand", () => {
    show("calm-sea");
    const positions = screen.getByRole("group", { name: "Where in the text" });
    expect(within(positions).getByRole("button", { name: "US, 10 Jan 2020: 2 occurrences, after 4, 7 of 10 words" })).toBeInTheDocument();
  });

  it("lists the readouts without it, and claims no more than that", () => {
    show("calm-sea");
    const absence = part(/^2 readouts without it/u);
    expect(absence).toHaveTextContent("That is not evidence that the subject was not raised.");
    expect(within(absence).getAllByRole("link", { name: /^Read: / }).map((link) => link.getAttribute("href"))).toEqual([
      "#/meetings/2021-07-aus-usa",
      "#/meetings/undated-gbr",
    ]);
  });

  it("says nothing of readouts that a topic filter leaves out", () => {
    show("calm-sea?topic=ships");
    expect(part(/^No readout is without it/u)).toHaveTextContent("4 further readouts were searched but left out by the topic filter");
  });

  it("finds a family by one of its wordings", () => {
    show("Rough%20Sea");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("calm or rough sea");
    expect(screen.getByText(/^This link names a wording, “Rough Sea”/u)).toBeInTheDocument();
  });

  it("says that there is none, and offers families with the words", () => {
    show("calm");
    expect(screen.getByText(/^No family of this dataset has the name or the wording “calm”/u)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^\{calm\|rough\}\s+sea$/u })).toHaveAttribute("href", "#/phrases/calm-sea");
  });
});
