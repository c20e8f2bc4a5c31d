import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "#core/domain/dataset.ts";
import { DATA_ELEMENTS } from "#core/single-page/data-elements.ts";
import { corpusQuery } from "#data/dataset-query.ts";
import { loadDatasetTexts } from "#data/dataset-texts.ts";
import { meeting, sentence, textOf, topic } from "../support/tiny-corpus.ts";

const ID = "2020-01-10-usa";

const goodFiles = (): Map<string, string> => {
  const parts = new Map<string, unknown>([
    ["meetings.json", { meetings: [meeting(ID)] }],
    ["topics.json", { topics: [topic("sea", "Sea")] }],
    ["phrases.json", { families: [] }],
    [`texts/${ID}.json`, textOf(sentence("A calm sea, a “calm” sea."))],
  ]);
  const files = new Map([...parts].map(([path, content]) => [path, JSON.stringify(content)]));
  const kinds: Record<string, string> = { "meetings.json": "meetings", "topics.json": "topics", "phrases.json": "phrases" };
  files.set(
    "manifest.json",
    JSON.stringify({
      schemaVersion: SCHEMA_VERSION,
      datasetVersion: "1",
      home: "JPN",
      counts: { meetings: 1, sentences: 1, tokens: 6 },
      files: [...files].map(([path, text]) => ({ path, kind: kinds[path] ?? "text", bytes: new TextEncoder().encode(text).length, sha256: "0" })),
      sources: [],
      issues: [],
    }),
  );
  return files;
};

const serve = (files: ReadonlyMap<string, string>): void => {
  vi.stubGlobal("fetch", (address: string) => {
    const text = files.get(address.replace(/^data\//u, ""));
    return Promise.resolve(text === undefined ? new Response("", { status: 404 }) : new Response(new TextEncoder().encode(text)));
  });
};

/** As a page in one file holds them. */
const hold = (json: string): void => {
  const element = document.createElement("script");
  element.type = "application/json";
  element.id = DATA_ELEMENTS.dataset;
  element.textContent = json;
  document.body.append(element);
};

const load = () => new QueryClient({ defaultOptions: { queries: { retry: false } } }).query(corpusQuery);

const change = (path: string, how: (text: string) => string | undefined): Map<string, string> => {
  const files = goodFiles();
  const text = how(files.get(path) ?? "");
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  return files;
};

afterEach(() => {
  document.getElementById(DATA_ELEMENTS.dataset)?.remove();
  vi.unstubAllGlobals();
});

describe("corpusQuery", () => {
  it("joins the files of a dataset", async () => {
    serve(goodFiles());
    const corpus = await load();
    expect(corpus.readouts.map(({ id, tokens }) => [id, tokens])).toEqual([[ID, 6]]);
  });

  it.each([
    ["a missing manifest", "manifest.json", () => undefined, { kind: "missing", status: 404 }],
    ["a missing text", `texts/${ID}.json`, () => undefined, { kind: "missing", status: 404 }],
    ["a file cut short", "meetings.json", (text: string) => text.slice(0, -10), { kind: "truncated" }],
    ["a manifest that is no JSON", "manifest.json", (text: string) => text.slice(0, 20), { kind: "not-json" }],
    ["bytes that are no UTF-8 JSON", "topics.json", (text: string) => text.replace("{", "["), { kind: "not-json" }],
    ["another schema version", "manifest.json", (text: string) => text.replace(`"schemaVersion":${SCHEMA_VERSION}`, '"schemaVersion":99'), { kind: "version", found: "99" }],
    ["no schema version", "manifest.json", () => "{}", { kind: "version" }],
    ["an unknown mode", "meetings.json", (text: string) => text.replace('"in-person"', '"by-pigeon"'), { kind: "malformed", path: "meetings.0.mode" }],
    ["a number where a text should be", "topics.json", (text: string) => text.replace('"Sea"', "12345"), { kind: "malformed", path: "topics.0.label" }],
    ["a paragraph that points at nothing", `texts/${ID}.json`, (text: string) => text.replace("[[0]]", "[[7]]"), { kind: "inconsistent" }],
  ])("names the file and the fault of %s", async (_name, file, how, fault) => {
    serve(change(file, how));
    await expect(load()).rejects.toMatchObject({ name: "DatasetError", file, fault });
  });

  it("says so where the server cannot be reached", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(load()).rejects.toMatchObject({ file: "manifest.json", fault: { kind: "unreachable" } });
  });

  it("refuses a manifest that does not list a text", async () => {
    serve(change("manifest.json", (text) => text.replace(`texts/${ID}.json`, "texts/other.json")));
    await expect(load()).rejects.toMatchObject({ name: "DatasetError" });
  });
});

describe("a page that holds its dataset", () => {
  it("reads it and asks for nothing", async () => {
    const fetch = vi.fn();
    vi.stubGlobal("fetch", fetch);
    hold(JSON.stringify(Object.fromEntries(goodFiles())));
    const corpus = await load();
    expect(corpus.readouts.map(({ id, tokens }) => [id, tokens])).toEqual([[ID, 6]]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["a file that it lacks", Object.fromEntries(change("topics.json", () => undefined)), { file: "topics.json", fault: { kind: "missing" } }],
    ["a file cut short", Object.fromEntries(change("meetings.json", (text) => text.slice(0, -10))), { file: "meetings.json", fault: { kind: "truncated" } }],
    ["something other than files", { "manifest.json": 1 }, { file: "index.html", fault: { kind: "malformed", path: "manifest.json" } }],
  ])("names the fault of %s", async (_name, files, fault) => {
    hold(JSON.stringify(files));
    await expect(load()).rejects.toMatchObject(fault);
  });

  it("gives the texts of all its files as they are, to be passed on", async () => {
    const files = goodFiles();
    hold(JSON.stringify(Object.fromEntries(files)));
    const { manifest } = await load();
    expect(await loadDatasetTexts(manifest)).toEqual(Object.fromEntries(files));
  });
});
