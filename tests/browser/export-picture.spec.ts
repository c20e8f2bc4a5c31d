import { inflateSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";
import { LOOKS, wearTheme } from "./support/looks.ts";
import { choose, openExport, saveFigure } from "./support/save-figure.ts";

const ROUTES = [
  "#/?with=USA",
  "#/topics",
  "#/topics?face=all",
  "#/topics?face=pairs",
  "#/statements",
  "#/map",
  "#/phrases?watch=taiwan",
  "#/phrases?face=groups&a=with:USA",
  "#/phrases?face=matrix",
  "#/phrases/watch?q=*lateral",
  "#/ledger?party=USA",
  "#/meetings",
  "#/compare",
] as const;

const WIDTH = 800;

const exportButtons = (page: Page): Locator => page.getByRole("main").getByRole("button", { name: /^Export: / });

/** Words of the preview as a reader sees them: not those for the ear alone, nor those that are cut off. */
const readPreview = (dialog: Locator): Promise<string[]> =>
  dialog.locator("[data-transparent][data-theme]").evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isSeen = parent?.closest(".visually-hidden, .no-print, title, desc") === null && parent.checkVisibility({ visibilityProperty: true });
      const isCut = [...(function* () { for (let up = parent; up !== null && up !== root; up = up.parentElement) yield up; })()].some((element) => {
        const { textOverflow, webkitLineClamp } = getComputedStyle(element);
        return textOverflow === "ellipsis" || webkitLineClamp !== "none";
      });
      if (isSeen && !isCut) words.push(...(node.nodeValue ?? "").split(/\s+/u).filter((word) => word !== ""));
    }
    return [...new Set(words)];
  });

/** What a picture says and whether it stands alone, by the XML reader of a page of its own: the app's would apply its security policy to it. */
const readSvg = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...root.querySelectorAll("*")];
    return {
      isWhole: root.tagName === "svg" && root.querySelector("parsererror") === null,
      title: root.querySelector("title")?.textContent ?? "",
      text: [...root.querySelectorAll("text")].map((element) => element.textContent).join(" "),
      shapes: [...root.querySelectorAll("g[aria-label]")].map((element) => element.getAttribute("aria-label")).join(" "),
      width: root.getAttribute("width"),
      foreign: all.filter(({ tagName }) => tagName === "foreignObject" || tagName === "image" || tagName === "script").length,
      classes: all.filter((element) => element.hasAttribute("class")).length,
      // Only fonts in the file itself, and parts of the picture.
      references: [...text.replaceAll(/url\((?:data:font\/woff2|#)[^)]*\)|xlink:href="#g\w+"/gu, "").matchAll(/var\(|url\([^)]*\)|currentColor|NaN|undefined|(?:xlink:)?href="[^"]*"/gu)].map(([match]) => match),
    };
  }, svg);

/** What a PNG says of itself, and whether its rows are all alike. */
function measurePng(bytes: Buffer): { readonly isPng: boolean; readonly width: number; readonly isBlank: boolean } {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const pixels = inflateSync(Buffer.concat(parts));
  return { isPng: bytes.toString("latin1", 1, 4) === "PNG", width: bytes.readUInt32BE(16), isBlank: new Set(pixels).size < 32 };
}

test("every figure of every page is a picture that stands alone and says what the screen says", async ({ page, context }) => {
  test.slow();
  const desk = await context.newPage();
  // A page behind another draws once a second.
  await page.bringToFront();
  // As if chosen in the dialog before, which remembers.
  await page.addInitScript((settings) => {
    if (location.protocol !== "about:") localStorage.setItem("readout-atlas-export", JSON.stringify({ state: settings, version: 1 }));
  }, { format: "svg", width: WIDTH, text: "fonts", scale: 1 });
  for (const route of ROUTES) {
    await page.goto("about:blank");
    await page.goto(route);
    await expect(exportButtons(page).first()).toBeVisible();
    if (route.startsWith("#/?")) await expect(exportButtons(page)).toHaveCount(5);
    const count = await exportButtons(page).count();
    for (let at = 0; at < count; at += 1) {
      await test.step(`${route} ${String(at)}`, async () => {
        const dialog = await openExport(page, exportButtons(page).nth(at));
        const { name, text } = await saveFigure(page, dialog, "SVG");
        expect(name).toMatch(/^readout-atlas_[\w+.-]+\.svg$/u);
        const picture = await readSvg(desk, text);
        expect(picture).toMatchObject({ isWhole: true, foreign: 0, classes: 0, references: [], width: String(WIDTH) });
        const seen = await readPreview(dialog);
        const said = picture.text.replaceAll(/\s+/gu, " ");
        expect(said).toContain("n = ");
        expect(said).toContain("Source: Japan Ministry of Defense");
        expect(seen.length).toBeGreaterThan(30);
        // Without spaces: a word may be broken over two lines. In small letters: a style sheet may begin it with a capital.
        const letters = said.replaceAll(" ", "").toLowerCase();
        expect(seen.filter((word) => !letters.includes(word.toLowerCase())), "words on the screen that the picture lacks").toEqual([]);
        expect(seen.some((word) => picture.title.includes(word))).toBe(true);
        // Of each page the first as pixels too: the same size, and not blank.
        if (at === 0) expect(measurePng((await saveFigure(page, dialog, "PNG")).bytes)).toMatchObject({ isPng: true, width: WIDTH, isBlank: false });
        await page.keyboard.press("Escape");
        await expect(exportButtons(page).nth(at)).toBeFocused();
      });
    }
  }
});

/** Size and resolution from a PNG's own header, and how many colours its pixels have. */
const readPng = (page: Page, base64: string) =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0));
    return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size, corner: (pixels[0] ?? 0) >>> 24, perMetre: new DataView(bytes.buffer).getUint32(41) };
  }, base64);

test("a picture has the size, the shape, the ground and the letters that are asked for", async ({ page, context }) => {
  await page.goto("#/topics");
  const dialog = await openExport(page, exportButtons(page).first());
  await choose(dialog, "PNG");
  await dialog.getByRole("textbox", { name: "Width in pixels" }).fill("640");
  await choose(dialog, "16:9");
  await choose(dialog, "4×");
  await dialog.getByRole("checkbox", { name: "Transparent background" }).check();
  await dialog.getByRole("textbox", { name: "Handling line" }).fill("For internal use");
  await dialog.getByRole("textbox", { name: "File name" }).fill("My: picture");
  const { name, bytes } = await saveFigure(page, dialog, "PNG");
  expect(name).toBe("My picture.png");
  const picture = await readPng(page, bytes.toString("base64"));
  // 384 pixels per inch are 15118 per metre.
  expect(picture).toMatchObject({ width: 2560, perMetre: 15118, corner: 0 });
  expect(Math.abs(picture.width / picture.height - 16 / 9)).toBeLessThan(0.01);
  expect(picture.colours).toBeGreaterThan(20);
  await expect(dialog.getByText("Saved My picture.png")).toBeVisible();

  await choose(dialog, "SVG");
  await choose(dialog, "As shapes");
  const { text } = await saveFigure(page, dialog, "SVG");
  const shapes = await readSvg(await context.newPage(), text);
  expect(shapes).toMatchObject({ isWhole: true, text: "", references: [] });
  expect(shapes.shapes).toContain("For internal use");
  expect(text).not.toContain("font-face");
});

test("a picture too large for a browser is refused with the reason, and the dialog stays", async ({ page }) => {
  await page.goto("#/phrases?face=matrix");
  const dialog = await openExport(page, exportButtons(page).first());
  await choose(dialog, "PNG");
  await dialog.getByRole("textbox", { name: "Width in pixels" }).fill("4096");
  await choose(dialog, "4×");
  await choose(dialog, "1:1");
  await dialog.getByRole("button", { name: "Save PNG" }).click();
  await expect(dialog.getByRole("alert")).toContainText("more than browsers can draw");
  await choose(dialog, "1×");
  expect((await saveFigure(page, dialog, "PNG")).bytes.length).toBeGreaterThan(1000);
});

for (const look of LOOKS) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.colorScheme });

    test("the export dialog is accessible, and its preview is as wide as its room", async ({ page }) => {
      await wearTheme(page, look);
      await page.goto("#/topics");
      const dialog = await openExport(page, exportButtons(page).first());
      await expect(dialog.getByRole("button", { name: /^Save/u })).toBeEnabled();
      await expectAccessible(page);
      const sheet = dialog.locator("[data-transparent][data-theme]");
      const [outer, inner] = [await dialog.boundingBox(), await sheet.boundingBox()];
      expect(inner?.width ?? 0).toBeGreaterThan((outer?.width ?? 0) * 0.5);
      expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThan((outer?.x ?? 0) + (outer?.width ?? 0));
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    });
  });
}
