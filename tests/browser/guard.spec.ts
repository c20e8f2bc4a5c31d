import { SECURITY_HEADERS } from "#build/security-policy.ts";
import { expect, test } from "./support/app-test.ts";
import { expectAccessible } from "./support/expect-accessible.ts";

// What the other browser tests rely on: each of these mishaps is noticed, and the policy stops what it must. The page is a bare one, whatever the app does.
test.beforeEach(async ({ page, appAddress }) => {
  await page.route(appAddress, (route) =>
    route.fulfill({ contentType: "text/html", headers: SECURITY_HEADERS, body: '<!doctype html><title>Bare</title><link rel="icon" href="data:,">' }),
  );
  await page.goto("");
});

test("console output is noticed", async ({ page, expectProblem }) => {
  expectProblem(/^console warning: something odd/mu);
  await page.evaluate(() => console.warn("something odd"));
});

test("an error that nobody catches is noticed", async ({ page, expectProblem }) => {
  expectProblem(/^page error: Error: thrown on purpose/mu);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("thrown on purpose");
    });
  });
  await page.waitForEvent("pageerror");
});

test("a missing file is answered with 404, and noticed", async ({ page, expectProblem }) => {
  expectProblem(/^answer 404: .*\/some\/where\/data\/missing\.json$/mu);
  expectProblem(/^console error: .*404/mu);
  await page.evaluate(() => fetch("data/missing.json"));
});

test("a script written into the page does not run", async ({ page, expectProblem }) => {
  expectProblem(/^console error: .*script-src 'self'/mu);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  await expect(page).toHaveTitle("Bare");
});

test("no other host is asked", async ({ page, expectProblem }) => {
  expectProblem(/^console error: .*connect-src 'self'/mu);
  expectProblem(/example\.org/mu);
  await page.evaluate(() => fetch("https://example.org/").catch(() => undefined));
});

test("a page that is not accessible is noticed", async ({ page }) => {
  await expect(expectAccessible(page)).rejects.toThrow(/html-has-lang/u);
});
