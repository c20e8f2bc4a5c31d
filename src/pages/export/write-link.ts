import type { Address } from "#state/address.ts";

/**
 * A view's whole address, as it may be sent. Of an app that was opened from a disk only the part after `#`: the rest names folders of this
 * machine and leads nowhere on another.
 */
export function writeLink({ pathname, search }: Address, page: Pick<Location, "origin" | "pathname" | "protocol"> = window.location): string {
  const view = `#${pathname}${search}`;
  return page.protocol === "file:" ? view : `${page.origin}${page.pathname}${view}`;
}
