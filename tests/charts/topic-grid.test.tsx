import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { evidenceOf } from "#core/domain/evidence.ts";
import { TopicGrid, type TopicGridCell } from "#charts/topic-grid.tsx";

const cell = (id: string, name: string | null): TopicGridCell =>
  name === null ? { id, query: null, name: "nothing counted", text: "–", tone: "none" } : { id, query: evidenceOf("topic", "sea", { with: id }), name, text: "1", tone: "few" };

function renderGrid() {
  const onEvidence = vi.fn();
  const columns = [{ id: "USA", head: "US" }, { id: "FRA", head: "France" }, { id: "GBR", head: "UK" }];
  const rows = [{ topic: "sea", name: "Sea", cells: [cell("USA", "Sea, US"), cell("FRA", null), cell("GBR", "Sea, UK")] }];
  render(<TopicGrid title="Grid" columns={columns} rows={rows} isUpright={false} shown={evidenceOf("topic", "sea", { with: "GBR" })} onEvidence={onEvidence} />);
  return onEvidence;
}

it("shows the name of the cell under the pointer or the focus, and lets it go", async () => {
  const user = userEvent.setup();
  renderGrid();
  const first = screen.getByRole("button", { name: "Sea, US" });
  await user.hover(first);
  expect(screen.getByText("Sea, US")).toBeInTheDocument();
  await user.hover(screen.getByRole("rowheader", { name: "Sea" }));
  expect(screen.queryByText("Sea, US")).not.toBeInTheDocument();
  first.focus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByText("Sea, UK")).toBeInTheDocument();
});

it("leads from a cell to what it counts, and says which cell is shown", async () => {
  const user = userEvent.setup();
  const onEvidence = renderGrid();
  await user.click(screen.getByRole("button", { name: "Sea, US" }));
  expect(onEvidence).toHaveBeenCalledWith(evidenceOf("topic", "sea", { with: "USA" }));
  expect(screen.getByRole("button", { name: "Sea, UK" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("img", { name: "nothing counted" })).toBeInTheDocument();
});
