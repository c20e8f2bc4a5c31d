import { describe, expect, it } from "vitest";
import { inflectionKey } from "#core/text/normalise-inflection.ts";

describe("inflectionKey", () => {
  it.each([
    ["change changes changed changing"],
    ["unilateral unilaterally"],
    ["cooperate cooperates cooperated cooperating cooperation"],
    ["coordinate coordination"],
    ["activity activities"],
    ["apply applies applied applying"],
    ["process processes processed processing"],
    ["stop stops stopped stopping"],
    ["strategic strategically"],
    ["country countries country's"],
    ["sea seas"],
    ["verifiable verifiably"],
  ])("is one for %s", (words) => {
    const [first, ...others] = words.split(" ").map(inflectionKey);
    for (const other of others) expect(other).toBe(first);
  });

  it.each([
    ["nation", "national"],
    ["operation", "operational"],
    ["state", "station"],
    ["sea", "see"],
    ["need", "ned"],
    ["king", "k"],
    ["force", "form"],
    ["status", "state"],
  ])("tells %s from %s", (a, b) => {
    expect(inflectionKey(a)).not.toBe(inflectionKey(b));
  });
});
