import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveSlide } from "#core/domain/edit-briefing.ts";
import { findDropIndex, readDrag, readDrop } from "#pages/briefing/slide-drag.ts";

describe("a slide that is let go", () => {
  it.each([
    ["a", "b", false, "abc"],
    ["a", "b", true, "bac"],
    ["a", "c", false, "bac"],
    ["a", "c", true, "bca"],
    ["c", "a", false, "cab"],
    ["c", "a", true, "acb"],
    ["b", "b", true, "abc"],
    ["b", "gone", true, "abc"],
  ])("%s on %s (after: %s) gives %s", (dragged, slide, isAfter, order) => {
    const slides = ["a", "b", "c"].map((id) => ({ kind: "section" as const, id, title: "", notes: "" }));
    const to = findDropIndex(["a", "b", "c"], dragged, { slide, isAfter });
    expect(moveSlide({ slides }, dragged, to).slides.map(({ id }) => id).join("")).toBe(order);
  });

  it("lands beside the one it was let go on, on the side that was shown", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 2, maxLength: 9 }), fc.nat(), fc.nat(), fc.boolean(), (ids, from, onto, isAfter) => {
        const dragged = ids[from % ids.length] ?? "";
        const slide = ids[onto % ids.length] ?? "";
        fc.pre(dragged !== slide);
        const slides = ids.map((id) => ({ kind: "section" as const, id, title: "", notes: "" }));
        const after = moveSlide({ slides }, dragged, findDropIndex(ids, dragged, { slide, isAfter })).slides.map(({ id }) => id);
        expect(after.indexOf(dragged) - after.indexOf(slide)).toBe(isAfter ? 1 : -1);
      }),
    );
  });

  it("is nothing of ours where its data are of another shape", () => {
    expect(readDrag({ kind: "row" })).toBeNull();
    expect(readDrop(undefined)).toBeNull();
  });
});
