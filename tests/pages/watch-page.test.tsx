import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/watch-page.tsx";
import { showAt } from "../support/show-at.tsx";

const show = (query: string, settings = "") => showAt("/phrases/watch", `/phrases/watch?q=${encodeURIComponent(query)}${settings}`, <Page />);
const part = (name: RegExp): HTMLElement => {
  const section = screen.getByRole("heading", { name }).closest("section");
  if (!section) throw new Error(`no part ${String(name)}`);
  return section;
};

describe("the page of a query", () => {
  it("shows the wordings found, each with its evidence", async () => {
    const { address } = show("(calm | rough) sea");
    const wordings = part(/^2 wordings/u);
    await userEvent.click(within(wordings).getByRole("button", { name: "1 occurrence in 1 of 5 readouts" }));
    expect(address()).toMatch(/show=query:\(calm_\|_rough\)_sea,as:rough_sea$/u);
  });

  it("shows lanes over true time by counterpart, with the readouts without it", async () => {
    const { address } = show("calm sea");
    const lanes = screen.getByRole("group", { name: "Which wording, when, with whom" });
    expect(within(lanes).getByRole("button", { name: "United States: in 1 of 3 readouts" })).toBeInTheDocument();
    await userEvent.click(within(lanes).getByRole("button", { name: "Australia: in 0 of 1 readout" }));
    expect(address()).toBe("/phrases/watch?q=calm%20sea&show=query:calm_sea,with:AUS,without".replace("%20", "+"));
  });

  it("shows where in the texts it stands, how it is spread, every hit in context, and where it is not", () => {
    show("calm sea");
    expect(part(/^Where in the text/u)).toHaveTextContent(/DP 0\.\d\d/u);
    expect(within(part(/^Concordance/u)).getAllByRole("listitem")).toHaveLength(3);
    expect(within(part(/^3 readouts without it/u)).getAllByRole("link", { name: /^Read: / })).toHaveLength(3);
  });

  it("shows no part of what is nowhere, and says where it was looked for", () => {
    show("storm");
    expect(screen.getByText("In none of the 5 readouts of this set, in its English wording.")).toBeInTheDocument();
    expect(screen.queryByRole("heading", { level: 2 })).not.toBeInTheDocument();
  });

  it("is changed where it stands: a bad one is mended, settings stay, and so does the focus", async () => {
    const user = userEvent.setup();
    const { address } = show("calm (sea", "&sort=right1&with=USA");
    const field = screen.getByRole("searchbox", { name: "Query" });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/^Character 6: this is not closed\./u);
    await user.clear(field);
    await user.type(field, " calm  sea{Enter}");
    expect(address()).toBe("/phrases/watch?q=calm+sea&sort=right1&with=USA");
    expect(screen.getByRole("heading", { level: 1, name: "calm sea" })).toBeInTheDocument();
    expect(field).toHaveFocus();
    expect(field).toBeValid();
    expect(field).toHaveValue("calm sea");
  });

  it("puts the query on the watchlist", async () => {
    show("matters");
    await userEvent.click(screen.getByRole("button", { name: "Watch this" }));
    expect(screen.getByRole("link", { name: "On your watchlist" })).toBeInTheDocument();
  });
});
