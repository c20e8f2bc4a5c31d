import { afterEach, beforeEach, expect, vi } from "vitest";
import fc from "fast-check";

// A part of the app that is tested by itself has not been loaded by the page that brings its messages.
import.meta.glob("../src/i18n/parts/*.ts", { eager: true });

fc.configureGlobal({ seed: 20_210_124, endOnFailure: true });

/** What the code under test wrote to the console; a test that expects a message asserts on it and clears it. */
const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      written.push(`console.${level}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  expect(written, "written to the console").toEqual([]);
});
