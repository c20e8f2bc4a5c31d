import { createMultibyteDecoder } from "@exodus/bytes/multi-byte.js";
import { createSinglebyteDecoder } from "@exodus/bytes/single-byte.js";

/** Labels by which pages name an encoding, with its name (WHATWG Encoding standard); UTF-8 and its kin are none of these. */
const MULTI_BYTE: Readonly<Record<string, string>> = {
  shift_jis: "shift_jis",
  "shift-jis": "shift_jis",
  sjis: "shift_jis",
  "x-sjis": "shift_jis",
  ms_kanji: "shift_jis",
  ms932: "shift_jis",
  "windows-31j": "shift_jis",
  "euc-jp": "euc-jp",
  "x-euc-jp": "euc-jp",
  "iso-2022-jp": "iso-2022-jp",
  "euc-kr": "euc-kr",
  "ks_c_5601-1987": "euc-kr",
  "windows-949": "euc-kr",
  gb2312: "gbk",
  gbk: "gbk",
  gb18030: "gb18030",
  big5: "big5",
  "big5-hkscs": "big5",
};

const WINDOWS_1252 = new Set(["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii"]);
const SINGLE_BYTE = /^(?:iso-8859-(?:[2-8]|10|1[3-6])|windows-125[0135-8]|koi8-[ru]|macintosh)$/u;

export interface Encoding {
  readonly name: string;
  /** Bytes that fit nothing give U+FFFD. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** The encoding that a label names; null for UTF-8 and for labels that name none. */
export function findEncoding(label: string): Encoding | null {
  const wanted = label.trim().toLowerCase();
  const multiByte = Object.hasOwn(MULTI_BYTE, wanted) ? MULTI_BYTE[wanted] : undefined;
  if (multiByte !== undefined) return { name: multiByte, decode: createMultibyteDecoder(multiByte, true) };
  const singleByte = WINDOWS_1252.has(wanted) ? "windows-1252" : SINGLE_BYTE.test(wanted) ? wanted : null;
  return singleByte === null ? null : { name: singleByte, decode: createSinglebyteDecoder(singleByte, true) };
}

const DECLARATION = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,40})/iu;
const HEAD = 2048;

/** The label by which the first bytes of a page declare its encoding; null where they do not. */
export function readDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const match = DECLARATION.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}
