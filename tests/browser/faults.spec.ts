import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";

const ROUTES = ["#/", "#/topics", "#/map", "#/phrases", "#/meetings", "#/meetings/2021-01-24-usa", "#/data"];

for (const route of ROUTES) {
  test(`a missing file gives a screen that names it on ${route}, and a retry`, async ({ page, expectProblem }) => {
    expectProblem(/404/u);
    await page.route("**/data/phrases.json", (answer) => answer.fulfill({ status: 404, body: "" }), { times: 1 });
    await page.goto(route);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("data/phrases.json");
    await expect(alert).toContainText("404");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toHaveCount(0);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect(page.getByText("The dataset cannot be shown")).toHaveCount(0);
  });
}

const FAULTS = [
  { name: "a file cut short", file: "texts/2021-01-24-usa.json", change: (text: string) => text.slice(0, text.length / 2), says: /cut short/u },
  { name: "a manifest that is no JSON", file: "manifest.json", change: (text: string) => text.slice(0, -30), says: /not valid JSON/u },
  { name: "another schema version", file: "manifest.json", change: (text: string) => text.replace(/"schemaVersion":\s*1/u, '"schemaVersion": 99'), says: /schema version is 99/u },
  { name: "a malformed field", file: "meetings.json", change: (text: string) => text.replaceAll('"telephone"', '"telepathic"'), says: /agreed shape at meetings\.\d+\.mode/u },
] as const;

for (const { name, file, change, says } of FAULTS) {
  test(`${name} gives a screen that names the file and the fault, never a blank page`, async ({ page, expectProblem }) => {
    expectProblem(/^/u);
    await page.route(`**/data/${file}`, async (answer) => {
      const response = await answer.fetch();
      await answer.fulfill({ body: change(await response.text()), contentType: "application/json" });
    });
    await page.goto("#/");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(`data/${file}`);
    await expect(alert).toContainText(says);
    await expectAccessible(page);
    await page.unrouteAll();
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "10 meetings, 6 counterparts" })).toBeVisible();
  });
}

test("evidence that cannot be loaded is said over the page, which stays, and is asked for once, not without end", async ({ page, expectProblem }) => {
  expectProblem(/net::ERR_FAILED/u);
  expectProblem(/Failed to fetch dynamically imported module/u);
  let requests = 0;
  await page.route("**/assets/open-drawer-*.js", (route) => {
    requests += 1;
    return route.abort("failed");
  });
  await page.goto("#/?show=topic:taiwan");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("could not be drawn");
  await expect(page.getByRole("heading", { name: "10 meetings, 6 counterparts" })).toBeVisible();
  await expectAccessible(page);
  // The page's own request, and those that prefetch it when idle.
  expect(requests).toBeLessThan(5);
  await alert.getByRole("button", { name: "Close" }).click();
  await expect(alert).toHaveCount(0);
});

test("a part of the app that cannot be loaded is said in words, and tried again", async ({ page, expectProblem }) => {
  expectProblem(/net::ERR_FAILED/u);
  expectProblem(/Failed to fetch dynamically imported module/u);
  await page.route("**/assets/phrases-page-*.js", (route) => route.abort("failed"));
  await page.goto("#/data");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Phrases" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This page could not be drawn");
  await page.unrouteAll();
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Recurring phrases" })).toBeVisible();
});
