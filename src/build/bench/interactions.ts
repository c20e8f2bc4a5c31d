import type { Locator, Page } from "@playwright/test";

export interface Interaction {
  readonly name: string;
  /** To the first paint after it. */
  readonly milliseconds: number;
  /** To the last change of the page that follows from it. */
  readonly settledMilliseconds: number;
}

/** The value below which a share of the values lies, by the nearest rank; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The page has settled when nothing has changed in it for so long. */
const QUIET_MILLISECONDS = 400;

/** From the click to the frame after the one in which it was answered, and to the last change of the page. */
async function measureClick(target: Locator): Promise<Omit<Interaction, "name">> {
  await target.scrollIntoViewIfNeeded();
  return target.evaluate(
    (element, quietMilliseconds) =>
      new Promise<{ milliseconds: number; settledMilliseconds: number }>((resolve) => {
        const start = performance.now();
        let painted = start;
        let changed = start;
        const changes = new MutationObserver(() => {
          changed = performance.now();
        });
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          if (performance.now() - Math.max(painted, changed) < quietMilliseconds) {
            setTimeout(look, quietMilliseconds / 4);
            return;
          }
          changes.disconnect();
          resolve({ milliseconds: painted - start, settledMilliseconds: Math.max(painted, changed) - start });
        };
        element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        requestAnimationFrame(() => {
          // After the frame is painted.
          setTimeout(() => {
            painted = performance.now();
            look();
          }, 0);
        });
      }),
    QUIET_MILLISECONDS,
  );
}

const PAGES = ["Topics", "Map", "Phrases", "Meetings", "Overview"];
const INTERACTIONS = 30;

/** Thirty clicks as a reader makes them: the filter, marks and their evidence, tables, pages; each once the page has settled. */
export async function interactWith(page: Page): Promise<Interaction[]> {
  const done: Interaction[] = [];
  const click = async (name: string, target: Locator): Promise<void> => {
    done.push({ name, ...(await measureClick(target)) });
  };
  const parties = page.getByRole("search").locator("button[aria-pressed]");
  for (let index = 0; index < 5; index += 1) {
    await click("counterpart on", parties.nth(index));
    await click("counterpart off", parties.nth(index));
  }
  for (let index = 0; index < 5; index += 1) {
    await click("mark", page.locator("main svg [role=button]").nth(index));
    const close = page.getByRole("complementary", { name: "Evidence" }).getByRole("button").first();
    if ((await close.count()) > 0) await click("evidence closed", close);
  }
  await click("table", page.getByRole("radio", { name: "Table" }).first());
  await click("chart", page.getByRole("radio", { name: "Chart" }).first());
  for (const name of PAGES) await click(`page ${name}`, page.getByRole("navigation").getByRole("link", { name, exact: true }));
  for (let index = 0; done.length < INTERACTIONS; index += 1) await click("counterpart", parties.nth(index % (await parties.count())));
  return done;
}
