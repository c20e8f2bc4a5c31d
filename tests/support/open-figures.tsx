import { waitFor, within } from "@testing-library/react";
import { matchPath } from "react-router-dom";
import { FigureFrameContext, type Figure } from "#charts/figure.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import { showAt } from "./show-at.tsx";

/** A figure of a page and, where it has one, its table twin as the screen draws it. */
export interface OpenedFigure {
  readonly figure: Figure;
  readonly table: HTMLTableElement | null;
}

/** Opens a page at an address and waits for its figures, each as its table. */
export async function openFigures(address: string, ids: readonly string[], corpus: Corpus): Promise<OpenedFigure[]> {
  const [pathname = "/"] = address.split("?");
  const page = FIGURE_PAGES.find(({ path }) => matchPath(path, pathname) !== null);
  if (page === undefined) throw new Error(`no page at ${address}`);
  const { Page } = await page.load();
  const host = document.createElement("div");
  document.body.append(host);
  const figures = new Map<string, Figure>();
  const frame = { host, face: "table" as const, takes: () => true, onFigure: (figure: Figure) => void figures.set(figure.id, figure) };
  showAt(page.path, address, <FigureFrameContext value={frame}><Page /></FigureFrameContext>, corpus);
  await waitFor(() => {
    if (!ids.every((id) => figures.has(id))) throw new Error(`${address}: of ${ids.join(", ")} there are ${[...figures.keys()].join(", ")}`);
  }, { timeout: 20_000 });
  return [...figures.values()].map((figure) => ({
    figure,
    // A part that is drawn as a table of its own has other columns.
    table: within(host).queryAllByRole<HTMLTableElement>("table").find(({ caption, rows }) => caption?.textContent === figure.title && rows[0]?.cells.length === figure.table.heads.length) ?? null,
  }));
}

/** The words of every cell of a table, heads first. */
export const readTable = (table: HTMLTableElement): string[][] => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
