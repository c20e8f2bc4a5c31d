import type { StoreApi } from "zustand";
import type { Briefing } from "#core/domain/briefing.ts";
import { numberTitle } from "#core/domain/edit-briefing.ts";
import { followBriefing, toBriefing, toEntry, type BriefingEntry } from "#state/briefings/briefing-entry.ts";
import type { BriefingState } from "#state/briefings/briefing-store.ts";
import type { Shelf, ShelfError } from "#state/briefings/shelf.ts";

interface Desk {
  readonly state: StoreApi<BriefingState>;
  readonly open: () => Promise<Shelf>;
  readonly find: (id: string) => BriefingEntry | undefined;
  readonly put: (...entries: readonly BriefingEntry[]) => void;
  readonly drop: (id: string) => void;
  readonly now: () => string;
  readonly newId: () => string;
  readonly titles: () => string[];
  readonly toTrouble: (error: unknown) => ShelfError;
}

export interface Saver {
  /** Brings a briefing to the shelf; changes made meanwhile go with it or after it. */
  readonly save: (id: string) => void;
  readonly saveAll: () => Promise<void>;
  readonly remove: (entry: BriefingEntry) => Promise<void>;
  /** Takes over what another tab has saved. */
  readonly follow: (id: string) => void;
  readonly settle: () => Promise<void>;
}

/** What goes to the shelf and comes from it, one step at a time for each briefing. */
export function createSaver({ state, open, find, put, drop, now, newId, titles, toTrouble }: Desk): Saver {
  const { setState: set } = state;
  const underWay = new Map<string, Promise<void>>();

  /** After all that is under way for the briefing. What fails is told, and what was to be kept stays in memory. */
  const queue = (id: string, work: (shelf: Shelf) => Promise<void>): Promise<void> => {
    const before = underWay.get(id) ?? Promise.resolve();
    const next = before.then(async () => {
      try {
        await work(await open());
      } catch (error) {
        set({ trouble: toTrouble(error) });
      }
    });
    underWay.set(id, next);
    return next.then(() => {
      if (underWay.get(id) === next) underWay.delete(id);
    });
  };

  /** Another tab was first: its version keeps the name, ours is kept beside it with all that can be undone. */
  const keepApart = (entry: BriefingEntry, stored: Briefing): void => {
    const { present } = entry.history;
    const time = now();
    const title = numberTitle(present.title, [...titles(), stored.title]);
    const mine: BriefingEntry = {
      ...entry,
      id: newId(),
      createdAt: time,
      keptApartAt: time,
      history: { ...entry.history, present: { ...present, title } },
      over: null,
      isSaved: false,
    };
    put(toEntry(stored, true), mine);
    set(({ news }) => ({ news: [...news, { kind: "kept-apart", id: stored.id, mine: mine.id, title }] }));
    save(mine.id);
  };

  const write = async (shelf: Shelf, id: string): Promise<void> => {
    const entry = find(id);
    if (entry === undefined || entry.isSaved) return;
    const revision = (entry.over ?? 0) + 1;
    const result = await shelf.write({ ...toBriefing(entry), revision }, entry.over);
    const present = find(id) ?? entry;
    if (result.kind === "conflict") {
      if (result.stored !== null) {
        keepApart(present, result.stored);
        return;
      }
      put({ ...present, over: null });
      set(({ news }) => ({ news: [...news, { kind: "revived", id, title: present.history.present.title }] }));
      await write(shelf, id);
      return;
    }
    if (find(id) === undefined) return;
    put({ ...present, over: revision, isSaved: present.history.present === entry.history.present });
    set(({ trouble }) => ({ trouble: trouble?.reason === "unavailable" ? trouble : null }));
  };

  const save = (id: string): void => {
    void queue(id, (shelf) => write(shelf, id));
  };

  const take = async (shelf: Shelf, id: string): Promise<void> => {
    const stored = await shelf.readOne(id);
    const entry = find(id);
    // Changes of our own that are not yet kept find out when they are brought to the shelf.
    if (entry?.isSaved === false) return;
    if (stored === null) drop(id);
    else if (entry === undefined) put(toEntry(stored, true));
    else if (stored.revision !== entry.over) put(followBriefing(entry, stored));
  };

  const settle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };

  return {
    save,
    saveAll: async () => {
      for (const { id, isSaved } of state.getState().entries.values()) if (!isSaved) save(id);
      await settle();
    },
    remove: (entry) =>
      queue(entry.id, async (shelf) => {
        // What was on its way when it was deleted has arrived by now, one revision later.
        const over = (await shelf.readOne(entry.id))?.revision ?? null;
        if (over === null) return;
        const expected = entry.isSaved ? entry.over : over;
        const result = await shelf.remove(entry.id, expected ?? over);
        if (result.kind === "kept" || result.stored === null) return;
        const { stored } = result;
        put(toEntry(stored, true));
        set(({ news }) => ({ news: [...news, { kind: "not-removed", id: stored.id, title: stored.title }] }));
      }),
    follow: (id) => {
      void queue(id, (shelf) => take(shelf, id));
    },
    settle,
  };
}
