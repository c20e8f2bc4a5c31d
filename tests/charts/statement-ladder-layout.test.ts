import { scaleUtc } from "d3-scale";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "#core/domain/evidence.ts";
import type { Actor } from "#core/domain/statement-query.ts";
import type { LadderRow } from "#core/views/statement-ladder.ts";
import { layOutLadder, RUNG_HEIGHT } from "#charts/statement-ladder-layout.ts";
import { corpusOf, meeting, textOf } from "../support/tiny-corpus.ts";

const scale = scaleUtc([new Date("2020-01-01T00:00:00Z"), new Date("2020-12-31T00:00:00Z")], [100, 465]);

const rowsAt = (dates: readonly string[], actor: Actor = "joint", strength = 4): LadderRow[] =>
  corpusOf(dates.map((date, index) => [meeting(`${date}-${index}`, { date, counterparts: ["USA"] }), textOf()] as const), [], []).readouts.map((readout) => ({
    readout,
    actor,
    who: null,
    strength,
    statements: [],
    verbs: [],
    evidence: evidenceOf("statement", "*~*~*"),
  }));

describe("the places of statements", () => {
  it("are their days, where no other is near", () => {
    const { panels, feet } = layOutLadder(rowsAt(["2020-01-11", "2020-07-01"]), scale);
    expect(panels[0]?.marks.map(({ x }) => Math.round(x))).toEqual([110, 282]);
    expect(feet.every(({ x, foot }) => Math.abs(x - foot) < 1)).toBe(true);
  });

  it("are beside them, far enough apart, where two readouts are of one day", () => {
    const [first = 0, second = 0] = layOutLadder(rowsAt(["2020-05-01", "2020-05-01"]), scale).panels[0]?.marks.map(({ x }) => x) ?? [];
    expect(second - first).toBeGreaterThanOrEqual(15);
  });

  it("are their days again, with small marks, where there are more than can step aside", () => {
    const days = Array.from({ length: 60 }, (_, index) => `2020-03-${String((index % 28) + 1).padStart(2, "0")}`);
    const crowded = layOutLadder(rowsAt(days), scale);
    expect(crowded.radius).toBeLessThan(layOutLadder(rowsAt(["2020-05-01"]), scale).radius);
    expect(crowded.feet.every(({ x, foot }) => x === foot)).toBe(true);
  });

  it("stand higher the stronger they are, each side below the one before", () => {
    const [weak, strong] = [layOutLadder(rowsAt(["2020-05-01"], "joint", 1), scale), layOutLadder(rowsAt(["2020-05-01"], "joint", 7), scale)];
    expect((weak.panels[0]?.marks[0]?.y ?? 0) - (strong.panels[0]?.marks[0]?.y ?? 0)).toBe(6 * RUNG_HEIGHT);
    const both = layOutLadder([...rowsAt(["2020-05-01"], "counterpart"), ...rowsAt(["2020-05-01"])], scale);
    expect(both.panels.map(({ actor }) => actor)).toEqual(["joint", "counterpart"]);
    expect(both.panels[1]?.top ?? 0).toBeGreaterThan(both.panels[0]?.marks[0]?.y ?? Infinity);
  });

  it("leave undated readouts out", () => {
    expect(layOutLadder(rowsAt(["2020-05-01"]).map((row) => ({ ...row, readout: { ...row.readout, meeting: { ...row.readout.meeting, date: null } } })), scale).panels).toEqual([]);
  });
});
