import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Shell } from "#app/shell.tsx";
import type { Corpus } from "#core/domain/corpus.ts";
import { translate } from "#i18n/translate.ts";
import { PAGES } from "#pages/registry.ts";
import { useThemeStore } from "#state/theme-store.ts";
import { showAt } from "../support/show-at.tsx";
import { tinyCorpus } from "../support/tiny-corpus.ts";

const show = (address: string, corpus?: Corpus) => showAt("*", address, <Shell />, corpus);
const pages = () => within(screen.getByRole("navigation", { name: "Pages" }));
/** The page's code is fetched first; until it is there, the page before stays. */
const openData = async (): Promise<void> => {
  await userEvent.click(pages().getByRole("link", { name: "Data" }));
  await screen.findByRole("heading", { level: 1, name: "Data and methods" }, { timeout: 20_000 });
};

beforeEach(() => {
  useThemeStore.setState({ theme: "system" });
});

describe("the masthead", () => {
  it("leads to every page with the filter, and says which one is open", async () => {
    show("/nowhere?with=FRA");
    expect(pages().getAllByRole("link").map((link) => link.textContent)).toEqual(PAGES.filter(({ isInNavigation }) => isInNavigation).map(({ title }) => translate(title)));
    for (const link of pages().getAllByRole("link")) expect(link).toHaveAttribute("href", expect.stringMatching(/\?with=FRA$/u));
    await openData();
    expect(pages().getByRole("link", { name: "Data" })).toHaveAttribute("aria-current", "page");
  });

  it("unfolds its menu, and folds it when a page is chosen", async () => {
    show("/nowhere");
    const menu = screen.getByRole("button", { name: "Menu" });
    expect(menu).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(menu);
    expect(menu).toHaveAttribute("aria-expanded", "true");
    await openData();
    expect(menu).toHaveAttribute("aria-expanded", "false");
  });

  it("sets the theme, and goes back to the system's", async () => {
    show("/nowhere");
    const theme = screen.getByRole("combobox", { name: "Theme" });
    await userEvent.selectOptions(theme, "Dark");
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    await userEvent.selectOptions(theme, "Projector");
    expect(document.documentElement).toHaveAttribute("data-theme", "projector");
    // The system of these tests prefers light.
    await userEvent.selectOptions(theme, "As the system");
    expect(document.documentElement).toHaveAttribute("data-theme", "light");
  });
});

describe("an address that leads nowhere", () => {
  it("is named, in the page and in the tab, with a way back that keeps the filter", () => {
    show("/nowhere?with=FRA");
    expect(screen.getByRole("heading", { level: 1, name: "There is no such page" })).toBeVisible();
    expect(screen.getByText(/“\/nowhere”/u)).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the overview" })).toHaveAttribute("href", "#/?with=FRA");
    expect(document.title).toBe("Not found · Readout Atlas");
  });
});

describe("arriving at a page", () => {
  it("moves the focus to it and names the tab after it", async () => {
    show("/nowhere");
    await openData();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(document.title).toBe("Data · Readout Atlas");
  });

  it("can be skipped to from the first Tab stop", async () => {
    show("/nowhere");
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "Skip to content" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("main")).toHaveFocus();
  });
});

describe("the footer", () => {
  const source = { file: "a.txt", sha256: "0", title: "A", address: null, retrieved: null, published: null, licence: "Free.", notes: [], meetings: [] };
  const published = (...publishers: string[]): Corpus => {
    const corpus = tinyCorpus();
    return { ...corpus, manifest: { ...corpus.manifest, sources: publishers.map((publisher) => ({ ...source, publisher })) } };
  };

  it("cites the publishers of the sources, each once, and nobody else", () => {
    show("/nowhere", published("Ministry of the Sea", "Ministry of the Sea"));
    const footer = within(screen.getByRole("contentinfo"));
    expect(footer.getAllByText(/^Source: Ministry of the Sea \(/u)).toHaveLength(1);
    expect(footer.queryByText(/Japan/u)).toBeNull();
  });

  it("has the sentence that the Japan Ministry of Defense asks for, and that the Japanese text governs", () => {
    show("/nowhere", published("Japan Ministry of Defense"));
    const footer = screen.getByRole("contentinfo");
    expect(footer).toHaveTextContent("Source: Japan Ministry of Defense website (addresses of the pages under Data). Edited:");
    expect(footer).toHaveTextContent("not a product of the Government of Japan.");
    expect(footer).toHaveTextContent("the Japanese text governs");
  });
});
