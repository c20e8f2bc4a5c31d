import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { useCopy } from "#ui/use-copy.tsx";

function Copier() {
  const { copy, note } = useCopy();
  const [times, setTimes] = useState(0);
  return (
    <>
      <button type="button" onClick={() => void copy({ text: "The words." }, "Copied.")}>Copy</button>
      <button type="button" onClick={() => { setTimes(times + 1); }}>{`Other ${times}`}</button>
      {note}
    </>
  );
}

describe("copying that the browser refuses", () => {
  it("shows the text selected once, and takes the focus no second time", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    render(<Copier />);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    const area = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe("The words.");

    await user.click(screen.getByRole("button", { name: "Other 0" }));
    expect(screen.getByRole("button", { name: "Other 1" })).toHaveFocus();
  });
});
