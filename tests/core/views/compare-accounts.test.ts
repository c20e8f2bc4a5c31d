import { describe, expect, it } from "vitest";
import { listUnlike } from "#core/views/compare-accounts.ts";
import { sentence, textOf } from "../../support/tiny-corpus.ts";

const counted = textOf(sentence("The Ministers met."), sentence("They discussed defence policy."), sentence("They agreed."), sentence("They agreed."));
const further = textOf(sentence("They discussed defense policy!"), sentence("the ministers met"), sentence("…"));

describe("listUnlike", () => {
  it("lists the sentences whose words stand nowhere in the other account, whatever their spelling, case and place", () => {
    expect(listUnlike(counted, further)).toEqual([2, 3]);
  });

  it("lists nothing of the other side that has no words", () => {
    expect(listUnlike(further, counted)).toEqual([]);
  });

  it("lists all where the other account is empty, and none of an empty one", () => {
    expect(listUnlike(counted, textOf())).toEqual([0, 1, 2, 3]);
    expect(listUnlike(textOf(), counted)).toEqual([]);
  });
});
