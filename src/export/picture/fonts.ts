import sansItalic from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import serifItalic from "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url";
import "#i18n/parts/export.ts";
import { ExportError } from "#export/job.ts";
import type { Face } from "#export/picture/lettering.ts";
import { writeXml } from "#export/picture/xml.ts";
import { translate } from "#i18n/translate.ts";

/** A file of letters that the app sets its text in. */
export interface FontFile {
  readonly family: string;
  readonly isItalic: boolean;
  /** As `font-weight` of `@font-face`. */
  readonly weights: string;
  readonly address: string;
}

/** The faces of `ui/tokens.css`. */
const FONT_FILES: readonly FontFile[] = [
  { family: "Source Sans 3", isItalic: false, weights: "200 900", address: sans },
  { family: "Source Sans 3", isItalic: true, weights: "200 900", address: sansItalic },
  { family: "Source Serif 4", isItalic: false, weights: "200 900", address: serif },
  { family: "Source Serif 4", isItalic: true, weights: "400", address: serifItalic },
];

/** The file that a face is set in; null for one of the system's. */
export function findFont({ families, isItalic }: Pick<Face, "families" | "isItalic">): FontFile | null {
  const [first = ""] = families.split(",");
  const family = first.trim().replaceAll(/["']/gu, "");
  return FONT_FILES.find((file) => file.family === family && file.isItalic === isItalic) ?? FONT_FILES.find((file) => file.family === family) ?? null;
}

const DATA = /^data:[^,]*;base64,/u;

const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function load(address: string): Promise<Uint8Array<ArrayBuffer>> {
  if (DATA.test(address)) return Uint8Array.from(atob(address.replace(DATA, "")), (sign) => sign.charCodeAt(0));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return new Uint8Array(await answer.arrayBuffer());
}

/** The bytes of a font, loaded once. Fails with an `ExportError`. */
export function loadFont({ address, family }: FontFile): Promise<Uint8Array<ArrayBuffer>> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const loading = load(address).catch((error: unknown) => {
    loaded.delete(address);
    throw new ExportError(translate("export.faultFont", { family, detail: error instanceof Error ? error.message : String(error) }));
  });
  loaded.set(address, loading);
  return loading;
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A style element with the fonts of these faces in it, so that the picture needs nothing beside it; nothing where none is the app's own. */
export async function embedFonts(faces: readonly Face[]): Promise<string> {
  const files = [...new Set(faces.flatMap((face) => findFont(face) ?? []))];
  if (files.length === 0) return "";
  const rules = await Promise.all(
    files.map(async (file) => {
      const data = toBase64(await loadFont(file));
      return `@font-face{font-family:'${file.family}';font-style:${file.isItalic ? "italic" : "normal"};font-weight:${file.weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
  return writeXml("style", { type: "text/css" }, rules.join(""));
}
