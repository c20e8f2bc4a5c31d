import iso from "i18n-iso-countries";
import { describe, expect, it } from "vitest";

import { COUNTRIES, countryByCode } from "#core/taxonomy/countries.ts";
import { ORGANISATIONS } from "#core/taxonomy/organisations.ts";

describe("COUNTRIES", () => {
  it("holds the 193 members of the United Nations and six more, each once", () => {
    expect(COUNTRIES).toHaveLength(193 + 6);
    expect(new Set(COUNTRIES.map((country) => country.code)).size).toBe(COUNTRIES.length);
  });

  it("agrees with ISO 3166-1 on every code", () => {
    for (const country of COUNTRIES.filter((row) => row.code !== "XKX")) {
      expect(iso.alpha3ToAlpha2(country.code), country.name).toBe(country.alpha2);
      expect(iso.alpha3ToNumeric(country.code), country.name).toBe(country.numeric);
    }
  });

  it("gives every country a capital on the globe", () => {
    for (const { capitalPosition: [longitude, latitude], name } of COUNTRIES) {
      expect(Math.abs(longitude), name).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude), name).toBeLessThanOrEqual(90);
    }
  });

  it("lets no name or alias stand for two parties", () => {
    const names = [...COUNTRIES, ...ORGANISATIONS].flatMap(({ code, name, aliases }) =>
      [...new Set([name, ...aliases])].map((label) => ({ code, label })),
    );
    const repeated = names.filter(({ label }, index) => names.findIndex((other) => other.label === label) !== index);
    expect(repeated).toEqual([]);
  });
});

describe("countryByCode", () => {
  it("finds a country by its alpha-3 code and nothing else", () => {
    expect(countryByCode("JPN")).toMatchObject({ name: "Japan", capital: "Tokyo", numeric: "392" });
    expect(countryByCode("jpn")).toBeUndefined();
    expect(countryByCode("NATO")).toBeUndefined();
  });
});
