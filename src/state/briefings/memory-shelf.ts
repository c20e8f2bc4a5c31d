import type { Briefing } from "#core/domain/briefing.ts";
import type { Shelf } from "#state/briefings/shelf.ts";

/** A shelf that lasts as long as the page: where the browser gives no storage, and for a briefing that came with its file. */
export function createMemoryShelf(briefings: readonly Briefing[] = []): Shelf {
  const kept = new Map(briefings.map((briefing) => [briefing.id, briefing]));
  const findOther = (id: string, over: number | null): Briefing | null | undefined => {
    const stored = kept.get(id) ?? null;
    return (stored?.revision ?? null) === over ? undefined : stored;
  };
  return {
    read: () => Promise.resolve({ briefings: [...kept.values()], damaged: [] }),
    readOne: (id) => Promise.resolve(kept.get(id) ?? null),
    write: (briefing, over) => {
      const other = findOther(briefing.id, over);
      if (other !== undefined) return Promise.resolve({ kind: "conflict", stored: other });
      kept.set(briefing.id, briefing);
      return Promise.resolve({ kind: "kept" });
    },
    remove: (id, over) => {
      const other = findOther(id, over);
      if (other !== undefined) return Promise.resolve({ kind: "conflict", stored: other });
      kept.delete(id);
      return Promise.resolve({ kind: "kept" });
    },
    discard: () => Promise.resolve(),
    listen: () => () => undefined,
  };
}
