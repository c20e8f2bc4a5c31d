import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Statement } from "#core/domain/statement-query.ts";
import { Page } from "#pages/statements-page.tsx";
import { useLadderStore } from "#state/ladder-store.ts";
import { corpusOf, meeting, sentence, textOf, topic } from "../support/tiny-corpus.ts";
import { showAt } from "../support/show-at.tsx";
import { toldSettings } from "../support/told-settings.ts";

const statement = (verb: string, strength: number, part: Partial<Statement> = {}): Statement => ({ actor: "joint", who: null, verb, strength, negated: false, start: 0, end: 4, ...part });

const corpus: Corpus = corpusOf(
  [
    [
      meeting("2020-01-10-usa"),
      textOf({ ...sentence("They agree on the sea.", { sea: "sea" }), statements: [statement("agree", 4)] }, { ...sentence("Smith objects."), statements: [statement("object", 6, { actor: "counterpart", who: "Smith" })] }),
    ],
    [meeting("2021-06-05-usa"), textOf({ ...sentence("They condemn it.", {}), statements: [statement("condemn", 7)] })],
  ],
  [topic("sea", "Sea")],
  [],
);

const show = (search = ""): ReturnType<typeof showAt> => showAt("/statements", `/statements${search}`, <Page />, corpus);

describe("the page of statements", () => {
  beforeEach(() => {
    localStorage.clear();
    useLadderStore.getState().reset();
  });

  it("opens the evidence of a mark by keyboard", async () => {
    const { address } = show();
    const user = userEvent.setup();
    const mark = screen.getByRole("button", { name: "Jointly, United States, 10 Jan 2020: agree; 4 of 7, agrees, holds" });
    mark.focus();
    await user.keyboard("{Enter}");
    expect(decodeURIComponent(address())).toContain("show=statement:*~joint~agree@4,in:2020-01-10-usa");
  });

  it("draws one topic, and says so in the address", async () => {
    const { address } = show();
    await userEvent.setup().selectOptions(screen.getByRole("combobox", { name: "Topic" }), "Sea (1)");
    expect(address()).toContain("focus=sea");
    expect(screen.getByRole("heading", { name: "Who says what on Sea, how strongly" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Smith, / })).toBeNull();
  });

  it("says that a topic is not known", () => {
    show("?focus=moon");
    expect(toldSettings()).toEqual(["focus=moon"]);
    expect(screen.getByRole("heading", { name: "Who says what, how strongly" })).toBeInTheDocument();
  });

  it("moves a verb to another rung, everywhere, and puts it back", async () => {
    show();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "condemn, 1 statement: move to another rung" }));
    const mover = screen.getByRole("group", { name: "Rung of “condemn”" });
    expect(within(mover).getByRole("radio", { name: /^7 / })).toHaveFocus();
    await user.click(within(mover).getByRole("radio", { name: /^5 / }));
    expect(screen.getByRole("button", { name: "condemn, 1 statement, moved by you: move to another rung" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Your ladder of strength" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /5 Jun 2021: condemn; 5 of 7/u })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Rung of “condemn”" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^condemn, 1 statement, moved by you/u })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Back to the shipped ladder" }));
    expect(screen.getByRole("button", { name: /5 Jun 2021: condemn; 7 of 7/u })).toBeInTheDocument();
  });

  it("counts many readouts by period, opens what a cell counts, and draws them one by one again once there are few", async () => {
    // 72 readouts, six on the first days of each month of 2020; in every second of them all agree.
    const days = Array.from({ length: 72 }, (_, index) => `2020-${String(1 + Math.floor(index / 6)).padStart(2, "0")}-0${1 + (index % 6)}`);
    const many = corpusOf(
      days.map((day, index) => [meeting(`${day}-usa`), textOf(index % 2 === 0 ? { ...sentence("They agree."), statements: [statement("agree", 4)] } : sentence("They met."))] as const),
      [],
      [],
    );
    const { address } = showAt("/statements", "/statements", <Page />, many);
    expect(screen.getByText(/^72 readouts are too many to draw one by one: they are counted by month\./u)).toBeVisible();
    // 3 of 6: Wilson's interval is 18.8 % to 81.2 %; with one left out 2 of 5 or 3 of 5.
    const may = screen.getByRole("button", {
      name: "Jointly, May 2020: 3 of 6 readouts, 3 statements; 4 of 7, agrees, holds; agree (3 times); share 50%, 95% interval 19% to 81%; one left out: 40% to 60%",
    });
    may.focus();
    await userEvent.setup().keyboard("{Enter}");
    expect(decodeURIComponent(address())).toContain("show=statement:*~joint~agree@4,during:2020-05");
    cleanup();
    showAt("/statements", "/statements?from=2020-03-01&to=2020-06-30", <Page />, many);
    expect(screen.queryByText(/too many to draw/u)).toBeNull();
    expect(screen.getByRole("button", { name: "Jointly, United States, 3 May 2020: agree; 4 of 7, agrees, holds" })).toBeInTheDocument();
  });
});
