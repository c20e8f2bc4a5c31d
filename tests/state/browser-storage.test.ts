import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useExportSettings } from "#state/export-settings-store.ts";
import { useThemeStore } from "#state/theme-store.ts";
import { useWatchlistStore } from "#state/watchlist-store.ts";

const keep = (name: string, state: unknown): void => {
  localStorage.setItem(name, JSON.stringify({ state, version: 1 }));
};

describe("what is kept in the browser", () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    useThemeStore.getState().setTheme("system");
    useWatchlistStore.getState().keep([]);
    useExportSettings.setState(useExportSettings.getInitialState());
  });

  it("lasts as long as the page where no room is left, and whoever changes it goes on", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(() => {
      useThemeStore.getState().setTheme("dark");
      useWatchlistStore.getState().keep([{ query: "status quo", name: null }]);
    }).not.toThrow();
    expect(useThemeStore.getState().theme).toBe("dark");
    expect(useWatchlistStore.getState().kept).toContain("status");
  });

  it("is nothing where the browser gives the page no storage", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await useThemeStore.persist.rehydrate();
    useThemeStore.getState().setTheme("light");
    expect(useThemeStore.getState().theme).toBe("light");
  });

  it("is taken over setting by setting as far as it is one", async () => {
    keep("readout-atlas-export", { format: "svg", width: "wide", ratio: "3:2", colours: "dark", isTransparent: "no", text: "runes", scale: 3, paper: "A4", handling: { a: 1 }, set: 1 });
    await useExportSettings.persist.rehydrate();
    const { set, ...settings } = useExportSettings.getState();
    expect(set).toBeTypeOf("function");
    expect(settings).toEqual({ format: "svg", width: 960, ratio: "free", colours: "dark", isTransparent: false, text: "outlines", scale: 2, paper: "A4", handling: "" });
  });

  it.each([null, "dark", { theme: "neon" }, { theme: 7 }])("is no theme where it holds %j", async (state) => {
    keep("readout-atlas-theme", state);
    await useThemeStore.persist.rehydrate();
    expect(useThemeStore.getState().theme).toBe("system");
  });
});
