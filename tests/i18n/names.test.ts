import { describe, expect, it } from "vitest";
import { nameField, nameInference, nameParties, namePartiesBriefly, nameParty, namePeriod, namePerson, nameReadout } from "#i18n/names.ts";
import { meeting } from "../support/tiny-corpus.ts";

describe("parties", () => {
  it("are named in the interface's language; organisations and unknown codes by their code", () => {
    expect(nameParty("DEU")).toBe("Germany");
    expect(nameParty("USA", "short")).toBe("US");
    expect(nameParty("NATO")).toBe("NATO");
    expect(nameParty("XQZ")).toBe("XQZ");
  });

  it("are a list, or the first and how many more, or said to be none", () => {
    expect(nameParties(["AUS", "USA", "IND"])).toBe("Australia, United States and India");
    expect(namePartiesBriefly(["AUS", "USA", "IND"])).toBe("Australia +2");
    expect(namePartiesBriefly(["AUS"])).toBe("Australia");
    expect(nameParties([])).toBe("no foreign party");
    expect(namePartiesBriefly([])).toBe("no foreign party");
  });
});

describe("readouts", () => {
  it("are called by party and date, also where either is missing", () => {
    expect(nameReadout(meeting("2022-05-04-usa"))).toBe("United States, 4 May 2022");
    expect(nameReadout(meeting("x", { date: null, counterparts: ["GBR"] }))).toBe("United Kingdom, undated");
    expect(nameReadout(meeting("2022-05-04-none", { counterparts: [] }))).toBe("no foreign party, 4 May 2022");
  });
});

describe("periods", () => {
  it("are months, years and decades", () => {
    expect(["2021-03", "2021", "2020s"].map(namePeriod)).toEqual(["Mar 2021", "2021", "2020s"]);
  });
});

describe("people", () => {
  it("stand with what is known of them", () => {
    expect(namePerson({ name: "Kato", role: "Minister of Defense", country: "JPN" })).toBe("Kato (Minister of Defense, Japan)");
    expect(namePerson({ name: "Kato", role: null, country: null })).toBe("Kato");
  });
});

describe("facts and what they were inferred from", () => {
  it("have names, and a dataset's own word where the catalogue has none", () => {
    expect(nameField("durationMinutes")).toBe("duration");
    expect(nameInference("previous-item")).toBe("the item before it");
    expect(nameField("weather")).toBe("weather");
    expect(nameInference("the-stars")).toBe("the-stars");
  });
});
