/** Signs that XML 1.0 cannot hold, escaped or not, and control characters that it would rather not. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;
const HALF_PAIR = /\p{Cs}/gu;
const REPLACEMENT = "\uFFFD";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as it may stand between tags or in an attribute. What XML cannot hold is left out; half a surrogate pair becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text
    .replace(HALF_PAIR, REPLACEMENT)
    .replace(FORBIDDEN, "")
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** The same for an attribute, in one line. */
export const escapeAttribute = (text: string): string => escapeXml(text.replace(/\s+/gu, " ").trim());

const ARABIC_OR_HEBREW = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Does the text run from right to left? Its first letter decides, as in the Unicode Bidirectional Algorithm (P2). */
export const isRightToLeft = (text: string): boolean => ARABIC_OR_HEBREW.test(/\p{L}/u.exec(text)?.[0] ?? "");

/** The start of a text, without half a pair at its end. */
export const cutText = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}$/u, "");
