import { describe, expect, it } from "vitest";
import { readFrontMatter } from "#core/ingest/formats/front-matter.ts";

describe("readFrontMatter", () => {
  it("reads plain, quoted and folded scalars", () => {
    const text = String.raw`---
tags: releases
date: '2021-02-25'
source_url: https://archive.example.gov/readout/ # moved
title: "Readout of the Minister\u2019s Call with Jos\xE9\
  \ Garc\xEDa\_Ruiz"
list:
  - one
---
Body`;
    const { metadata, end, findings } = readFrontMatter(text);
    expect(text.slice(end)).toBe("Body");
    expect(metadata.published).toEqual({ value: "2021-02-25", from: "front matter date" });
    expect(metadata.title?.value).toBe("Readout of the Minister’s Call with José García Ruiz");
    expect(metadata.address?.value).toBe("https://archive.example.gov/readout/");
    expect(findings).toEqual([]);
  });

  it.each([
    ["folded block", "title: >-\n  Readout of\n  a call"],
    ["literal block", "title: |\n  Readout of\n  a call"],
    ["plain over two lines", "title: Readout of\n  a call"],
    ["with a doubled quote", "title: 'Readout of a call'"],
    ["anchor", "title: &t Readout of a call"],
  ])("reads a title as %s", (_, yaml) => {
    expect(readFrontMatter(`---\r\n${yaml}\n---\n`).metadata.title?.value).toBe("Readout of a call");
  });

  it("takes a date for what is written", () => {
    expect(readFrontMatter("---\ndate: 2021-02-25 17:05:12-05:00\n---\n").metadata.published?.value).toBe("2021-02-25 17:05:12-05:00");
  });

  it("says what it cannot read, and keeps the rest out of the text", () => {
    const text = '---\ntitle: "never closed\ndate: 2021-02-25\n---\nBody';
    const { end, findings } = readFrontMatter(text);
    expect(text.slice(end)).toBe("Body");
    expect(findings).toMatchObject([{ code: "front-matter-unreadable", severity: "warning", line: 1 }]);
  });

  it("takes a rule that is never closed for text", () => {
    expect(readFrontMatter("---\ntitle: x\nBody").end).toBe(0);
    expect(readFrontMatter("Body").end).toBe(0);
    expect(readFrontMatter("").end).toBe(0);
  });
});
