import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/phrases-page.tsx";
import { showAt } from "../support/show-at.tsx";

const show = (settings: string) => showAt("/phrases", `/phrases?face=groups${settings}`, <Page />);

describe("two groups of readouts", () => {
  it("begin with the counterpart of most meetings against all others", () => {
    show("");
    expect(screen.getByRole("heading", { level: 2, name: "US against all others: one family" })).toBeInTheDocument();
    expect(screen.getByText("US: 3 readouts")).toBeInTheDocument();
    expect(screen.getByText("all others: 2 readouts")).toBeInTheDocument();
    expect(screen.getByText(/One group has fewer than four readouts, too few to say anything/u)).toBeInTheDocument();
  });

  it("show readouts of both sides with their denominators, each with its evidence", async () => {
    const { address } = show("&of=topics");
    const part = screen.getByRole("region", { name: "More with US" });
    expect(within(part).getAllByRole("listitem")[0]).toHaveTextContent(/^Ships1 of 30 of 2.*\+33, too few to say$/u);
    await userEvent.click(within(part).getByRole("button", { name: "Ships: in 0 of 2 readouts, all others" }));
    expect(address()).toBe("/phrases?face=groups&of=topics&show=topic:ships,outside:with:USA,without");
    await userEvent.click(within(part).getByRole("button", { name: "Sea: in 2 of 3 readouts, US" }));
    expect(address()).toBe("/phrases?face=groups&of=topics&show=topic:sea,among:with:USA");
  });

  it("have no column of ratios where none can be told from even, and say so", () => {
    show("&of=topics");
    expect(screen.getByText(/The conservative Log Ratio \(LRC\) is 0 throughout/u)).toBeInTheDocument();
    expect(screen.queryByText("LRC")).not.toBeInTheDocument();
    expect(screen.queryByText(/separable/u)).not.toBeInTheDocument();
  });

  it("are chosen by counterpart and by period, and stand in the address", async () => {
    const { address } = show("");
    await userEvent.click(screen.getByRole("button", { name: "First group, counterparts: US" }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^France/u }));
    expect(address()).toBe("/phrases?face=groups&a=with:USA~FRA");
    const from = screen.getByRole("textbox", { name: "from" });
    await userEvent.type(from, "2020-13{Enter}");
    expect(from).toBeInvalid();
    expect(address()).toBe("/phrases?face=groups&a=with:USA~FRA");
    await userEvent.clear(from);
    await userEvent.type(from, "2020-02{Enter}");
    expect(address()).toBe("/phrases?face=groups&a=with:USA~FRA;from:2020-02");
    expect(screen.getByText("US and France, since Feb 2020: 3 readouts")).toBeInTheDocument();
  });

  it("can be exchanged, and say what stands in both", async () => {
    const { address } = show("&a=with:USA&b=from:2021");
    expect(screen.getByText("2 readouts stand in both groups and are counted in neither.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Exchange the two" }));
    expect(address()).toBe("/phrases?face=groups&a=from:2021&b=with:USA");
  });

  it("say what in the address is not understood", () => {
    show("&a=minister:Kishi");
    expect(screen.getByRole("alert")).toHaveTextContent("Not understood in the address: “minister:Kishi”.");
  });
});
