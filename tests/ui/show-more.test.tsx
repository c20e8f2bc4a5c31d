import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useShowMore } from "#ui/show-more.tsx";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function List({ items }: { readonly items: readonly number[] }) {
  const [shown, more] = useShowMore(items, 10);
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

const listed = (): number => screen.getAllByRole("listitem").length;
const press = (name: string) => userEvent.setup().click(screen.getByRole("button", { name }));

describe("a long list", () => {
  it("is shown whole, without a word, where it is no longer than a step", () => {
    render(<List items={numbers(10)} />);
    expect(listed()).toBe(10);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("says how many of how many are shown, step by step, and keeps the focus on the way back", async () => {
    render(<List items={numbers(24)} />);
    expect(screen.getByRole("status")).toHaveTextContent("10 of 24 shown.");
    expect(screen.getByText(/finds only what is shown/u)).toBeInTheDocument();
    await press("Show 10 more of 14");
    expect(listed()).toBe(20);
    await press("Show 4 more of 4");
    expect(screen.getByRole("status")).toHaveTextContent("24 of 24 shown.");
    expect(screen.getByRole("button", { name: "Show the first 10 only" })).toHaveFocus();
    await press("Show the first 10 only");
    expect(listed()).toBe(10);
  });

  it("is shown whole at one press, and stays whole when it grows", async () => {
    const { rerender } = render(<List items={numbers(24)} />);
    await press("Show all 24");
    expect(listed()).toBe(24);
    expect(screen.getByRole("button", { name: "Show the first 10 only" })).toHaveFocus();
    rerender(<List items={numbers(31)} />);
    expect(listed()).toBe(31);
  });
});
