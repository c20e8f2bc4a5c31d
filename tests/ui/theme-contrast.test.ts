import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

type Tones = ReadonlyMap<string, string>;

/** The colours that a block of the style sheet sets. */
function readTones(selector: string): Tones {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector}`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/(--[a-z0-9-]+):\s*(#[0-9A-Fa-f]{6})/gu)].map(([, name = "", tone = ""]) => [name, tone]));
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(tone: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(tone.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const range = (name: string): string[] => Array.from({ length: 8 }, (_, at) => `--${name}-${at}`);

const light = readTones(':root, [data-theme="light"]');
const THEMES = [
  { name: "light", tones: light, text: 4.5 },
  { name: "dark", tones: new Map([...light, ...readTones('[data-theme="dark"]')]), text: 4.5 },
  { name: "projector", tones: new Map([...light, ...readTones('[data-theme="projector"]')]), text: 7 },
];
const MARKS = [...range("c"), "--accent", "--focus", "--rule-2"];
const WORDS = ["--ink", "--ink-2", "--ink-3", "--accent", "--ins", "--del", "--mov", "--l-topic", "--l-person", "--l-place", "--l-phrase", ...range("ct")];
const TINTS = [
  ["--ins", "--ins-t"],
  ["--del", "--del-t"],
  ["--l-topic", "--l-topic-t"],
  ["--ink", "--mark"],
] as const;

describe.each(THEMES)("the $name theme", ({ tones, text }) => {
  const tone = (name: string): string => tones.get(name) ?? "";

  it("has 3:1 at least between marks, focus and edges of controls and the grounds they stand on", () => {
    const faint = ["--paper", "--paper-2"].flatMap((ground) => MARKS.map((mark) => ({ mark, ground, contrast: contrastOf(tone(mark), tone(ground)) })));
    const onLand = range("c").map((mark) => ({ mark, ground: "--land", contrast: contrastOf(tone(mark), tone("--land")) }));
    expect([...faint, ...onLand].filter(({ contrast }) => contrast < 3)).toEqual([]);
  });

  it(`has ${text}:1 at least between words and their ground`, () => {
    const onPaper = ["--paper", "--paper-2"].flatMap((ground) => WORDS.map((word) => [word, ground] as const));
    const faint = [...onPaper, ...TINTS].map(([word, ground]) => ({ word, ground, contrast: contrastOf(tone(word), tone(ground)) }));
    expect(faint.filter(({ contrast }) => contrast < text)).toEqual([]);
  });
});
