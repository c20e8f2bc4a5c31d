import { describe, expect, it } from "vitest";
import type { Briefing } from "#core/domain/briefing.ts";
import { readBriefing, readBriefingFile, writeBriefingFile } from "#core/domain/briefing-file.ts";

const briefing: Briefing = {
  version: 1,
  id: "b1",
  title: "Wording — 用語",
  handling: "Internal",
  createdAt: "2026-11-22T09:00:00.000Z",
  changedAt: "2026-11-22T09:30:00.000Z",
  keptApartAt: null,
  revision: 4,
  slides: [
    { kind: "section", id: "s1", title: "One", notes: "line\nline" },
    { kind: "figure", id: "s2", title: "", notes: "", address: { pathname: "/topics", search: "?with=USA" }, figure: "topic-by-date", face: "chart", caption: "Topics", dataset: "d1", digest: "x" },
    { kind: "quotation", id: "s3", title: "", notes: "", readout: "2021-01-24-usa", account: 1, sentences: ["7-k3j2h1"], quote: "“Both”", dataset: "d1" },
  ],
};

const faultOf = (text: string) => {
  const read = readBriefingFile(text);
  return "fault" in read ? read.fault : null;
};

const damage = (change: (copy: { slides: Record<string, unknown>[]; [key: string]: unknown }) => void): string => {
  const file = JSON.parse(writeBriefingFile(briefing)) as { briefing: { slides: Record<string, unknown>[] } };
  change(file.briefing);
  return JSON.stringify(file);
};

describe("the file of a briefing", () => {
  it("comes back as it went, with a byte order mark too", () => {
    expect(readBriefingFile(writeBriefingFile(briefing))).toEqual({ briefing });
    expect(readBriefingFile(`\uFEFF${writeBriefingFile(briefing)}`)).toEqual({ briefing });
  });

  // Ids become parts of addresses and of selectors.
  it.each(["a/b", "../x", "a?b#c", "%2e", 'a"]', "", " "])("takes no id like %j, of the briefing or of a slide", (id) => {
    expect(faultOf(damage((copy) => (copy["id"] = id)))).toMatchObject({ kind: "malformed", path: "id" });
    expect(faultOf(damage((copy) => Object.assign(copy.slides[0] ?? {}, { id })))).toMatchObject({ kind: "malformed", path: "slides.0.id" });
  });

  it("says what is wrong and where", () => {
    expect(faultOf("{ not")).toMatchObject({ kind: "not-json" });
    expect(faultOf("[]")).toMatchObject({ kind: "not-a-briefing" });
    expect(faultOf(JSON.stringify(briefing))).toMatchObject({ kind: "not-a-briefing" });
    expect(faultOf(damage((copy) => (copy["version"] = 2)))).toEqual({ kind: "newer", path: "version", detail: "2" });
    expect(faultOf(damage((copy) => delete copy.slides[1]?.["figure"]))).toMatchObject({ kind: "malformed", path: "slides.1.figure" });
    expect(faultOf(damage((copy) => Object.assign(copy.slides[1] ?? {}, { address: { pathname: "topics", search: "" } })))).toMatchObject({ path: "slides.1.address.pathname" });
    expect(faultOf(damage((copy) => Object.assign(copy.slides[2] ?? {}, { id: "s1" })))).toMatchObject({ kind: "malformed", path: "slides", detail: "Two slides have the same id" });
    expect(faultOf(damage((copy) => (copy["changedAt"] = "yesterday")))).toMatchObject({ path: "changedAt" });
  });
});

describe("a record of the store", () => {
  it("is a briefing or is told to be none, whatever it is", () => {
    for (const raw of [undefined, null, 5, "text", {}, [], { version: 1 }]) expect(readBriefing(raw)).toMatchObject({ fault: { kind: "malformed" } });
    expect(readBriefing({ version: 9, anything: true })).toMatchObject({ fault: { kind: "newer" } });
  });
});
