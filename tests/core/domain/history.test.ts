import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endRun, recordChange, redo, startHistory, undo, type History } from "#core/domain/history.ts";

const repeat = <T>(times: number, step: (history: History<T>) => History<T>, from: History<T>): History<T> =>
  Array.from({ length: times }).reduce<History<T>>(step, from);

describe("a history", () => {
  it("goes back to the start by as many undos as there were changes, and forward again by as many redos", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        // Every change is to another value, so that each counts.
        const states = values.map((value, index) => `${index} ${value}`);
        const end = states.reduce((history, state) => recordChange(history, state), startHistory("start"));
        const back = repeat(states.length, undo, end);
        expect(back.present).toBe("start");
        expect(undo(back).present).toBe("start");
        const again = repeat(states.length, redo, back);
        expect(again.present).toBe(end.present);
        expect(again.past).toEqual(end.past);
        expect(redo(again).present).toBe(end.present);
      }),
    );
  });

  it("undoes what was typed into one field in one step, and the next field apart", () => {
    const typed = ["a", "ab", "abc"].reduce((history, text) => recordChange(history, text, "title"), startHistory(""));
    expect(undo(typed).present).toBe("");
    expect(undo(recordChange(typed, "abc!", "notes")).present).toBe("abc");
    expect(undo(recordChange(endRun(typed), "abcd", "title")).present).toBe("abc");
  });

  it("takes a change to the very same value for none, and forgets what was undone once something else is done", () => {
    const one = recordChange(startHistory("a"), "b");
    expect(recordChange(one, "b")).toBe(one);
    expect(redo(recordChange(undo(one), "c")).present).toBe("c");
  });
});
