import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** The setting that holds the others, packed. */
export const PACKED = "z";

/** Of how the others are packed; older links keep the number that they were written with. */
const VERSION = "1";

/** What addresses often hold, the most usual last. Part of version 1: links that are out there are read with it, so it never changes. */
const USUAL =
  "person: near: outside: among: also: without decade minutes meetings &sort= &order= &rank= &face= &measure= &focus= &size= &colour= &q= &a=with: &b=with: &print= &as=table &theme= &figure= &embed=1 " +
  "&mode=in-person~video~telephone~multilateral~side-event show=query: show=statement:*~joint~ show=phrase: show=topic:,with:,in:,during:,as: show=sentences:2023-10-04-usa. .120-180~2022-05-04-usa. " +
  "&topic= &with=USA~GBR~AUS~IND~FRA~DEU~BRA&to=2022-12-31&from=2021-01-01";

/** Nothing that `packSearch` was given for an address is longer. */
const LONGEST = 4_000;

const dictionary = strToU8(USUAL);

const toText = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");

const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

/** The part of an address after `?` in fewer signs: compressed, in letters that no program changes. */
export const packSearch = (search: string): string => `?${PACKED}=${VERSION}${toText(deflateSync(strToU8(search), { level: 9, mem: 9, dictionary }))}`;

/** What `packSearch` was given; null where it is nothing of the kind. */
export function unpackSearch(search: string): string | null {
  const packed = new URLSearchParams(search).get(PACKED);
  if (packed?.startsWith(VERSION) !== true || packed.length > LONGEST) return null;
  try {
    const text = strFromU8(inflateSync(toBytes(packed.slice(VERSION.length)), { dictionary }));
    return text.startsWith("?") ? text : null;
  } catch {
    return null;
  }
}
