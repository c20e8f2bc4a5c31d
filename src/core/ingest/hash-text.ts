import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of bytes as 64 hexadecimal digits. */
export const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of a text in UTF-8. */
export const hashText = (text: string): string => hashBytes(utf8ToBytes(text));

/** Length in UTF-8 and SHA-256 of a text. */
export function describeText(text: string): { readonly bytes: number; readonly sha256: string } {
  const bytes = utf8ToBytes(text);
  return { bytes: bytes.length, sha256: hashBytes(bytes) };
}
