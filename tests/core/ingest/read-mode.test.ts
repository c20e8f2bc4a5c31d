import { describe, expect, it } from "vitest";
import { readMode } from "#core/ingest/read-mode.ts";

describe("readMode", () => {
  it.each([
    ["Minister A and Secretary B held a telephone conference.", "telephone"],
    ["Minister A had a telephone conversation with Minister B.", "telephone"],
    ["Secretary A spoke by phone this morning with Secretary B.", "telephone"],
    ["Minister A held a first telecon with Secretary B.", "telephone"],
    ["Minister A held a teleconference with Minister B.", "teleconference"],
    ["Minister A held a video teleconference with Minister B.", "video"],
    ["A virtual trilateral defense ministerial meeting was held between A, B and C.", "video"],
    ["Both attended a virtual forum on the region.", "virtual-forum"],
    ["A attended the meeting virtually and B attended in-person.", "hybrid"],
    ["Minister A held a meeting from 12:50 for 90 minutes.", "in-person"],
    ["Minister A received a courtesy call from Deputy Minister B.", "in-person"],
    ["Secretary A met with Minister B at the Pentagon.", "in-person"],
    ["Minister A had a VTC with Minister B.", "video"],
    ["Minister A held TV talks with Minister B.", "video"],
    ["Minister A met virtually with Minister B.", "video"],
    ["Minister A held an online meeting with Minister B.", "video"],
    ["Minister A had a telephone talk with Minister B.", "telephone"],
    ["The forum was held in a hybrid format and Minister A attended.", "hybrid"],
    ["President A called Dr. B today to congratulate her.", "telephone"],
    ["President A welcomed Chancellor B to the capital.", "in-person"],
    ["中谷防衛大臣は、国防大臣と電話会談を行った。", "telephone"],
    ["中谷防衛大臣は、国防大臣とテレビ会談を行った。", "video"],
    ["General A visited India on the invitation of General B.", "visit"],
  ] as const)("%s", (lead, mode) => expect(readMode(lead, null)).toEqual({ mode, isInferred: false }));

  it.each([
    ["Readout of President A’s Call with President B", { mode: "telephone", isInferred: false }],
    ["Courtesy Call on President A", { mode: "in-person", isInferred: false }],
    ["A and B on the Call to Action", { mode: null, isInferred: false }],
  ] as const)("reads the title where the sentence says no more than that they spoke: %s", (title, expected) => {
    expect(readMode("President A and President B spoke today about the region.", title)).toEqual(expected);
  });


  it("asks the title where the sentence does not say", () => {
    expect(readMode("Secretary A was in touch with Minister B.", "Readout of Secretary A's Phone Call with Minister B").mode).toBe("telephone");
  });

  it("takes “spoke with” alone for a call, and says that it did", () => {
    expect(readMode("Secretary A spoke with Minister B today.", null)).toEqual({ mode: "telephone", isInferred: true });
  });

  it("takes those who spoke at a summit to have met, and says that it did", () => {
    expect(readMode("Minister A spoke today with Minister B at the G7 Foreign Ministers' Meeting in London.", null)).toEqual({ mode: "in-person", isInferred: true });
    expect(readMode("President A spoke on the margins of the Summit with President B.", null)).toEqual({ mode: "in-person", isInferred: true });
    expect(readMode("Minister A spoke with Minister B about the summit.", "Readout of Minister A's Meeting with Minister B").mode).toBe("in-person");
  });

  it("does not know what nobody says", () => {
    expect(readMode("They were of one mind.", null)).toEqual({ mode: null, isInferred: false });
  });
});
