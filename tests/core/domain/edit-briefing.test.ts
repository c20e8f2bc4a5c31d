import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SectionSlide } from "#core/domain/briefing.ts";
import { duplicateSlide, insertSlide, moveSlide, numberTitle, removeSlide, replaceSlide } from "#core/domain/edit-briefing.ts";

const section = (id: string): SectionSlide => ({ kind: "section", id, title: `Title ${id}`, notes: "" });
const briefingOf = (ids: readonly string[]) => ({ slides: ids.map(section) });
const idsOf = ({ slides }: { readonly slides: readonly { readonly id: string }[] }): string[] => slides.map(({ id }) => id);

const orders = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 1, maxLength: 12 });

describe("moving a slide", () => {
  it.each([
    ["a", 2, "bca"],
    ["a", 1, "bac"],
    ["c", 0, "cab"],
    ["c", 1, "acb"],
    ["b", 99, "acb"],
    ["b", -5, "bac"],
  ])("%s to place %i gives %s", (id, to, order) => {
    expect(idsOf(moveSlide(briefingOf(["a", "b", "c"]), id, to)).join("")).toBe(order);
  });

  it("keeps all slides, puts the one where it was asked, leaves the others in their order, and can be taken back", () => {
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(), (ids, from, to) => {
        const id = ids[from % ids.length] ?? "";
        const target = to % ids.length;
        const moved = moveSlide(briefingOf(ids), id, target);
        expect(idsOf(moved)[target]).toBe(id);
        expect(idsOf(moved).filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
        expect(idsOf(moveSlide(moved, id, from % ids.length))).toEqual(ids);
      }),
    );
  });

  it("gives the very same briefing where nothing moves", () => {
    const briefing = briefingOf(["a", "b"]);
    expect(moveSlide(briefing, "a", 0)).toBe(briefing);
    expect(moveSlide(briefing, "none", 1)).toBe(briefing);
  });
});

describe("slides", () => {
  it("come in at the end or at a place, go, are copied behind themselves and replaced", () => {
    const briefing = briefingOf(["a", "b"]);
    expect(idsOf(insertSlide(briefing, section("c")))).toEqual(["a", "b", "c"]);
    expect(idsOf(insertSlide(briefing, section("c"), 1))).toEqual(["a", "c", "b"]);
    expect(idsOf(removeSlide(briefing, "a"))).toEqual(["b"]);
    expect(removeSlide(briefing, "none")).toBe(briefing);
    const copied = duplicateSlide(briefing, "a", "a2");
    expect(idsOf(copied)).toEqual(["a", "a2", "b"]);
    expect(copied.slides[1]?.title).toBe("Title a");
    expect(replaceSlide(briefing, { ...section("b"), title: "New" }).slides[1]?.title).toBe("New");
  });
});

describe("a numbered title", () => {
  it.each([
    ["Wording", ["Wording"], "Wording (2)"],
    ["Wording (2)", ["Wording", "Wording (2)"], "Wording (3)"],
    ["Wording", ["Wording (2)", "Wording (3)"], "Wording (4)"],
    ["", [], "(2)"],
  ])("%j beside %j is %j", (title, taken, numbered) => {
    expect(numberTitle(title, taken)).toBe(numbered);
  });
});
