import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWatched, MOST_WATCHED, readWatchlist, tidyName, writeWatchlist } from "#core/domain/watchlist.ts";

describe("a watchlist as text", () => {
  it.each([
    ["taiwan strait", [{ query: "taiwan strait", name: null }]],
    ["Strait:taiwan strait;by (force | coercion)", [{ query: "taiwan strait", name: "Strait" }, { query: "by (force | coercion)", name: null }]],
    [" a ;; b;a", [{ query: "a", name: null }, { query: "b", name: null }]],
    [":a", [{ query: "a", name: null }]],
    ["name:", []],
    ["", []],
    ["(unclosed", [{ query: "(unclosed", name: null }]],
  ])("reads %j", (text, list) => {
    expect(readWatchlist(text)).toEqual(list);
  });

  it("is read as it was written, whatever the queries and names", () => {
    const entry = fc.record({ query: fc.string({ maxLength: 20 }), name: fc.option(fc.string({ maxLength: 20 })) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const list = entries.reduce<ReturnType<typeof readWatchlist>>((before, { query, name }) => {
          const longer = addWatched(before, query);
          return longer === before ? before : longer.map((watched, at) => (at === before.length ? { ...watched, name: name === null ? null : tidyName(name) } : watched));
        }, []);
        expect(readWatchlist(writeWatchlist(list))).toEqual(list);
      }),
      { seed: 20210316 },
    );
  });
});

describe("addWatched", () => {
  it("adds at the end, once, and not beyond the most", () => {
    const one = addWatched([], " calm_sea ");
    expect(one).toEqual([{ query: "calm sea", name: null }]);
    expect(addWatched(one, "calm sea")).toBe(one);
    expect(addWatched(one, " ; ")).toBe(one);
    const full = Array.from({ length: MOST_WATCHED }, (_, at) => `w${at}`).reduce<ReturnType<typeof addWatched>>(addWatched, []);
    expect(full).toHaveLength(MOST_WATCHED);
    expect(addWatched(full, "another")).toBe(full);
  });
});
