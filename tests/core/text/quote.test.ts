import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteAround, shortenQuote } from "#core/text/quote.ts";

const TEXT = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj";

describe("quoteAround", () => {
  it("quotes the whole text without spans", () => {
    expect(quoteAround(TEXT, [], 5)).toEqual({ start: 0, end: TEXT.length, isCutBefore: false, isCutAfter: false });
  });

  it("cuts at whole words, at most the margin away from the span", () => {
    // "eeee" is 20–24. Six characters before it is 14, the blank before "dddd"; six after it is 30, the start of "gggg".
    expect(quoteAround(TEXT, [{ start: 20, end: 24 }], 6)).toEqual({ start: 15, end: 29, isCutBefore: true, isCutAfter: true });
  });

  it("reaches from the first span to the last", () => {
    const { start, end } = quoteAround(
      TEXT,
      [
        { start: 30, end: 34 },
        { start: 15, end: 19 },
      ],
      6,
    );
    expect(TEXT.slice(start, end)).toBe("cccc dddd eeee ffff gggg hhhh");
  });

  it("leaves an end whole of which less than a third of the margin would be cut", () => {
    // 20 characters stand before "eeee": with a margin of 15 five would be cut, which is no more than a third.
    expect(quoteAround(TEXT, [{ start: 20, end: 24 }], 15)).toMatchObject({ start: 0, isCutBefore: false });
  });

  it("leaves whole what no space parts, and does not say that it is cut", () => {
    const text = "a".repeat(60);
    expect(quoteAround(text, [{ start: 28, end: 32 }], 6)).toEqual({ start: 0, end: 60, isCutBefore: false, isCutAfter: false });
  });

  it("never cuts into a span, and says of each end whether it was cut", () => {
    const cases = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 60 }).chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([text, spans, margin]) => {
        const { start, end, isCutBefore, isCutAfter } = quoteAround(text, spans, margin);
        for (const span of spans) {
          expect(start).toBeLessThanOrEqual(span.start);
          expect(end).toBeGreaterThanOrEqual(span.end);
        }
        expect(isCutBefore).toBe(start > 0);
        expect(isCutAfter).toBe(end < text.length);
      }),
    );
  });
});

describe("shortenQuote", () => {
  it.each([
    ["free and open seas", 18, "free and open seas"],
    // "free and open" has 13 characters, the comma is the 14th.
    ["free and open, safe seas", 16, "free and open …"],
    ["unparted", 4, "unpa …"],
    // Each sign is a pair of units: the seventh unit is the first half of the fourth sign.
    ["𠮷𠮷𠮷𠮷𠮷", 7, "𠮷𠮷𠮷 …"],
  ])("gives of %j within %i characters %j", (text, longest, expected) => expect(shortenQuote(text, longest)).toBe(expected));
});
