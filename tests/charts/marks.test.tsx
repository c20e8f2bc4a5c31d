import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Mark, Marks } from "#charts/marks/marks.tsx";

const renderMarks = (onChoose = vi.fn<(id: string) => void>()) => {
  render(
    <Marks label="Meetings">
      <svg>
        {["one", "two", "three"].map((id, index) => (
          <Mark key={id} id={id} label={`Mark ${id}`} isFirst={index === 0} isChosen={id === "two"} onChoose={() => { onChoose(id); }}>
            <rect />
          </Mark>
        ))}
      </svg>
    </Marks>,
  );
  return onChoose;
};

describe("Marks", () => {
  it("is one stop of the Tab key; arrows, Home and End go from mark to mark", async () => {
    const user = userEvent.setup();
    renderMarks();
    await user.tab();
    expect(screen.getByRole("button", { name: "Mark one" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "Mark two" })).toHaveFocus();
    await user.keyboard("{End}{ArrowRight}");
    expect(screen.getByRole("button", { name: "Mark three" })).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole("button", { name: "Mark three" })).toHaveFocus();
  });

  it("leaves an arrow with Alt, which leads back in the browser's history, to the browser", async () => {
    renderMarks();
    await userEvent.tab();
    const mark = screen.getByRole("button", { name: "Mark one" });
    expect(fireEvent.keyDown(mark, { key: "ArrowRight", altKey: true })).toBe(true);
    expect(mark).toHaveFocus();
  });

  it("chooses by click, Enter and Space, and says which is chosen", async () => {
    const user = userEvent.setup();
    const onChoose = renderMarks();
    await user.click(screen.getByRole("button", { name: "Mark three" }));
    await user.keyboard("{Enter}{Home} ");
    expect(onChoose.mock.calls).toEqual([["three"], ["three"], ["one"]]);
    expect(screen.getByRole("button", { pressed: true })).toHaveAccessibleName("Mark two");
  });

  it("takes the name under the pointer away on Escape, wherever the focus is", async () => {
    const user = userEvent.setup();
    renderMarks();
    await user.hover(screen.getByRole("button", { name: "Mark two" }));
    expect(screen.getByText("Mark two")).toBeVisible();
    expect(document.body).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Mark two")).not.toBeInTheDocument();
  });

  it("shows the name of the mark that has the focus, until Escape or the next mark", async () => {
    const user = userEvent.setup();
    renderMarks();
    await user.tab();
    expect(screen.getByText("Mark one")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Mark one")).not.toBeInTheDocument();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("Mark two")).toBeVisible();
    await user.tab();
    expect(screen.queryByText("Mark two")).not.toBeInTheDocument();
  });

  it("keeps a stop of the Tab key when the mark that was it is gone", async () => {
    const user = userEvent.setup();
    const show = (ids: readonly string[]) => (
      <Marks label="Meetings">
        <svg>
          {ids.map((id, index) => (
            <Mark key={id} id={id} label={`Mark ${id}`} isFirst={index === 0} isChosen={false} onChoose={() => undefined}>
              <rect />
            </Mark>
          ))}
        </svg>
      </Marks>
    );
    const { rerender } = render(show(["one", "two"]));
    await user.tab();
    await user.keyboard("{End}");
    expect(screen.getByRole("button", { name: "Mark two" })).toHaveFocus();
    rerender(show(["one", "three"]));
    await user.tab();
    expect(screen.getByRole("button", { name: "Mark one" })).toHaveFocus();
  });
});
