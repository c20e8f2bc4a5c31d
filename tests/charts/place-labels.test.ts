import { describe, expect, it } from "vitest";
import { placeLabels } from "#charts/marks/place-labels.ts";

const bounds = { from: 0, to: 400 };
const mark = (at: number, text = "label") => ({ at, reach: 8, text });

describe("placeLabels", () => {
  it("puts a label to the right of a mark that stands alone", () => {
    expect(placeLabels([mark(100)], bounds)).toEqual([{ x: 108, anchor: "start", of: [0], isShort: false }]);
  });

  it("puts it to the left where the right is out of bounds", () => {
    expect(placeLabels([mark(390)], bounds)).toEqual([{ x: 382, anchor: "end", of: [0], isShort: false }]);
  });

  it("takes the short text where only that has room", () => {
    const wishes = [{ at: 80, reach: 8, text: "much too long a label", short: "short" }, mark(100)];
    expect(placeLabels(wishes, bounds)[0]).toEqual({ x: 72, anchor: "end", of: [0], isShort: true });
  });

  it("joins it with its neighbour's where neither side is free", () => {
    expect(placeLabels([mark(10), mark(28)], bounds)).toEqual([{ x: 36, anchor: "start", of: [0, 1], isShort: false }]);
  });

  it("shortens the label of the neighbour that it joins, then both, rather than leave it out", () => {
    // A sign takes 6.1 px: "24 Jan telephone, 16 Mar 90 min" 201 px, "24 Jan, 16 Mar 90 min" 140, "24 Jan, 16 Mar" 85; the third mark begins at 36 + 150, then at 36 + 90.
    const at = (third: number) => placeLabels([{ ...mark(10, "24 Jan telephone"), short: "24 Jan" }, { ...mark(28, "16 Mar 90 min"), short: "16 Mar" }, mark(third, "")], bounds);
    expect(at(44 + 150)).toEqual([{ x: 36, anchor: "start", of: [0, 1], isShort: "all-but-last" }]);
    expect(at(44 + 90)).toEqual([{ x: 36, anchor: "start", of: [0, 1], isShort: true }]);
  });

  it("leaves a label out rather than letting it cover another mark", () => {
    const crowd = [mark(10), mark(28), mark(46)];
    const places = placeLabels(crowd, { from: 0, to: 60 });
    expect(places).toEqual([]);
  });

  it("does not join labels of marks that stand far apart", () => {
    const places = placeLabels([mark(5, "a long label in the way of the next"), mark(150)], bounds);
    expect(places.map(({ of }) => of)).toEqual([[1]]);
  });
});
