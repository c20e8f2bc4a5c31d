import { describe, expect, it } from "vitest";
import { frameMap } from "#charts/meetings-map/map-projection.ts";
import { holdsPosition, regionOf } from "#charts/meetings-map/map-regions.ts";
import { placeOf } from "#charts/meetings-map/party-place.ts";
import type { Position } from "#core/taxonomy/countries.ts";

const position = (party: string): Position => {
  const place = placeOf(party);
  if (place === null) throw new Error(`no place for ${party}`);
  return place.position;
};

const drawAt = (home: string, party: string): [number, number] => {
  const point = frameMap(regionOf("world", position(home)), 1000).projection([...position(party)]);
  if (point === null) throw new Error(`${party} is not drawn`);
  return point;
};

describe("the world map", () => {
  it("has Japan near the middle, Europe to its left and the Americas to its right", () => {
    const [japan] = drawAt("JPN", "JPN");
    expect(japan).toBeGreaterThan(430);
    expect(japan).toBeLessThan(520);
    expect(drawAt("JPN", "GBR")[0]).toBeLessThan(japan);
    expect(drawAt("JPN", "USA")[0]).toBeGreaterThan(japan);
    expect(drawAt("JPN", "BRA")[0]).toBeGreaterThan(drawAt("JPN", "USA")[0]);
  });

  it("has Europe near the middle for a home country there", () => {
    const [germany] = drawAt("DEU", "DEU");
    expect(germany).toBeGreaterThan(450);
    expect(germany).toBeLessThan(550);
    expect(drawAt("DEU", "USA")[0]).toBeLessThan(germany);
  });

  it("shows every capital inside the frame, New Zealand and Iceland too", () => {
    const frame = frameMap(regionOf("world", position("JPN")), 360);
    for (const party of ["NZL", "ISL", "USA", "CHL", "ZAF", "NATO", "SGP"]) {
      const [x, y] = frame.projection([...position(party)]) ?? [NaN, NaN];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(360);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
  });

  it("is no higher than asked", () => {
    expect(frameMap(regionOf("world", position("JPN")), 600, 190).height).toBe(190);
  });
});

describe("holdsPosition", () => {
  it("knows which capitals a part of the world has", () => {
    expect(holdsPosition(regionOf("europe", null), position("FRA"))).toBe(true);
    expect(holdsPosition(regionOf("europe", null), position("JPN"))).toBe(false);
    expect(holdsPosition(regionOf("indo-pacific", null), position("AUS"))).toBe(true);
    expect(holdsPosition(regionOf("indo-pacific", null), position("NZL"))).toBe(true);
    expect(holdsPosition(regionOf("americas", null), position("BRA"))).toBe(true);
    expect(holdsPosition(regionOf("world", null), position("BRA"))).toBe(true);
  });
});

describe("placeOf", () => {
  it("takes capitals for countries, seats for organisations, and nothing for an unknown code", () => {
    expect(placeOf("SGP")?.city).toBe("Singapore");
    expect(placeOf("NATO")).toMatchObject({ city: "Brussels" });
    expect(placeOf("XYZ")).toBeNull();
  });
});
