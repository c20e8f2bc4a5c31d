/** The head of a Markdown file between two lines of three hyphens. */
export interface FrontMatter {
  /** Scalars at the top level, by key. */
  readonly fields: ReadonlyMap<string, string>;
  /** Lines that belong to it, the two rules included; 0 where there is none. */
  readonly lineCount: number;
}

const NONE: FrontMatter = { fields: new Map(), lineCount: 0 };
const KEY = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/u;
const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["_", "\u00a0"],
  ["N", "\u0085"],
]);

const unescapeDouble = (text: string): string =>
  text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gu, (_, byte?: string, unit?: string, other?: string) =>
    other === undefined
      ? String.fromCharCode(Number.parseInt(byte ?? unit ?? "20", 16))
      : (SIMPLE_ESCAPES.get(other) ?? other),
  );

function readScalar(value: string): string {
  if (value.length > 1 && value.startsWith('"') && value.endsWith('"')) return unescapeDouble(value.slice(1, -1));
  if (value.length > 1 && value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return value;
}

/** A folded line break is a space, unless the line before ends in a backslash. */
const fold = (value: string, next: string): string =>
  value.endsWith("\\") ? value.slice(0, -1) + next.replace(/^\\(?= )/u, "") : `${value} ${next}`;

/**
 * Reads the front matter of Markdown: plain, single- and double-quoted scalars at the top level, folded over lines.
 * Lists and maps within it are passed over. Without a closing rule there is no front matter.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== "---") return NONE;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (close === -1) return NONE;
  const raw = new Map<string, string>();
  let key: string | null = null;
  for (const line of lines.slice(1, close)) {
    const match = KEY.exec(line.trimEnd());
    if (match?.[1] !== undefined) {
      key = match[1];
      raw.set(key, match[2] ?? "");
    } else if (key !== null && /^\s+[^\s-]/u.test(line)) {
      raw.set(key, fold(raw.get(key) ?? "", line.trim()));
    }
  }
  return { fields: new Map([...raw].map(([name, value]) => [name, readScalar(value)])), lineCount: close + 1 };
}
