import { describe, expect, it } from "vitest";
import { countLineBreaks } from "#core/text/count-line-breaks.ts";

describe("countLineBreaks", () => {
  it.each([
    ["", 0],
    ["one line", 0],
    ["a\nb\n", 2],
    ["a\r\nb", 1],
    ["a\rb\rc", 2],
    ["a\n\rb\u2028c\u2029d\fe", 5],
  ])("counts those of %j", (text, breaks) => expect(countLineBreaks(text)).toBe(breaks));
});
