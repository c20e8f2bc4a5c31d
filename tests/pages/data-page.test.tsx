import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Corpus } from "#core/domain/corpus.ts";
import { Page } from "#pages/data-page.tsx";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const source = { sha256: "0123456789abcdef", publisher: "Ministry", retrieved: null, published: "2020-01-11", notes: [], licence: "Free (https://example.org/terms.html): cite it." };

const corpus = ((): Corpus => {
  const tiny = tinyCorpus();
  return {
    ...tiny,
    manifest: {
      ...tiny.manifest,
      files: [
        { path: "meetings.json", kind: "meetings", bytes: 1234, sha256: "ff00ff00ff00ff00" },
        { path: "texts/2020-01-10-usa.json", kind: "text", bytes: 99, sha256: "aa00aa00aa00aa00" },
      ],
      sources: [
        { ...source, file: "one.txt", title: "The first source", address: "https://example.org/one.html", meetings: ["2020-01-10-usa"] },
        { ...source, file: "two.txt", title: "The second source", address: null, meetings: [] },
      ],
      issues: [
        { source: "one.txt", line: 7, severity: "info", code: "left-out", message: "a caption" },
        { source: "one.txt", line: 3, severity: "warning", code: "odd-date", message: "cannot be read" },
      ],
    },
  };
})();

describe("the page of data", () => {
  const show = () => showAt("/data", "/data", <Page />, corpus);
  const entry = (title: string): HTMLElement => {
    const item = screen.getByRole("heading", { name: title }).closest("li");
    if (!item) throw new Error(`no source ${title}`);
    return item;
  };

  it("says where a source comes from, under what terms, and leads to its meetings", () => {
    show();
    const first = entry("The first source");
    const link = within(first).getByRole("link", { name: /^https:\/\/example\.org\/one\.html/u });
    expect(link).toHaveAttribute("href", "https://example.org/one.html");
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(within(first).getByRole("link", { name: "United States, 10 Jan 2020" })).toHaveAttribute("href", "#/meetings/2020-01-10-usa");
    expect(within(first).getByText(/\(https:\/\/example\.org\/one\.html\)\. Edited:/u)).toBeInTheDocument();
    // The bracket after the address of the terms is no part of it.
    expect(within(first).getByRole("link", { name: /terms\.html/u })).toHaveAttribute("href", "https://example.org/terms.html");
  });

  it("invents no address", () => {
    show();
    const second = entry("The second source");
    expect(second).toHaveTextContent("(address not known)");
    expect(within(second).queryByRole("link", { name: /one\.html/u })).toBeNull();
  });

  it("reports what the ingest said, the gravest first, with line and kind", () => {
    show();
    const table = screen.getByRole("table", { name: "What the ingest said of The first source" });
    const rows = within(table).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["warning3odd-datecannot be read", "note7left outa caption"]);
    expect(screen.getByText("no errors, 1 warning, 1 note")).toBeInTheDocument();
    expect(screen.getByText("In all 2 sources: no errors, 1 warning, 1 note. The one source with an error or a warning stands first and is open.")).toBeInTheDocument();
  });

  it("shows the codebook's patterns and links every file of the dataset", () => {
    show();
    expect(screen.getByText("What concerns Ships.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "manifest.json" })).toHaveAttribute("href", "data/manifest.json");
    expect(screen.getByRole("link", { name: "meetings.json" })).toHaveAttribute("href", "data/meetings.json");
    expect(screen.getByText("1 text, one for each meeting", { selector: "summary" })).toBeInTheDocument();
  });

  it("has a way to each of its parts", () => {
    show();
    const contents = within(screen.getByRole("navigation", { name: "On this page" })).getAllByRole("button").map((button) => button.textContent);
    expect(contents).toEqual(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent));
  });
});
