import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { Page } from "#pages/reader-page.tsx";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { corpusOf, meeting, sentence, textOf, tinyCorpus } from "../support/tiny-corpus.ts";
import { showAt } from "../support/show-at.tsx";

const show = (address: string, corpus: Corpus = tinyCorpus()) =>
  showAt("/meetings/:id", `/meetings/${address}`, (
    <>
      <input aria-label="Notes" />
      <Page />
    </>
  ), corpus);

const findWalk = () => within(screen.getByRole("group", { name: "Occurrences" }));
const findSentence = (number: number) => document.getElementById(`sentence-${number}`);

beforeEach(() => {
  // jsdom has no layout, and nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn();
  useShortcutStore.setState({ areLetterKeysOn: true });
});

describe("the address", () => {
  it("has what is not understood shown, and loses that alone", async () => {
    const { address } = show("2020-01-10-usa?with=USA&layers=topics~frogs&account=7&show=nonsense&s=2");
    const alert = screen.getByRole("alert");
    for (const text of ["layers = “frogs” is no setting of this page (", "account = “7” is no setting of this page (1)", "show = “nonsense” names no evidence"]) expect(alert).toHaveTextContent(text);
    await userEvent.click(within(alert).getByRole("button", { name: "Remove" }));
    expect(address()).toBe("/meetings/2020-01-10-usa?with=USA&layers=topics&s=2");
    expect(alert).not.toBeInTheDocument();
  });
});

describe("the text", () => {
  it("stands whole under its title, each sentence with its number", () => {
    show("2020-01-10-usa?layers=none");
    expect(screen.getByRole("heading", { level: 1, name: "Meeting 2020-01-10-usa" })).toBeVisible();
    // Marks of the layers stand between the words; without layers the text is as published.
    expect(findSentence(1)).toHaveTextContent("1They spoke of the calm sea.");
    expect(findSentence(2)).toHaveTextContent("2The calm sea matters.");
    expect(screen.getByRole("link", { name: "Sentence 2: link" })).toHaveAttribute("href", expect.stringContaining(`s=${writeSentenceRef(1, "The calm sea matters.")}`));
  });

  it("leads to any other readout, found by its words, with the filter and by keys alone", async () => {
    const user = userEvent.setup();
    const { address } = show("2020-01-10-usa?with=USA&layers=none");
    screen.getByRole("button", { name: /^Other readouts/u }).focus();
    await user.keyboard("{Enter}france{Enter}");
    expect(address()).toBe("/meetings/2020-03-01-fra?with=USA");
    expect(screen.getByRole("heading", { level: 1, name: "Meeting 2020-03-01-fra" })).toBeVisible();
  });

  it("gives the tab its day and its counterparts", () => {
    show("2020-01-10-usa");
    expect(document.title).toBe("10 Jan 2020, United States · Readout Atlas");
  });

  it("is shown as text, whatever it holds", () => {
    const nasty = "<img src=x onerror=alert(1)> & <b>bold</b>";
    show("2020-01-01-usa", corpusOf([[meeting("2020-01-01-usa", { title: "<i>T</i>" }), textOf(sentence(nasty))]], [], []));
    expect(findSentence(1)).toHaveTextContent(nasty);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("<i>T</i>");
    expect(document.querySelector("img, b, i")).toBeNull();
  });

  it("keeps sections and paragraphs", () => {
    const text = { ...textOf(sentence("One."), sentence("Two."), sentence("Three.")), sections: [
      { heading: null, paragraphs: [[0]] },
      { heading: "1. Sea", paragraphs: [[1], [2]] },
    ] };
    show("2020-01-01-usa", corpusOf([[meeting("2020-01-01-usa"), text]], [], []));
    expect(screen.getByRole("heading", { level: 2, name: "1. Sea" })).toBeVisible();
    expect([...document.querySelectorAll("p")].filter((paragraph) => paragraph.querySelector("[data-sentence]"))).toHaveLength(3);
  });

  it("says what was inferred and from what, and what is not stated", () => {
    show("2020-01-01-usa", corpusOf([[meeting("2020-01-01-usa", { inferred: [{ field: "date", from: "issue-date" }] }), textOf(sentence("One."))]], [], []));
    expect(screen.getByText(/date from the date of the newsletter’s issue/u)).toBeVisible();
    expect(screen.getByText(/Not stated: start, duration and venue/u)).toBeVisible();
  });

  it("names a meeting that is not there and leads to the list", () => {
    show("2030-01-01-usa?with=FRA");
    expect(screen.getByRole("alert")).toHaveTextContent("2030-01-01-usa");
    expect(screen.getByRole("link", { name: "All meetings" })).toHaveAttribute("href", "#/meetings?with=FRA");
  });
});

describe("highlights", () => {
  it("are switched on and off, which the address remembers", async () => {
    const { address } = show("2020-01-10-usa");
    expect(screen.getAllByRole("button", { name: "Topic: Sea" })).toHaveLength(2);
    await userEvent.click(screen.getByRole("switch", { name: /Topics/u }));
    expect(address()).toContain("layers=phrases");
    expect(screen.queryByRole("button", { name: "Topic: Sea" })).toBeNull();
    await userEvent.click(screen.getByRole("switch", { name: /Recurring phrases/u }));
    expect(address()).toContain("layers=none");
    expect(screen.queryByRole("button", { name: /^Phrase 1/u })).toBeNull();
  });

  it("show where else a phrase stands", async () => {
    const { address } = show("2020-01-10-usa");
    const [mark] = screen.getAllByRole("button", { name: "Phrase 1: calm sea" });
    if (mark) await userEvent.click(mark);
    expect(address()).toContain("phrase=calm-sea");
    const panel = within(screen.getByRole("complementary", { name: "Phrase" }));
    expect(panel.getByText("2 occurrences here, 3 of 5 readouts in this set have it.")).toBeVisible();
    expect(panel.getByText(/First in this set: 10 Jan 2020 \(this readout\)/u)).toBeVisible();
    expect(panel.getByText(/Last in this set: 5 Jun 2021/u)).toBeVisible();
    const links = panel.getAllByRole("link", { name: "sentence 1" }).map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      `#/meetings/2020-03-01-fra?s=${writeSentenceRef(0, "They keep a calm sea.")}&phrase=calm-sea`,
      `#/meetings/2021-06-05-usa?s=${writeSentenceRef(0, "A rough sea and ships.")}&phrase=calm-sea`,
    ]);
    expect(panel.getByRole("link", { name: "Open the phrase family" })).toHaveAttribute("href", "#/phrases/calm-sea");
    await userEvent.keyboard("{Escape}");
    expect(address()).not.toContain("phrase=");
  });

  it("take the focus to what they open by keyboard, and give it back", async () => {
    show("2020-01-10-usa");
    const [mark] = screen.getAllByRole("button", { name: "Phrase 1: calm sea" });
    mark?.focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: /calm\|rough/u })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.getAllByRole("button", { name: "Phrase 1: calm sea" })[0]).toHaveFocus();
  });

  it("say that a phrase of the address is not there", () => {
    show("2020-01-10-usa?phrase=nowhere");
    expect(screen.getByRole("status", { name: "" })).toHaveTextContent("“nowhere”");
  });
});

describe("the walk", () => {
  it("goes to the next and the previous occurrence by key, and round", async () => {
    show("2020-01-10-usa?phrase=calm-sea");
    expect(findWalk().getByText("1 of 2, sentence 1: calm sea")).toBeInTheDocument();
    await userEvent.keyboard("n");
    expect(findWalk().getByText("2 of 2")).toBeVisible();
    expect(findWalk().getByText("2 of 2, sentence 2: calm sea")).toBeInTheDocument();
    await userEvent.keyboard("n");
    expect(findWalk().getByText("1 of 2")).toBeVisible();
    await userEvent.keyboard("p");
    expect(findWalk().getByText("2 of 2")).toBeVisible();
  });

  it("goes by buttons through all highlights where nothing is chosen", async () => {
    show("2020-01-10-usa");
    // Sentence 1: phrase and topic on the same words; sentence 2: a topic within a phrase.
    expect(findWalk().getByText("3 here")).toBeVisible();
    await userEvent.click(findWalk().getByRole("button", { name: /Previous/u }));
    expect(findWalk().getByText("3 of 3")).toBeVisible();
    await userEvent.click(findWalk().getByRole("button", { name: /Next/u }));
    expect(findWalk().getByText("1 of 3")).toBeVisible();
  });

  it("goes through a topic chosen from the list", async () => {
    const { address } = show("2020-01-10-usa");
    await userEvent.click(screen.getByRole("button", { name: /^Sea\s?2$/u }));
    expect(address()).toContain("subject=sea");
    expect(findWalk().getByText("1 of 2")).toBeVisible();
  });

  it.each(["phrase=calm-sea", "subject=sea"])("begins at the first occurrence where a link names no sentence: %s", async (setting) => {
    show(`2020-01-10-usa?${setting}`);
    expect(findWalk().getByText("1 of 2")).toBeVisible();
    const current = document.querySelector("[data-current]");
    expect(current).toHaveTextContent("calm sea");
    expect(findSentence(1)).toContainElement(current as HTMLElement);
    await waitFor(() => {
      expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(current);
    });
  });

  it("begins at the sentence that a link leads to", async () => {
    show(`2020-01-10-usa?phrase=calm-sea&s=${writeSentenceRef(1, "The calm sea matters.")}`);
    expect(findWalk().getByText("2 of 2")).toBeVisible();
    await userEvent.keyboard("p");
    expect(findWalk().getByText("1 of 2")).toBeVisible();
  });

  it("leaves letters to those who type", async () => {
    const { address } = show("2020-01-10-usa?phrase=calm-sea");
    await userEvent.type(screen.getByLabelText("Notes"), "njpk");
    expect(screen.getByLabelText("Notes")).toHaveValue("njpk");
    expect(findWalk().getByText("1 of 2")).toBeVisible();
    expect(address()).not.toContain("s=");
  });

  it("hears no letters once they are turned off", async () => {
    show("2020-01-10-usa?phrase=calm-sea");
    await userEvent.click(screen.getByRole("checkbox", { name: "Letter keys" }));
    await userEvent.keyboard("n");
    expect(findWalk().getByText("1 of 2")).toBeVisible();
  });
});

describe("a link to a sentence", () => {
  it("marks the sentence and moves the focus there", async () => {
    show(`2020-01-10-usa?s=${writeSentenceRef(1, "The calm sea matters.")}`);
    await waitFor(() => {
      expect(findSentence(2)).toHaveFocus();
    });
    expect(screen.getByRole("link", { name: "Sentence 2: link" })).toHaveAttribute("aria-current", "location");
  });

  it("follows a sentence that has another number now, and says so", () => {
    show(`2020-01-10-usa?s=${writeSentenceRef(6, "The calm sea matters.")}`);
    expect(screen.getByText("The sentence of this link was number 7; it is number 2 now.")).toBeVisible();
  });

  it("says where the sentence is gone", () => {
    show(`2020-01-10-usa?s=${writeSentenceRef(1, "Something else.")}`);
    expect(screen.getByText(/not in this text any more/u)).toBeVisible();
  });

  it("is copied, and so is the quotation with its source", async () => {
    const user = userEvent.setup();
    show(`2020-01-10-usa?with=USA&layers=topics&s=2`);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("Link copied.")).toBeVisible();
    const ref = writeSentenceRef(1, "The calm sea matters.");
    expect(await navigator.clipboard.readText()).toBe(`${window.location.href.split("#")[0] ?? ""}#/meetings/2020-01-10-usa?s=${ref}`);
    await user.click(screen.getByRole("button", { name: "Copy quotation with citation" }));
    expect(await screen.findByText("Quotation copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^“The calm sea matters.” .*sentence 2 of 2/u);
  });

  it("can be copied by hand where the browser does not let the page", async () => {
    const user = userEvent.setup();
    show("2020-01-10-usa?s=2");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("textbox", { name: /does not let the page copy/u })).toHaveValue(
      `${window.location.href.split("#")[0] ?? ""}#/meetings/2020-01-10-usa?s=${writeSentenceRef(1, "The calm sea matters.")}`,
    );
  });

  it("goes from sentence to sentence by j and k", async () => {
    show("2020-01-10-usa");
    await userEvent.keyboard("j");
    await waitFor(() => {
      expect(findSentence(1)).toHaveFocus();
    });
    await userEvent.keyboard("jj");
    await waitFor(() => {
      expect(findSentence(2)).toHaveFocus();
    });
    await userEvent.keyboard("k");
    await waitFor(() => {
      expect(findSentence(1)).toHaveFocus();
    });
  });
});

describe("two accounts of one meeting", () => {
  const corpus = (): Corpus => {
    const text = textOf(sentence("The page."));
    const other = { file: "b.txt", sections: text.sections, sentences: [sentence("The newsletter.")] };
    const sources = [
      { file: "a.txt", start: 0, end: 9, role: "primary" as const },
      { file: "b.txt", start: 0, end: 15, role: "also-in" as const },
    ];
    return corpusOf([[meeting("2020-01-01-usa", { sources }), { ...text, alsoIn: [other] }]], [], []);
  };

  it("are both shown, and which is counted", async () => {
    const { address } = show("2020-01-01-usa", corpus());
    expect(findSentence(1)).toHaveTextContent("The page.");
    await userEvent.click(screen.getByRole("link", { name: "b.txt" }));
    expect(address()).toContain("account=2");
    expect(findSentence(1)).toHaveTextContent("The newsletter.");
    expect(screen.getByText(/This account adds no counts/u)).toBeVisible();
    expect(screen.queryByRole("switch", { name: /Recurring phrases/u })).toBeNull();
  });
});

describe("meetings with the same counterpart", () => {
  it("are one link away, with the filter", () => {
    show("2021-06-05-usa?with=USA");
    const links = within(screen.getByRole("navigation", { name: /same counterpart/u })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#/meetings/2020-01-10-usa?with=USA",
      "#/compare?with=USA&a=2020-01-10-usa&b=2021-06-05-usa",
      "#/meetings/2021-07-aus-usa?with=USA",
    ]);
  });
});
