import { findEncoding, readDeclaredEncoding } from "#core/ingest/formats/encodings.ts";
import { type Finding, info, warning } from "#core/ingest/source-document.ts";

export interface DecodedSource {
  /** Without a byte order mark. Offsets of sentences point into this text. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What Windows-1252 has at 0x80–0x9F; undefined bytes are kept as the control characters they are in Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const damage = (count: number, encoding: string): Finding => warning("encoding-damaged", null, { count: String(count), encoding });

const CHUNK = 8192;

function joinCodePoints(codePoints: readonly number[]): string {
  let text = "";
  for (let at = 0; at < codePoints.length; at += CHUNK) text += String.fromCodePoint(...codePoints.slice(at, at + CHUNK));
  return text;
}

/** Number of continuation bytes after a leading byte of UTF-8, and the least code point that may need so many. */
function readLeadingByte(byte: number): { more: number; bits: number; least: number } | null {
  if (byte < 0x80) return { more: 0, bits: byte, least: 0 };
  if (byte >= 0xc2 && byte < 0xe0) return { more: 1, bits: byte & 0x1f, least: 0x80 };
  if (byte >= 0xe0 && byte < 0xf0) return { more: 2, bits: byte & 0x0f, least: 0x800 };
  if (byte >= 0xf0 && byte < 0xf5) return { more: 3, bits: byte & 0x07, least: 0x10000 };
  return null;
}

/** Strict UTF-8 (RFC 3629): null where a byte does not fit. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const codePoints: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const leading = readLeadingByte(bytes[at] ?? 0);
    if (!leading) return null;
    let codePoint = leading.bits;
    for (let i = 0; i < leading.more; i += 1) {
      at += 1;
      const next = bytes[at] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      codePoint = (codePoint << 6) | (next & 0x3f);
    }
    const isSurrogate = codePoint >= 0xd800 && codePoint < 0xe000;
    if (codePoint < leading.least || codePoint > 0x10ffff || isSurrogate) return null;
    codePoints.push(codePoint);
  }
  return joinCodePoints(codePoints);
}

/** A byte without its other half is damage, and so is a surrogate. */
function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): DecodedSource {
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [low, high] = isLittleEndian ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    text += String.fromCharCode(((high ?? 0) << 8) | (low ?? 0));
  }
  const damaged = (bytes.length % 2) + (text.match(/\p{Cs}/gu)?.length ?? 0);
  return { text, findings: damaged === 0 ? [] : [damage(damaged, isLittleEndian ? "utf-16le" : "utf-16be")] };
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? "") : String.fromCharCode(byte))).join("");

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** By what the page declares, unless its bytes are UTF-8 beyond ASCII: pages are often saved so and keep the old declaration. */
function decodeDeclared(bytes: Uint8Array, utf8: string | null): DecodedSource | null {
  const label = readDeclaredEncoding(bytes);
  const encoding = label === null ? null : findEncoding(label);
  if (!encoding || (utf8 !== null && !(isAscii(bytes) && encoding.name === "iso-2022-jp"))) return null;
  const text = encoding.decode(bytes);
  const damaged = text.split("\ufffd").length - 1;
  const finding = damaged === 0 ? info("encoding-declared", null, { encoding: encoding.name }) : damage(damaged, encoding.name);
  return { text, findings: [finding] };
}

/**
 * Turns the bytes of a source into text: UTF-16 by its byte order mark, else strict UTF-8 with or without one, else what a
 * page declares (`mayDeclare`; Japanese, Chinese, Korean, Cyrillic and Western encodings), else Windows-1252, which is
 * reported since it is a guess. An empty file gives an empty text.
 */
export function decodeSource(bytes: Uint8Array, mayDeclare = false): DecodedSource {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), true);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), false);
  const utf8 = decodeUtf8(startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes);
  const declared = mayDeclare ? decodeDeclared(bytes, utf8) : null;
  if (declared) return declared;
  if (utf8 !== null) return { text: utf8, findings: [] };
  const finding = warning("encoding-guessed", null);
  return { text: decodeWindows1252(bytes), findings: [finding] };
}
