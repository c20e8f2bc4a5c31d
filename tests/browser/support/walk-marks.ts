import { expect, type Page } from "@playwright/test";

/** What the evidence drawer says and lists for one pressed element. */
export interface PressedMark {
  /** The chart that it is a mark of; null outside any. */
  readonly figure: string | null;
  /** What it says to a screen reader. */
  readonly name: string;
  /** The drawer's sentence with the count; null when the press opened no evidence. */
  readonly summary: string | null;
  readonly readouts: number;
  readonly sentences: number;
  /** Passages under the highlighter. */
  readonly passages: number;
  readonly minutes: number;
}

export interface Walk {
  readonly pressed: readonly PressedMark[];
  /** All that could have been pressed: more than were pressed where a chart has very many. */
  readonly candidates: number;
}

/** At most so many of a chart are pressed, evenly spread over it; no chart takes its share from another. */
const MOST_OF_A_CHART = 100;

/** Marks, cells of grids, and buttons with a number in their name: whatever may stand for a count. */
const CANDIDATES = "main [data-mark], main [data-cell], main button:not([aria-expanded]):not([aria-haspopup]):not([aria-label^='Download'])";

/** Presses what stands for a count on the page as it is, one after another, and notes what the drawer then shows. */
export async function walkMarks(page: Page): Promise<Walk> {
  await expect(page.getByRole("main").locator("[data-mark], [data-cell], section button").first()).toBeVisible();
  return page.evaluate(
    async ({ selector, most }) => {
      const drawerOf = (): Element | null => document.querySelector("aside[aria-label='Evidence']");
      const nameOf = (element: Element): string => element.getAttribute("aria-label") ?? element.textContent;
      const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => { setTimeout(resolve, 0); }));
      const look = (): string => drawerOf()?.textContent ?? "";
      /** Not a frame: the page draws what is asked for between frames too, and a walk has a thousand steps. */
      const nextTask = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
      /** Waits until the drawer has followed the address and has come to rest. */
      const settle = async (before: string): Promise<void> => {
        for (const start = performance.now(); performance.now() - start < 3000 && look() === before;) await nextTask();
        for (let last = ""; last !== look();) {
          last = look();
          await nextTask();
        }
      };
      const list = (): Element[] =>
        [...document.querySelectorAll(selector)].filter(
          (element) =>
            element.closest("aside[aria-label='Evidence']") === null &&
            (element.matches("[data-mark], [data-cell]") || (/\d/u.test(nameOf(element)) && !/^Show (?:\d|all|the first)/u.test(nameOf(element)))),
        );
      const askedFor = (): string | null => new URLSearchParams(window.location.hash.split("?")[1] ?? "").get("show");
      /** The address without what the drawer shows. */
      const placeOf = (): string => {
        const [path = "", search = ""] = window.location.hash.split("?");
        const kept = new URLSearchParams(search);
        kept.delete("show");
        return `${path}?${kept.toString()}`;
      };
      const home = window.location.hash;
      const start = placeOf();
      // Parts of a page that are loaded when wanted come after the first.
      let count = 0;
      for (let quiet = 0; quiet < 10; quiet += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (list().length !== count) quiet = 0;
        count = list().length;
      }
      const all = list().map((element) => ({ element, name: nameOf(element), figure: element.closest<HTMLElement>("[data-figure]")?.dataset["figure"] ?? null }));
      const spread = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => items.length <= most || Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length));
      const chosen = [...new Set(all.map(({ figure }) => figure))].flatMap((figure) => spread(all.filter((one) => one.figure === figure)));
      const pressed = [];
      for (const wanted of chosen) {
        // A press can change the page itself: a counterpart in the filter, a country opened.
        const isAway = placeOf() !== start;
        if (isAway) window.location.hash = home;
        const find = (): Element | undefined =>
          wanted.element.isConnected && nameOf(wanted.element) === wanted.name ? wanted.element : list().find((element) => nameOf(element) === wanted.name);
        for (let frame = 0; frame < 100 && (placeOf() !== start || find() === undefined); frame += 1) await nextFrame();
        for (let frame = 0; isAway && frame < 10; frame += 1) await nextFrame();
        const element = find();
        const { name } = wanted;
        if (element === undefined) throw new Error(`${name} is gone`);
        const before = askedFor();
        const wasShown = element.getAttribute("aria-pressed") === "true";
        const looked = look();
        element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        if (askedFor() === before) await nextFrame();
        else await settle(looked);
        const drawer = drawerOf();
        const isOpened = drawer !== null && (askedFor() !== before || wasShown);
        const links = [...(drawer?.querySelectorAll("li blockquote + a") ?? [])].map((link) => link.getAttribute("href"));
        const sources = [...(drawer?.querySelectorAll("li > p:first-child") ?? [])].map((source) => source.textContent);
        const minutes = [...(drawer?.querySelectorAll("li") ?? [])].map((item) => Number(/(\d+) minutes?/u.exec(item.textContent)?.[1] ?? 0));
        pressed.push({
          figure: wanted.figure,
          name,
          summary: isOpened ? (drawer.querySelector("h2 + p")?.textContent ?? "") : null,
          readouts: new Set(sources).size,
          sentences: new Set(links).size,
          passages: drawer?.querySelectorAll("mark").length ?? 0,
          minutes: minutes.reduce((sum, value) => sum + value, 0),
        });
      }
      return { pressed, candidates: count };
    },
    { selector: CANDIDATES, most: MOST_OF_A_CHART },
  );
}
