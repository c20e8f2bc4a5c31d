import { describe, expect, it } from "vitest";
import { joinPeople, personId, readSurname } from "#core/ingest/person-names.ts";

describe("readSurname", () => {
  it.each([
    ["Ben Wallace", "GBR", "Wallace"],
    ["KISHI Nobuo", "JPN", "KISHI"],
    ["Fernando Azevedo e SILVA", "BRA", "SILVA"],
    ["Wei Fenghe", "CHN", "Wei"],
    ["Shin Won-sik", "KOR", "Shin"],
    ["Lloyd J. Austin III", "USA", "Austin"],
    ["Teodoro L. Locsin Jr.", "PHL", "Locsin"],
    ["Joseph R. Biden, Jr.", "USA", "Biden"],
    ["Kishi", null, "Kishi"],
  ])("%s of %s", (name, country, surname) => expect(readSurname(name, country)).toBe(surname));
});

describe("personId", () => {
  it("is the surname without capitals, accents and signs", () => {
    expect(personId("Kramp-Karrenbauer", "DEU")).toBe("kramp-karrenbauer");
    expect(personId("Ana GARCÍA", "ESP")).toBe("garcia");
    expect(personId("Shin Won-sik", "KOR")).toBe("shin");
  });
});

describe("joinPeople", () => {
  it("makes one row of what is said of a person, the fullest of each", () => {
    const rows = [
      { name: "IZUTSU", role: "General, Chief of Staff", country: "JPN" },
      { name: "Izutsu", role: "General", country: null },
      { name: "Rajnath Singh", role: null, country: "IND" },
    ];
    expect(joinPeople(rows)).toEqual([
      { name: "Izutsu", role: "General, Chief of Staff", country: "JPN" },
      { name: "Rajnath Singh", role: null, country: "IND" },
    ]);
  });

  it("keeps two people of one country apart, though they share a surname", () => {
    const rows = [
      { name: "Rajnath Singh", role: "Minister", country: "IND" },
      { name: "Anil Singh", role: "General", country: "IND" },
    ];
    expect(joinPeople(rows)).toEqual(rows);
  });

  it("keeps people of two countries apart, though they share a surname", () => {
    const rows = [
      { name: "Rajnath Singh", role: "Minister", country: "IND" },
      { name: "Tarlok Singh", role: "Minister", country: "FJI" },
    ];
    expect(joinPeople(rows)).toEqual(rows);
  });
});
