/** Longer addresses are refused by office programs. */
const LONGEST = 2_000;

/** An address as a relationship may hold it (RFC 3986, every other sign escaped); null where it is none that a reader should follow. */
export function toSafeAddress(address: string): string | null {
  try {
    const { href, protocol } = new URL(address);
    const escaped = href.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
    return ["http:", "https:"].includes(protocol) && escaped.length <= LONGEST ? escaped : null;
  } catch {
    return null;
  }
}
