import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Statement } from "#core/domain/statement-query.ts";
import { Page } from "#pages/reader-page.tsx";
import { useLadderStore } from "#state/ladder-store.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";
import { showAt } from "../../support/show-at.tsx";

const TEXT = "Minister Doe said no, and the Ministers expressed the serious concern.";
const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const statements: Statement[] = [
  { actor: "home", who: "Doe", verb: "say", strength: 2, negated: false, ...at("said"), speaker: at("Minister Doe") },
  { actor: "joint", who: null, verb: "express concern", strength: 6, negated: false, ...at("expressed the serious concern"), speaker: at("the Ministers") },
];
const corpus = corpusOf([[meeting("2021-06-05-usa"), textOf({ ...sentence(TEXT), statements })]], [], []);
const show = (search: string): ReturnType<typeof showAt> => showAt("/meetings/:id", `/meetings/2021-06-05-usa${search}`, <Page />, corpus);

describe("who says it, in the reader", () => {
  beforeEach(() => {
    localStorage.clear();
    useLadderStore.getState().reset();
  });

  it("is off until it is asked for, and leaves the words as they are", async () => {
    const { address } = show("");
    expect(screen.queryByRole("img", { name: /express concern/u })).toBeNull();
    await userEvent.setup().click(screen.getByRole("switch", { name: /Who says it/u }));
    expect(address()).toContain("statements");
    expect(screen.getByRole("img", { name: "Doe: say, 2 of 7" })).toBeInTheDocument();
    expect(screen.getByRole("img", { name: "Jointly: express concern, 6 of 7" })).toBeInTheDocument();
    expect(document.querySelector("[data-sentence]")?.textContent).toContain(TEXT);
  });

  it("follows the analyst's own ladder", () => {
    useLadderStore.getState().move("express concern", 3);
    show("?layers=statements");
    // Shipped on 5 and raised by "serious" to 6: from 3 it is 4.
    expect(screen.getByRole("img", { name: "Jointly: express concern, 4 of 7" })).toBeInTheDocument();
  });

  it("lists the sides with what they say, to be stepped through", async () => {
    const { address } = show("?layers=statements");
    const entry = screen.getByRole("button", { name: /^Doe alone\s*1$/u });
    await userEvent.setup().click(entry);
    expect(address()).toContain("speaker=home");
    // In the list, and on the bar that steps through.
    expect(screen.getAllByText("Doe alone")).toHaveLength(2);
    expect(document.querySelector("mark")?.textContent).toBe("said");
  });
});
