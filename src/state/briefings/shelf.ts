import type { Briefing } from "#core/domain/briefing.ts";
import type { BriefingFault } from "#core/domain/briefing-file.ts";

/** What could not be read as a briefing, with all that was found. A damaged one is kept aside; one by a newer app stays where it is. */
export interface DamagedBriefing {
  /** The id that it was kept under. */
  readonly id: string;
  /** Its key among those kept aside; null for one that stays where it is. */
  readonly key: number | null;
  readonly fault: BriefingFault;
  readonly raw: unknown;
}

export interface ShelfContents {
  readonly briefings: readonly Briefing[];
  readonly damaged: readonly DamagedBriefing[];
}

/** `stored` is what stands there instead of the revision that was expected; null where nothing does. */
export type WriteResult = { readonly kind: "kept" } | { readonly kind: "conflict"; readonly stored: Briefing | null };

/** The shelf could not do what was asked. `unavailable`: the browser gives no storage; `full`: no room is left. */
export class ShelfError extends Error {
  readonly reason: "unavailable" | "full" | "failed";

  constructor(reason: ShelfError["reason"], message: string) {
    super(message);
    this.name = "ShelfError";
    this.reason = reason;
  }
}

/** Where briefings are kept, shared with other tabs. All reject with `ShelfError`. */
export interface Shelf {
  readonly read: () => Promise<ShelfContents>;
  /** Null where there is none that can be read. */
  readonly readOne: (id: string) => Promise<Briefing | null>;
  /** Writes a briefing where what stands there has the revision `over`; null for nothing. Compares and writes in one step. */
  readonly write: (briefing: Briefing, over: number | null) => Promise<WriteResult>;
  /** Takes a briefing away where it has the revision `over`. */
  readonly remove: (id: string, over: number) => Promise<WriteResult>;
  /** Deletes for good what was kept aside. */
  readonly discard: (key: number) => Promise<void>;
  /** Hears of what other tabs write and remove; gives the way to stop. */
  readonly listen: (onChange: (id: string) => void) => () => void;
}
