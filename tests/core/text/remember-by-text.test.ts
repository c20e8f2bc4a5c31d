import { describe, expect, it } from "vitest";
import { rememberByText } from "#core/text/remember-by-text.ts";

describe("rememberByText", () => {
  it("asks once for a text, and gives the very result again", () => {
    const asked: string[] = [];
    const read = rememberByText((text) => {
      asked.push(text);
      return { length: text.length };
    });
    const first = read("one");
    expect([read("three"), read("one")]).toEqual([{ length: 5 }, { length: 3 }]);
    expect(read("one")).toBe(first);
    expect(asked).toEqual(["one", "three"]);
  });

  it("remembers that there is nothing", () => {
    let asked = 0;
    const read = rememberByText(() => void (asked += 1));
    read("");
    read("");
    expect(asked).toBe(1);
  });

  it("gives right results for more texts than it holds", () => {
    const read = rememberByText((text) => `${text}!`);
    const texts = Array.from({ length: 5000 }, (_, index) => String(index % 3000));
    expect(texts.map(read)).toEqual(texts.map((text) => `${text}!`));
  });
});
