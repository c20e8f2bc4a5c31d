import { afterEach, expect, it } from "vitest";
import { BRIEFING_VERSION } from "#core/domain/briefing.ts";
import { DATA_ELEMENTS } from "#core/single-page/data-elements.ts";
import { openWindowShelf } from "#state/briefings/window-shelf.ts";

const BRIEFING = {
  version: BRIEFING_VERSION,
  id: "autumn",
  title: "Autumn",
  handling: "",
  createdAt: "2024-01-02T03:04:05.000Z",
  changedAt: "2024-01-02T03:04:05.000Z",
  keptApartAt: null,
  revision: 3,
  slides: [],
};

const hold = (json: string): void => {
  const element = document.createElement("script");
  element.type = "application/json";
  element.id = DATA_ELEMENTS.briefing;
  element.textContent = json;
  document.body.append(element);
};

afterEach(() => {
  document.getElementById(DATA_ELEMENTS.briefing)?.remove();
});

it("gives the briefing that the page holds, and it alone", async () => {
  hold(JSON.stringify(BRIEFING));
  expect(await (await openWindowShelf()).read()).toEqual({ briefings: [BRIEFING], damaged: [] });
});

it.each([
  ["cut short", JSON.stringify(BRIEFING).slice(0, -5), "held", "not-json"],
  ["of a newer app", JSON.stringify({ ...BRIEFING, version: BRIEFING_VERSION + 1 }), "autumn", "newer"],
  ["without slides", JSON.stringify({ ...BRIEFING, slides: undefined }), "autumn", "malformed"],
  ["no briefing at all", "null", "held", "malformed"],
])("tells of one that is %s, under the id that an address would name", async (_name, json, id, kind) => {
  hold(json);
  const { briefings, damaged } = await (await openWindowShelf()).read();
  expect(briefings).toEqual([]);
  expect(damaged.map((record) => [record.id, record.fault.kind, record.raw])).toEqual([[id, kind, json]]);
});
