import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useGridKeys } from "#charts/marks/grid-keys.ts";

/** Cells as rows of text; a dot has no button. */
function Grid({ rows }: { readonly rows: readonly string[] }) {
  const { stop, setPlace, onKeyDown } = useGridKeys(rows.length, rows[0]?.length ?? 0);
  return (
    <div role="group" onKeyDown={onKeyDown}>
      {rows.map((cells, row) =>
        Array.from(cells).map((name, column) =>
          name === "." ? null : (
            <button key={name} type="button" data-cell={`${row} ${column}`} tabIndex={stop.row === row && stop.column === column ? 0 : -1} onFocus={() => { setPlace({ row, column }); }}>
              {name}
            </button>
          ),
        ),
      )}
    </div>
  );
}

const show = (...rows: readonly string[]) => {
  render(<Grid rows={rows} />);
  return userEvent.setup();
};
const focused = () => document.activeElement?.textContent;

describe("a grid of buttons", () => {
  it("is one stop of the Tab key, with arrows from cell to cell that step over what has no button", async () => {
    const user = show("ab.d", "efgh");
    await user.tab();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("d");
    await user.keyboard("{ArrowDown}{ArrowLeft}{ArrowUp}");
    expect(focused()).toBe("g");
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("goes to the last button there is in the direction of an end", async () => {
    const user = show("abc.", ".fgh", "ij..");
    await user.tab();
    await user.keyboard("{End}");
    expect(focused()).toBe("c");
    await user.keyboard("{PageDown}");
    expect(focused()).toBe("g");
    await user.keyboard("{Home}");
    expect(focused()).toBe("f");
    await user.keyboard("{PageUp}");
    expect(focused()).toBe("b");
  });

  it("leaves a key with a modifier to the browser", async () => {
    const user = show("ab");
    await user.tab();
    expect(fireEvent.keyDown(screen.getByRole("button", { name: "a" }), { key: "ArrowRight", altKey: true })).toBe(true);
    expect(focused()).toBe("a");
  });
});
