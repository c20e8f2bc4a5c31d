import { readBriefingJson } from "#core/domain/briefing-file.ts";
import { DATA_ELEMENTS } from "#core/single-page/data-elements.ts";
import { readHeldBriefingId } from "#core/single-page/held-briefing-id.ts";
import { openIdbShelf } from "#state/briefings/idb-shelf.ts";
import { createMemoryShelf } from "#state/briefings/memory-shelf.ts";
import type { Shelf } from "#state/briefings/shelf.ts";

/** Whatever stands in the page may have been changed by hand. */
function openHeldShelf(json: string): Shelf {
  const read = readBriefingJson(json);
  if ("briefing" in read) return createMemoryShelf([read.briefing]);
  const damaged = [{ id: readHeldBriefingId(json), key: null, fault: read.fault, raw: json }];
  return { ...createMemoryShelf(), read: () => Promise.resolve({ briefings: [], damaged }) };
}

/** The briefings of this window: the one that the page itself holds where it was written to show one, else those kept in the browser. */
export function openWindowShelf(): Promise<Shelf> {
  const json = document.getElementById(DATA_ELEMENTS.briefing)?.textContent;
  return json === undefined ? openIdbShelf() : Promise.resolve(openHeldShelf(json));
}
