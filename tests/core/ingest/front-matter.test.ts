import { describe, expect, it } from "vitest";
import { readFrontMatter } from "#core/ingest/front-matter.ts";

describe("readFrontMatter", () => {
  it("reads plain, quoted and folded scalars", () => {
    const text = String.raw`---
tags: releases
date: '2021-02-25'
note: 'it''s'
title: "Readout of the Minister\u2019s Call with Jos\xE9\
  \ Garc\xEDa\_Ruiz"
list:
  - one
---
Body`;
    const { fields, lineCount } = readFrontMatter(text.split("\n"));
    expect(lineCount).toBe(9);
    expect(fields.get("tags")).toBe("releases");
    expect(fields.get("date")).toBe("2021-02-25");
    expect(fields.get("note")).toBe("it's");
    expect(fields.get("title")).toBe("Readout of the Minister’s Call with José García\u00a0Ruiz");
  });

  it("takes a rule that is never closed for text", () => {
    expect(readFrontMatter(["---", "title: x", "Body"]).lineCount).toBe(0);
    expect(readFrontMatter(["Body"]).lineCount).toBe(0);
    expect(readFrontMatter([]).lineCount).toBe(0);
  });
});
