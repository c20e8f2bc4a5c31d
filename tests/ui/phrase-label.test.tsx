import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PhraseLabel } from "#ui/phrase-label.tsx";

describe("PhraseLabel", () => {
  it("shows the label word for word, braces kept, with the slot set apart", () => {
    const { container } = render(<p><PhraseLabel label="the status quo by {coercion|force}" /></p>);
    expect(container).toHaveTextContent("the status quo by {coercion|force}");
    const parts = [...container.querySelectorAll("span")];
    expect(parts.map((part) => part.textContent)).toEqual(["{coercion|force}"]);
  });

  it("can stand in an SVG text", () => {
    const { container } = render(<svg><text><PhraseLabel as="tspan" label="a {b|c}" /></text></svg>);
    expect(container.querySelectorAll("tspan")).toHaveLength(1);
  });
});
