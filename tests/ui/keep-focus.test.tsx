import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { keepFocus } from "#ui/keep-focus.ts";

function Offer({ goes }: { readonly goes: boolean }) {
  const [isTaken, take] = useState(false);
  return (
    <main>
      <section aria-label="Offer">
        {(!isTaken || !goes) && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              take(true);
            }}
          >
            Take it
          </button>
        )}
      </section>
    </main>
  );
}

const press = (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "Take it" }));

describe("the focus of a control that is pressed", () => {
  it("goes to the part of the page around it where the control goes", async () => {
    render(<Offer goes />);
    await press();
    await waitFor(() => {
      expect(screen.getByRole("region", { name: "Offer" })).toHaveFocus();
    });
  });

  it("stays where the control stays", async () => {
    render(<Offer goes={false} />);
    await press();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(screen.getByRole("button", { name: "Take it" })).toHaveFocus();
  });
});
