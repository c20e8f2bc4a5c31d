import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Briefing, Slide } from "#core/domain/briefing.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { PresentBriefing } from "#pages/present/present-briefing.tsx";
import { usePresentStore } from "#state/present-store.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { showAt } from "../../support/show-at.tsx";

const section = (id: string, title: string, notes = ""): Slide => ({ kind: "section", id, title, notes });

const QUOTED = "The calm sea matters.";
const quotation: Slide = {
  kind: "quotation",
  id: "q",
  title: "",
  notes: "",
  readout: "2020-01-10-usa",
  account: 1,
  sentences: [writeSentenceRef(1, QUOTED)],
  quote: QUOTED,
  dataset: "before",
};
const figure: Slide = {
  kind: "figure",
  id: "f",
  title: "Who met whom",
  notes: "",
  address: { pathname: "/", search: "?with=USA" },
  figure: "meeting-timeline",
  face: "chart",
  caption: "Meetings",
  dataset: "before",
  digest: "none such",
};

const briefingOf = (...slides: readonly Slide[]): Briefing => ({
  version: 1,
  id: "talk",
  title: "Talk",
  handling: "For the room only",
  createdAt: "2026-01-01T00:00:00.000Z",
  changedAt: "2026-01-01T00:00:00.000Z",
  keptApartAt: null,
  revision: 1,
  slides: [...slides],
});

const THREE = briefingOf(section("1", "First", "Say hello"), section("2", "Second"), section("3", "Third"));

function presentAt(address: string, briefing: Briefing = THREE) {
  const onLeave = vi.fn();
  return { ...showAt("*", address, <PresentBriefing briefing={briefing} onLeave={onLeave} />), onLeave };
}

const shownTitle = (): string | null => screen.getByRole("heading", { level: 2 }).textContent;

beforeEach(() => {
  useShortcutStore.setState({ areLetterKeysOn: true });
  usePresentStore.setState({ theme: "system", notesSize: 20 });
  window.sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a presentation", () => {
  it("stays where it is when a link of a slide is followed, which opens beside it", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const { address } = presentAt("/present/talk", briefingOf(quotation, section("2", "Second")));
    // The browser tells of the address that the test began at, late: until then the slides are drawn anew.
    await act(() => new Promise((resolve) => { setTimeout(resolve); }));
    await userEvent.click(screen.getByRole("link", { name: "In the readout" }));
    expect(open).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("/meetings/2020-01-10-usa"), "_blank", "noopener");
    expect(address()).toContain("/present/talk");
    open.mockRestore();
  });

  it("goes from slide to slide by keys, says each and keeps it in the address", async () => {
    const { address } = presentAt("/present/talk");
    expect(shownTitle()).toBe("First");
    await userEvent.keyboard("{ArrowRight}");
    expect(shownTitle()).toBe("Second");
    expect(screen.getByText("Slide 2 of 3: Second")).toHaveAttribute("aria-live", "polite");
    expect(address()).toBe("/present/talk?slide=2");
    await userEvent.keyboard(" {PageDown}");
    expect(shownTitle()).toBe("Third");
    await userEvent.keyboard("1{Enter}");
    expect(shownTitle()).toBe("First");
    expect(address()).toBe("/present/talk");
  });

  it("opens at the slide of the address", () => {
    presentAt("/present/talk?slide=3");
    expect(shownTitle()).toBe("Third");
    expect(document.title).toBe("3/3 Third · Readout Atlas");
  });

  it("keeps keys of one character out where they are turned off, and leaves the buttons", async () => {
    useShortcutStore.setState({ areLetterKeysOn: false });
    presentAt("/present/talk");
    await userEvent.keyboard("n");
    expect(screen.queryByText("Say hello")).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Notes" }));
    expect(within(screen.getByRole("complementary", { name: "Notes" })).getByText("Say hello")).toBeVisible();
  });

  it("chooses a slide from all by arrow keys and Enter", async () => {
    presentAt("/present/talk");
    await userEvent.keyboard("o");
    const overview = screen.getByRole("region", { name: "All slides" });
    expect(within(overview).getByRole("button", { name: "1 First" })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(overview).not.toBeInTheDocument();
    expect(shownTitle()).toBe("Third");
  });

  it("leaves by Escape one step at a time", async () => {
    const { onLeave } = presentAt("/present/talk");
    await userEvent.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("says that the screen is black, and shows the slide again", async () => {
    presentAt("/present/talk");
    await userEvent.keyboard("b");
    expect(screen.getByText("The screen is black")).toBeInTheDocument();
    expect(screen.queryByRole("heading", { level: 2 })).not.toBeInTheDocument();
    await userEvent.keyboard("{ArrowRight}");
    expect(shownTitle()).toBe("First");
  });

  it("says so where the browser blocks the second window, with a way round", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    presentAt("/present/talk");
    await userEvent.keyboard("p");
    expect(open).toHaveBeenCalledOnce();
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("blocked the second window");
    expect(within(alert).getByRole("link")).toHaveAttribute("href", expect.stringMatching(/^#\/present\/talk\?view=presenter&session=\w+$/u));
  });

  it("says so where there are no slides", () => {
    presentAt("/present/talk", briefingOf());
    expect(screen.getByText("This briefing has no slides yet.")).toBeVisible();
  });
});

describe("a slide", () => {
  it("quotes sentences with where they stand, and what stands around them when asked", async () => {
    presentAt("/present/talk", briefingOf(quotation));
    expect(screen.getByText(`“${QUOTED}”`)).toBeVisible();
    expect(screen.getByText(/sentence 2 of 2/u)).toHaveTextContent("United States, 10 Jan 2020");
    expect(screen.queryByText("They spoke of the calm sea.")).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show what stands around it" }));
    expect(screen.getByText("They spoke of the calm sea.")).toBeVisible();
    expect(screen.getByRole("link", { name: "In the readout" })).toHaveAttribute("href", expect.stringMatching(/^#\/meetings\/2020-01-10-usa\?s=2-/u));
    expect(screen.getByText("For the room only")).toBeVisible();
  });

  it("keeps the quoted words where the dataset has them no more, and says so", () => {
    presentAt("/present/talk", briefingOf({ ...quotation, sentences: [writeSentenceRef(1, "Other words.")], quote: "Other words." }));
    expect(screen.getByText("“Other words.”")).toBeVisible();
    expect(screen.getByText(/Quoted from dataset before; these words are not in the present one/u)).toBeVisible();
  });

  it("draws a figure under its filter, with its facts, and says that its data have changed", async () => {
    presentAt("/present/talk", briefingOf(figure));
    expect(await screen.findByText(/have changed since this slide was made \(dataset before\)/u, undefined, { timeout: 20_000 })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "Who met whom" })).toBeVisible();
    // USA in three of the five readouts.
    expect(screen.getByText("3 of 5 readouts")).toBeVisible();
    expect(screen.getByText("Filters: with United States")).toBeVisible();
  });
});

describe("the presenter's view", () => {
  it("shows notes, the next slide's title and time, and goes on by itself", async () => {
    const { address } = presentAt("/present/talk?view=presenter&session=s");
    expect(screen.getByText("Say hello")).toBeVisible();
    expect(screen.getByText("Second")).toBeVisible();
    expect(screen.getByRole("timer", { name: "Elapsed" })).toBeVisible();
    await userEvent.keyboard("{PageDown}{PageDown}");
    expect(screen.getByText("That was the last slide.")).toBeVisible();
    expect(address()).toBe("/present/talk?view=presenter&session=s&slide=3");
  });

  it("says so when no window with slides answers", () => {
    vi.useFakeTimers();
    presentAt("/present/talk?view=presenter&session=s");
    expect(screen.getByRole("status")).toHaveTextContent("Looking for the window");
    // The first tells of the change of address, which opens the view anew.
    for (const milliseconds of [1, 10_000]) {
      act(() => {
        vi.advanceTimersByTime(milliseconds);
      });
    }
    expect(screen.getByRole("status")).toHaveTextContent("does not answer");
  });

  it("sets the size of the notes", async () => {
    presentAt("/present/talk?view=presenter&session=s");
    await userEvent.click(screen.getByRole("button", { name: /Larger notes/u }));
    expect(screen.getByText("Say hello")).toHaveStyle({ fontSize: "24px" });
  });
});
