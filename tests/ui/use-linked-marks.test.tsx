import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useLinkedMarks } from "#ui/use-linked-marks.ts";

function Marks() {
  useLinkedMarks();
  return (
    <>
      <button data-meeting="m1" data-subject="topic:sea">sea in m1</button>
      <button data-meeting="m1">m1</button>
      <button data-meeting="m2" data-subject="topic:sea">sea in m2</button>
      <button data-subject="topic:sea">sea</button>
      <button data-party="USA">US</button>
      <button data-party={'U"SA'}>odd</button>
      <button>other</button>
    </>
  );
}

const linked = () =>
  screen
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("data-linked"))
    .map(({ textContent }) => textContent);

describe("linked marks", () => {
  it("shows the marks of the same meeting, else of the same subject, and none once the pointer has gone", async () => {
    render(<Marks />);
    await userEvent.hover(screen.getByRole("button", { name: "sea in m1" }));
    expect(linked()).toEqual(["m1"]);
    await userEvent.hover(screen.getByRole("button", { name: "sea" }));
    expect(linked()).toEqual(["sea in m1", "sea in m2"]);
    await userEvent.hover(screen.getByRole("button", { name: "other" }));
    expect(linked()).toEqual([]);
  });

  it("follows the focus, and takes any value as it is", async () => {
    render(<Marks />);
    await userEvent.tab();
    expect(linked()).toEqual(["m1"]);
    screen.getByRole("button", { name: "odd" }).focus();
    expect(linked()).toEqual([]);
  });
});
