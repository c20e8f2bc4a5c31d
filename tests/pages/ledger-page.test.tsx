import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Page } from "#pages/ledger-page.tsx";
import { showAt } from "../support/show-at.tsx";

const show = (search: string) => showAt("/ledger", `/ledger${search}`, <Page />);

describe("the ledger", () => {
  it("names its counterpart also where the filters leave no readout with it", () => {
    show("?party=FRA&from=2021-01-01");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/^0 phrase families in 0 readouts with France$/u);
    expect(screen.getByText("No readout is left by these filters.")).toBeVisible();
  });

  it("says what each of its signs stands for, the dot as well, and which keys lead through it", async () => {
    const user = userEvent.setup();
    const { address } = show("?party=USA");
    const signs = screen.getAllByRole("listitem").map((item) => item.textContent.trim());
    expect(signs).toEqual(["not yet in it", "first in this set with them", "again, in words of the time before", "again, in other words", "back after a silence", "not in it"]);
    expect(screen.getByText("from cell to cell")).toBeInTheDocument();
    const cells = within(screen.getByRole("table")).getAllByRole("button");
    // With the United States: on 10 Jan 2020, on 5 Jun 2021, and in July 2021 with Australia.
    cells[0]?.focus();
    await user.keyboard("{ArrowRight}");
    expect(cells[1]).toHaveFocus();
    await user.keyboard("{End}");
    expect(cells[2]).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(address()).toContain("show=phrase:calm-sea");
  });
});
