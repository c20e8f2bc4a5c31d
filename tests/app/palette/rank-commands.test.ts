import { describe, expect, it } from "vitest";
import { rankCommands } from "#app/palette/rank-commands.ts";

const commands = ["united states 4 may 2022", "peace and stability of the taiwan strait", "taiwan strait", "state of play"].map((text) => ({ text }));
const find = (typed: string, most = 9): string[] => rankCommands(commands, typed, most).map(({ text }) => text);

describe("rankCommands", () => {
  it("wants every word typed, in any order, case and spelling", () => {
    expect(find("Strait TAIWAN stability")).toEqual(["peace and stability of the taiwan strait"]);
    expect(find("taiwan france")).toEqual([]);
  });

  it("puts what begins with the words before what has them within", () => {
    expect(find("taiwan")).toEqual(["taiwan strait", "peace and stability of the taiwan strait"]);
    // "state" begins the second, begins a word of the first.
    expect(find("state")).toEqual(["state of play", "united states 4 may 2022"]);
  });

  it("keeps the order where nothing is typed, and no more than asked for", () => {
    expect(find("  ", 2)).toEqual(["united states 4 may 2022", "peace and stability of the taiwan strait"]);
  });
});
