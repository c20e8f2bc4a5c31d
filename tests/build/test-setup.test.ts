import { expect, it } from "vitest";

it("tests run in a time zone that is not UTC, with half an hour in it", () => {
  expect(new Date(2021, 0, 24).toISOString()).toBe("2021-01-24T03:30:00.000Z");
});
