const UNREADABLE = "held";

/** The id of the briefing that a page holds, as its address names it; a word of its own where what stands there has none. */
export function readHeldBriefingId(json: string): string {
  try {
    const { id } = JSON.parse(json) as { readonly id?: unknown };
    return typeof id === "string" && id !== "" ? id : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}
