import { readHeldBriefingId } from "#core/single-page/held-briefing-id.ts";
import { findEmbedded } from "#data/embedded.ts";

/** A page that was written to show a briefing begins with it, unless its address asks for something else. */
export function openHeldBriefing(): void {
  const held = findEmbedded("briefing");
  if (held === null || window.location.hash !== "") return;
  window.location.replace(`#/present/${encodeURIComponent(readHeldBriefingId(held.textContent))}`);
}
