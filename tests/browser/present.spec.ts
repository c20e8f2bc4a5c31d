import type { Page } from "@playwright/test";
import type { Briefing, Slide } from "#core/domain/briefing.ts";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { expectFits } from "./support/expect-fits.ts";
import { SIZES } from "./support/looks.ts";

const figure = (id: string, title: string, pathname: string, name: string, notes: string): Slide => ({
  kind: "figure",
  id,
  title,
  notes,
  address: { pathname, search: "" },
  figure: name,
  face: "chart",
  caption: title,
  dataset: "",
  digest: "",
});

const TALK: Briefing = {
  version: 1,
  id: "talk",
  title: "A talk",
  handling: "For the room",
  createdAt: "2026-01-01T00:00:00.000Z",
  changedAt: "2026-01-01T00:00:00.000Z",
  keptApartAt: null,
  revision: 1,
  slides: [
    { kind: "section", id: "a", title: "What they say", notes: "Say hello" },
    figure("b", "When they met", "/", "meeting-timeline", "Point at the telephone calls"),
    figure("c", "Where they met", "/map", "meetings-map", "Point at Japan"),
    figure("d", "Who signs up to what", "/phrases", "phrase-list", ""),
    { kind: "section", id: "e", title: "Questions", notes: "" },
  ],
};

/** Puts a briefing where the app keeps them. */
const keepBriefing = (page: Page, briefing: Briefing): Promise<void> =>
  page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("readout-atlas-briefings", 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore("briefings");
          request.result.createObjectStore("aside", { autoIncrement: true });
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction("briefings", "readwrite");
          transaction.objectStore("briefings").put(kept, kept.id);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    briefing,
  );

const titleOf = (page: Page) => page.getByRole("group", { name: /./u }).and(page.locator("[aria-roledescription='slide']")).getByRole("heading", { level: 2 }).first();

/** Goes by Tab to the first mark of the figure. */
async function reachMarks(page: Page): Promise<void> {
  const focused = page.locator(":focus");
  for (let step = 0; step < 40; step += 1) {
    if ((await focused.count()) === 1 && (await focused.getAttribute("data-mark")) !== null) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("no mark can be reached by Tab");
}

test("a briefing is presented by keyboard alone, with the speaker's window in step", async ({ page }) => {
  test.slow();
  await page.setViewportSize(SIZES.projector);
  await page.goto("");
  await keepBriefing(page, TALK);
  await page.goto("#/present/talk");
  await page.reload();
  await expect(titleOf(page)).toHaveText("What they say");
  await expect(page.getByRole("navigation", { name: "Pages" })).toHaveCount(0);

  await test.step("arrows belong to the figure while the focus is in it, and to the slides after Escape", async () => {
    await page.keyboard.press("ArrowRight");
    await expect(titleOf(page)).toHaveText("When they met");
    await expect(page).toHaveURL(/#\/present\/talk\?slide=2$/u);
    await reachMarks(page);
    const first = await page.locator(":focus").getAttribute("aria-label");
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).not.toHaveAttribute("aria-label", first ?? "");
    await expect(titleOf(page)).toHaveText("When they met");
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await expect(drawer).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(drawer).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await expect(titleOf(page)).toHaveText("What they say");
  });

  await test.step("all slides, the help, numbers and the ends", async () => {
    await page.keyboard.press("o");
    const overview = page.getByRole("region", { name: "All slides" });
    await expect(overview.getByRole("button", { name: "1 What they say" })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(overview).toHaveCount(0);
    await expect(titleOf(page)).toHaveText("Questions");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await expect(titleOf(page)).toHaveText("Where they met");
    await page.keyboard.press("Home");
    await expect(titleOf(page)).toHaveText("What they say");
  });

  const opening = page.waitForEvent("popup");
  await page.keyboard.press("p");
  const desk = await opening;
  await test.step("either window moves the other", async () => {
    await desk.setViewportSize({ width: 1200, height: 760 });
    await expect(desk.getByText("In step with the window with the slides.")).toBeVisible();
    await expect(desk.getByText("Say hello")).toBeVisible();
    await desk.keyboard.press("PageDown");
    await expect(titleOf(page)).toHaveText("When they met");
    await expect(desk.getByText("Point at the telephone calls")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(desk.getByText("Point at Japan")).toBeVisible();
    await expectAccessible(desk);
    await desk.keyboard.press("b");
    await expect(page.getByText("The screen is black")).toBeAttached();
    await page.keyboard.press("b");
    await expect(desk.getByRole("button", { name: "Black" })).toHaveAttribute("aria-pressed", "false");
  });

  await test.step("evidence opened before the audience is open before the speaker", async () => {
    await desk.keyboard.press("2");
    await desk.keyboard.press("Enter");
    await expect(titleOf(page)).toHaveText("When they met");
    await reachMarks(page);
    await page.keyboard.press("Enter");
    await expect(desk.getByRole("complementary", { name: "Evidence" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(desk.getByRole("complementary", { name: "Evidence" })).toHaveCount(0);
  });

  await test.step("the speaker is told when the slides are gone, and they come back at the same place", async () => {
    await page.reload();
    await expect(titleOf(page)).toHaveText("When they met");
    await expect(desk.getByText("In step with the window with the slides.")).toBeVisible();
    await page.goto("#/data");
    await expect(desk.getByText(/does not answer/u)).toBeVisible();
    await desk.close();
  });
});

test("slides fit and are accessible in every size and theme", async ({ page }) => {
  test.slow();
  await page.goto("");
  await keepBriefing(page, TALK);
  for (const [size, theme] of [
    [SIZES.screen, "dark"],
    [SIZES.phone, "light"],
    [SIZES.projector, "projector"],
  ] as const) {
    await test.step(`${size.width} px, ${theme}`, async () => {
      await page.setViewportSize(size);
      await page.goto("#/present/talk");
      await page.reload();
      await page.getByRole("combobox", { name: "Theme of the slides" }).selectOption(theme);
      await page.getByRole("button", { name: "Next" }).focus();
      for (const { title } of TALK.slides) {
        await expect(titleOf(page)).toHaveText(title);
        await expect(page.getByText("Drawing…")).toHaveCount(0);
        await expectFits(page);
        await expectAccessible(page);
        await page.keyboard.press("PageDown");
      }
    });
  }
});
