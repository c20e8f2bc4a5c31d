import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DataTable, type TableColumn } from "#ui/data-table.tsx";

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const columns: readonly TableColumn<Row>[] = [
  { id: "name", label: "Name", isNumeric: false, cell: (row) => row.name, sortValue: (row) => row.name },
  { id: "count", label: "Count", isNumeric: true, cell: (row) => row.count ?? "–", sortValue: (row) => row.count },
];

/** Names from the last to the first; counts 1 to 6 over and over, but none in the first row. */
const rowsOf = (length: number): Row[] =>
  Array.from({ length }, (_, index) => ({ name: `row ${String(999 - index).padStart(3, "0")}`, count: index === 0 ? null : (index % 6) + 1 }));

const show = (length: number) => render(<DataTable caption="Rows" columns={columns} rows={rowsOf(length)} keyOf={(row) => row.name} />);
const bodyRows = () => screen.getAllByRole("row").slice(1);
const namesOf = (from: number, to: number): (string | null)[] => bodyRows().slice(from, to).map((row) => within(row).getByRole("rowheader").textContent);

describe("a table", () => {
  it("that is short is plain: no heads to press, nothing said of its length", () => {
    show(60);
    expect(bodyRows()).toHaveLength(60);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("that is long is sorted by its heads, up, down, and back in its own order; what has no value comes last", async () => {
    show(61);
    const user = userEvent.setup();
    const head = screen.getByRole("columnheader", { name: "Count" });
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "descending");
    // Sixes stand at 5, 11, 17 …, in the order that they had.
    expect(namesOf(0, 3)).toEqual(["row 994", "row 988", "row 982"]);
    expect(namesOf(60, 61)).toEqual(["row 999"]);
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    expect(namesOf(0, 2)).toEqual(["row 993", "row 987"]);
    expect(namesOf(60, 61)).toEqual(["row 999"]);
    await user.click(within(head).getByRole("button"));
    expect(head).not.toHaveAttribute("aria-sort");
    expect(namesOf(0, 2)).toEqual(["row 999", "row 998"]);
    await user.click(screen.getByRole("button", { name: "Name" }));
    expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
    expect(namesOf(0, 1)).toEqual(["row 939"]);
  });

  it("sorts all its rows, not those alone that are shown", async () => {
    show(450);
    expect(bodyRows()).toHaveLength(200);
    expect(screen.getByRole("status")).toHaveTextContent("200 of 450 shown.");
    await userEvent.setup().click(screen.getByRole("button", { name: "Name" }));
    expect(namesOf(0, 1)).toEqual(["row 550"]);
    await userEvent.setup().click(screen.getByRole("button", { name: "Show all 450" }));
    expect(namesOf(449, 450)).toEqual(["row 999"]);
  });
});
