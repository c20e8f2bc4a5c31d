import type { Address } from "#state/address.ts";
import { packSearch, unpackSearch } from "#state/packed-address.ts";
import { LONGEST_ADDRESS } from "#state/url-state.ts";

/**
 * A view's whole address, as it may be sent: packed into fewer signs where it would be longer than programs like. Of an app that was
 * opened from a disk only the part after `#`: the rest names folders of this machine and leads nowhere on another.
 */
export function writeLink({ pathname, search }: Address, page: Pick<Location, "origin" | "pathname" | "protocol"> = window.location): string {
  const start = page.protocol === "file:" ? "" : `${page.origin}${page.pathname}`;
  const plain = `${start}#${pathname}${search}`;
  if (plain.length <= LONGEST_ADDRESS) return plain;
  const packed = packSearch(search);
  // One that is too long to be unpacked leads nowhere.
  if (unpackSearch(packed) === null) return plain;
  const short = `${start}#${pathname}${packed}`;
  return short.length < plain.length ? short : plain;
}
