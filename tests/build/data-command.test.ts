import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runDataCommand } from "#build/data-command.ts";

const PAGE = "Japan-Fiji Ministers' Meeting\n\nOn May 2, 2023, Minister Tanaka held a meeting with Minister of Defence of Fiji, Mr. Vula.\n";
const SECOND = "Japan-Peru Ministers' Meeting\n\nOn May 9, 2023, Minister Tanaka held a meeting with Minister of Defense of Peru, Mr. Vega.\n";
const ROW = { file: "b.txt", title: "Page", publisher: "Japan Ministry of Defense", address: null, licence: "free" };

let folder: string;
let report: string;
const path = (...parts: string[]): string => join(folder, ...parts);
const run = (...more: string[]): number => runDataCommand(["--sources", path("in"), "--out", path("out"), ...more]);
const readOut = (...parts: string[]): string => readFileSync(path("out", ...parts), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readouts-"));
  mkdirSync(path("in"));
  writeFileSync(path("in", "b.txt"), PAGE);
  report = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    report += text;
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("npm run data", () => {
  it("writes a dataset of any folder and says what it found", () => {
    expect(run()).toBe(0);
    expect(readdirSync(path("out")).sort()).toEqual(["manifest.json", "meetings.json", "phrases.json", "texts", "topics.json"]);
    expect(readOut("texts", "2023-05-02-fji.json").endsWith("}\n")).toBe(true);
    expect(report).toContain("1 meetings, 1 sentences: 2023-05-02-fji");
    expect(report).toContain("source-not-described");
  });

  it("writes the same bytes again, and removes what is no more", () => {
    run();
    const before = readOut("manifest.json");
    writeFileSync(path("out", "texts", "1999-01-01-xxx.json"), "{}");
    run();
    expect(readOut("manifest.json")).toBe(before);
    expect(readdirSync(path("out", "texts"))).toEqual(["2023-05-02-fji.json"]);
  });

  it("keeps the sources where they stand below the dataset", () => {
    expect(runDataCommand(["--sources", path("in"), "--out", folder])).toBe(0);
    expect(readFileSync(path("in", "b.txt"), "utf8")).toBe(PAGE);
  });

  it("changes no id when a document is added, whatever its name", () => {
    writeFileSync(path("in", "manifest.json"), JSON.stringify([ROW]));
    run();
    const before = readOut("meetings.json");
    writeFileSync(path("in", "a.txt"), PAGE.replace("Minister Tanaka", "General Mori, Chief of Staff,"));
    writeFileSync(path("in", "c.txt"), SECOND);
    run();
    const titles = (text: string) => (JSON.parse(text) as { meetings: { id: string; people: { name: string }[] }[] }).meetings.map(({ id, people }) => `${id} ${people[0]?.name ?? ""}`);
    expect(titles(before)).toEqual(["2023-05-02-fji Tanaka"]);
    expect(titles(readOut("meetings.json"))).toEqual(["2023-05-02-fji Tanaka", "2023-05-02-fji-in-person Mori", "2023-05-09-per Tanaka"]);
  });

  it("reads from the side of another country", () => {
    expect(run("--home", "FJI")).toBe(0);
    expect(readdirSync(path("out", "texts"))).toEqual(["2023-05-02-jpn.json"]);
  });

  it("says which files it does not read, and reads whatever name of a page it knows", () => {
    writeFileSync(path("in", "note.pdf"), "%PDF");
    writeFileSync(path("in", ".DS_Store"), "");
    writeFileSync(path("in", "README.md"), "About this folder.");
    writeFileSync(path("in", "page.xhtml"), `<p>${SECOND.replace("\n\n", "</p><p>").trim()}</p>`);
    expect(run()).toBe(0);
    expect(report).toContain("note.pdf\n    warning: format-unknown");
    expect(report).not.toMatch(/DS_Store|README/u);
    expect(report).toContain("2023-05-09-per");
    writeFileSync(path("in", "manifest.json"), JSON.stringify([{ ...ROW, file: "note.pdf" }]));
    report = "";
    expect(run()).toBe(1);
    expect(report).toContain("note.pdf\n    error: format-unknown");
    expect(report).not.toContain("source-missing");
  });

  it.each([
    ["a description that is no JSON", "{"],
    ["a description without a title", JSON.stringify([{ ...ROW, title: undefined }])],
    ["a file that is described twice", JSON.stringify([ROW, { ...ROW, title: "Another" }])],
    ["a described file that is missing", JSON.stringify([{ ...ROW, file: "gone.txt" }])],
  ])("ends with 1 on %s", (_, description) => {
    writeFileSync(path("in", "manifest.json"), description);
    expect(run()).toBe(1);
    expect(report).toContain("error:");
  });

  it("ends with 1 and leaves everything alone where it is called wrongly", () => {
    const complain = vi.mocked(console.error).mockImplementation(() => undefined);
    expect(run("--home", "Fiji")).toBe(1);
    expect(runDataCommand(["--sources", path("nowhere"), "--out", path("out")])).toBe(1);
    expect(runDataCommand(["--nonsense"])).toBe(1);
    expect(existsSync(path("out"))).toBe(false);
    expect(complain).toHaveBeenCalledWith(expect.stringContaining("npm run data"));
  });

  it("gives an empty dataset of an empty folder", () => {
    rmSync(path("in", "b.txt"));
    expect(run()).toBe(0);
    expect(JSON.parse(readOut("meetings.json"))).toEqual({ meetings: [] });
  });
});
