import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { FilterBar } from "#features/filters/filter-bar.tsx";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";
import { showAt } from "../../support/show-at.tsx";

const scope = () => screen.getAllByText(/of 5 meetings/u)[0];

describe("FilterBar", () => {
  it("counts what is left, with its denominator", () => {
    showAt("/", "/", <FilterBar />);
    expect(scope()).toHaveTextContent("5 of 5 meetings");
  });

  it("presses counterparts, any of which are taken, and writes them in the address", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/", <FilterBar />);
    await user.click(screen.getByRole("button", { name: /^France/u }));
    await user.click(screen.getByRole("button", { name: /^Australia/u }));
    expect(address()).toBe("/?with=FRA~AUS");
    expect(scope()).toHaveTextContent("2 of 5 meetings");
    await user.click(screen.getByRole("button", { name: /^France/u }));
    expect(address()).toBe("/?with=AUS");
  });

  it("takes both of two that are pressed before what is drawn has followed the first", () => {
    const { address } = showAt("/", "/", <FilterBar />);
    const [france, australia] = [screen.getByRole("button", { name: /^France/u }), screen.getByRole("button", { name: /^Australia/u })];
    act(() => {
      france.click();
      australia.click();
    });
    expect(address()).toBe("/?with=FRA~AUS");
  });

  it("says in a menu how many readouts each topic has", async () => {
    const user = userEvent.setup();
    showAt("/", "/", <FilterBar />);
    await user.click(screen.getByRole("button", { name: "Topic: All 2" }));
    await user.click(screen.getByRole("checkbox", { name: "Sea 3" }));
    expect(scope()).toHaveTextContent("3 of 5 meetings");
    expect(screen.getByText("Only readouts that also have Sea count: 3 of 5.")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Topic: Sea" })).toHaveFocus();
  });

  it("says that a date filter leaves an undated readout out", () => {
    showAt("/", "/?from=2020-01-01", <FilterBar />);
    expect(scope()).toHaveTextContent("4 of 5 meetings");
    expect(screen.getAllByText("1 undated readout is left out")).not.toHaveLength(0);
  });

  it("takes over a typed date with Enter and refuses one that does not exist", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/", <FilterBar />);
    const from = screen.getByRole("textbox", { name: "From" });
    await user.clear(from);
    await user.type(from, "2021-02-30{Enter}");
    expect(from).toBeInvalid();
    expect(address()).toBe("/");
    await user.clear(from);
    await user.type(from, "2021-06-05{Enter}");
    expect(address()).toBe("/?from=2021-06-05");
  });

  it("shows what it does not understand and lets it be removed", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?with=XYZ~USA&from=yesterday", <FilterBar />);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("XYZ");
    expect(alert).toHaveTextContent("yesterday");
    await user.click(screen.getByRole("button", { name: "Remove" }));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(address()).toBe("/?with=USA");
  });

  it("moves the brush by key, day by day, and to the ends", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/", <FilterBar />);
    const start = screen.getByRole("slider", { name: "Start of the date range" });
    start.focus();
    await user.keyboard("{ArrowRight}");
    expect(address()).toBe("/?from=2020-01-11");
    expect(start).toHaveAttribute("aria-valuetext", "11 Jan 2020");
    await user.keyboard("{Home}");
    expect(address()).toBe("/");
  });

  it("finds a counterpart among very many by its letters, and keeps what is chosen in sight", async () => {
    const user = userEvent.setup();
    const codes = ["AUS", "AUT", "BEL", "BRA", "CAN", "CHE", "CHL", "CHN", "CZE", "DEU", "DNK", "EGY", "ESP", "FIN", "FRA", "GBR", "GRC", "IND", "ITA", "KOR", "MEX", "NOR"];
    const corpus = corpusOf(codes.map((code) => [meeting(`2020-01-10-${code.toLowerCase()}`), textOf(sentence("One."))] as const), [], []);
    const { address } = showAt("/", "/", <FilterBar />, corpus);
    await user.click(screen.getByRole("button", { name: "Counterpart: All 22" }));
    expect(screen.getAllByRole("checkbox")).toHaveLength(22);
    await user.click(screen.getByRole("checkbox", { name: "Norway 1" }));
    await user.type(screen.getByRole("searchbox", { name: "Find: Counterpart" }), "austr");
    expect(screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual(["Australia 1", "Austria 1", "Norway 1"]);
    expect(screen.getByText("3 of 22 shown.")).toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Austria 1" }));
    expect(address()).toBe("/?with=NOR~AUT");
  });
});
