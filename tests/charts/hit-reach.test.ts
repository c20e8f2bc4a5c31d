import { describe, expect, it } from "vitest";
import { hitReach } from "#charts/marks/hit-reach.ts";

describe("hitReach", () => {
  it.each([
    ["alone", 50, [50], 12, 12],
    ["between near neighbours", 50, [42, 50, 60], 4, 5],
    ["beside a far one", 50, [50, 200], 12, 12],
    ["on the same spot as another", 50, [50, 51, 60], 12, 5],
  ])("of a mark %s", (_name, x, all, left, right) => {
    expect(hitReach(x, all, -1)).toBe(left);
    expect(hitReach(x, all, 1)).toBe(right);
  });
});
