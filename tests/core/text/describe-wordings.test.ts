import { describe, expect, it } from "vitest";
import { describeWordings } from "#core/text/describe-wordings.ts";

const describeAll = (label: string, ...texts: string[]) =>
  describeWordings({ label, variants: texts.map((text) => ({ text, occurrences: [] })) }).map(({ text, name, spans }) => [
    name,
    spans.map(({ start, end }) => text.slice(start, end)),
  ]);

describe("describeWordings", () => {
  it("names wordings by what fills the slot", () => {
    expect(describeAll("[very] {calm|rough} sea", "very calm sea", "rough sea", "Calm Sea")).toEqual([
      ["calm", ["calm"]],
      ["rough", ["rough"]],
      ["calm", ["Calm"]],
    ]);
  });

  it("joins the fillings of several slots", () => {
    expect(describeAll("{calm|rough} sea and {low|high} tide", "calm sea and high tide")).toEqual([["calm … high", ["calm", "high"]]]);
  });

  it("without slots, names them by the words between what all begin and end with", () => {
    expect(describeAll("keep the sea calm", "to keep the sea calm", "to have kept the sea calm")).toEqual([
      ["… keep …", ["keep"]],
      ["… have kept …", ["have kept"]],
    ]);
  });

  it("shows the neighbours where one lacks what another has", () => {
    expect(describeAll("of [the] calm sea", "of calm sea", "of the calm sea")).toEqual([
      ["of calm …", []],
      ["of the calm …", ["the"]],
    ]);
  });

  it("names them whole where all of their words differ, or where one stands alone", () => {
    expect(describeAll("deter and respond", "deter and respond", "respond and deter")).toEqual([
      ["deter and respond", []],
      ["respond and deter", []],
    ]);
    expect(describeAll("calm sea", "calm sea")).toEqual([["calm sea", []]]);
  });

  it("names a wording that leaves the slot empty by itself", () => {
    expect(describeAll("{calm|rough|} sea", "calm sea", "rough sea", "sea")).toEqual([
      ["calm", ["calm"]],
      ["rough", ["rough"]],
      ["sea", []],
    ]);
  });

  it("falls back to differences where no wording fills a slot", () => {
    expect(describeAll("{calm|rough} sea", "wild sea", "still sea")).toEqual([
      ["wild …", ["wild"]],
      ["still …", ["still"]],
    ]);
  });

  it("describes a family without wordings by nothing", () => {
    expect(describeAll("calm sea")).toEqual([]);
  });
});
