import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useLetterKeys } from "#state/use-letter-keys.ts";

function Page({ actions }: { readonly actions: Readonly<Record<string, () => void>> }) {
  useLetterKeys(actions);
  return <button type="button">on the page</button>;
}

describe("letters that act on the page", () => {
  it("are the dialog's while one lies over the page", () => {
    const actions = { n: vi.fn() };
    const { rerender } = render(<Page actions={actions} />);
    fireEvent.keyDown(screen.getByRole("button"), { key: "n" });
    expect(actions.n).toHaveBeenCalledTimes(1);
    rerender(
      <>
        <Page actions={actions} />
        <dialog open>
          <button type="button">in the dialog</button>
        </dialog>
      </>,
    );
    fireEvent.keyDown(screen.getByRole("button", { name: "in the dialog" }), { key: "n" });
    expect(actions.n).toHaveBeenCalledTimes(1);
  });
});
