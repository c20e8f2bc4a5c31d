import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LinkedText } from "#ui/linked-text.tsx";

describe("LinkedText", () => {
  it("makes links of the web's addresses, and leaves every word and mark in its place", () => {
    const text = "Free (https://example.org/terms.html): see http://example.org/a, and ask.";
    const { container } = render(<LinkedText text={text} />);
    expect(container).toHaveTextContent(text);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["https://example.org/terms.html", "http://example.org/a"]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "example.org"])("makes no link of %s", (text) => {
    const { container } = render(<LinkedText text={text} />);
    expect(container).toHaveTextContent(text);
    expect(screen.queryByRole("link")).toBeNull();
  });
});
