import { createStore, type StoreApi } from "zustand";
import type { Briefing, BriefingContent } from "#core/domain/briefing.ts";
import { numberTitle } from "#core/domain/edit-briefing.ts";
import { endRun, recordChange, redo, undo, type History } from "#core/domain/history.ts";
import { toBriefing, toEntry, type BriefingEntry } from "#state/briefings/briefing-entry.ts";
import { createId } from "#state/briefings/create-id.ts";
import { createMemoryShelf } from "#state/briefings/memory-shelf.ts";
import { createSaver } from "#state/briefings/save-briefings.ts";
import { ShelfError, type DamagedBriefing, type Shelf } from "#state/briefings/shelf.ts";

/** Something that the user must be told of what other tabs did. `mine` is the id under which the user's own version is kept. */
export type BriefingNews =
  | { readonly kind: "kept-apart"; readonly id: string; readonly mine: string; readonly title: string }
  | { readonly kind: "revived"; readonly id: string; readonly title: string }
  | { readonly kind: "not-removed"; readonly id: string; readonly title: string };

export interface BriefingState {
  readonly isLoaded: boolean;
  readonly entries: ReadonlyMap<string, BriefingEntry>;
  readonly damaged: readonly DamagedBriefing[];
  /** Why nothing can be kept at present; null while all is well. */
  readonly trouble: ShelfError | null;
  readonly news: readonly BriefingNews[];
}

export interface BriefingStore {
  readonly state: StoreApi<BriefingState>;
  /** Reads the shelf, once; resolves when it is there or has failed. */
  readonly load: () => Promise<void>;
  readonly create: (content: Partial<BriefingContent> & Pick<BriefingContent, "title">) => Briefing;
  /** Takes in a briefing from a file, under a new id where its own is taken. */
  readonly add: (briefing: Briefing) => Briefing;
  /** Changes of one `run` in a row are undone in one step. */
  readonly change: (id: string, edit: (content: BriefingContent) => BriefingContent, run?: string) => void;
  /** The next change is undone by itself. */
  readonly endRun: (id: string) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly duplicate: (id: string) => Briefing | null;
  /** Deletes a briefing; gives what brings it back as it was. */
  readonly remove: (id: string) => (() => void) | null;
  readonly discardDamaged: (key: number) => Promise<void>;
  /** Tries again to keep what could not be kept. */
  readonly saveAgain: () => Promise<void>;
  /** Resolves when nothing is on its way to the shelf. */
  readonly settle: () => Promise<void>;
  readonly dismissNews: (news: BriefingNews) => void;
}

interface Means {
  readonly openShelf: () => Promise<Shelf>;
  /** ISO time in UTC. */
  readonly now?: () => string;
  readonly newId?: () => string;
}

const toTrouble = (error: unknown): ShelfError => (error instanceof ShelfError ? error : new ShelfError("failed", error instanceof Error ? error.message : String(error)));

/** The briefings of one tab, kept in step with a shelf that other tabs use too. */
export function createBriefingStore({ openShelf, now = () => new Date().toISOString(), newId = createId }: Means): BriefingStore {
  const state = createStore<BriefingState>(() => ({ isLoaded: false, entries: new Map(), damaged: [], trouble: null, news: [] }));
  const { getState: get, setState: set } = state;
  let shelf: Promise<Shelf> | null = null;
  let loading: Promise<void> | null = null;

  const find = (id: string): BriefingEntry | undefined => get().entries.get(id);
  const put = (...entries: readonly BriefingEntry[]): void => {
    set((before) => ({ entries: new Map([...before.entries, ...entries.map((entry) => [entry.id, entry] as const)]) }));
  };
  const drop = (id: string): void => {
    set(({ entries }) => ({ entries: new Map([...entries].filter(([other]) => other !== id)) }));
  };
  const titles = (): string[] => [...get().entries.values()].map(({ history }) => history.present.title);

  const open = (): Promise<Shelf> => {
    shelf ??= openShelf().catch((error: unknown) => {
      set({ trouble: toTrouble(error) });
      return createMemoryShelf();
    });
    return shelf;
  };
  const saver = createSaver({ state, open, find, put, drop, now, newId, titles, toTrouble });

  const rewrite = (id: string, edit: (history: History<BriefingContent>) => History<BriefingContent>): void => {
    const entry = find(id);
    const history = entry === undefined ? undefined : edit(entry.history);
    if (entry === undefined || history === undefined || history.present === entry.history.present) return;
    put({ ...entry, history, changedAt: now(), isSaved: false });
    saver.save(id);
  };
  const start = (briefing: Briefing): Briefing => {
    put(toEntry(briefing, false));
    saver.save(briefing.id);
    return briefing;
  };

  const load = async (): Promise<void> => {
    const opened = await open();
    try {
      const { briefings, damaged } = await opened.read();
      // Whatever was begun while it was being read stays.
      set(({ entries }) => ({ damaged, entries: new Map([...briefings.map((briefing) => [briefing.id, toEntry(briefing, true)] as const), ...entries]) }));
    } catch (error) {
      set({ trouble: toTrouble(error) });
    }
    set({ isLoaded: true });
    opened.listen(saver.follow);
  };

  return {
    state,
    load: () => (loading ??= load()),
    create: ({ title, handling = "", slides = [] }) => {
      const time = now();
      return start({ version: 1, id: newId(), title, handling, slides, createdAt: time, changedAt: time, keptApartAt: null, revision: 0 });
    },
    add: (briefing) => start({ ...briefing, id: find(briefing.id) === undefined ? briefing.id : newId(), revision: 0 }),
    change: (id, edit, run) => {
      rewrite(id, (history) => recordChange(history, edit(history.present), run));
    },
    endRun: (id) => {
      const entry = find(id);
      if (entry !== undefined) put({ ...entry, history: endRun(entry.history) });
    },
    undo: (id) => {
      rewrite(id, undo);
    },
    redo: (id) => {
      rewrite(id, redo);
    },
    duplicate: (id) => {
      const entry = find(id);
      if (entry === undefined) return null;
      const time = now();
      const briefing = toBriefing(entry);
      return start({ ...briefing, id: newId(), title: numberTitle(briefing.title, titles()), createdAt: time, changedAt: time, keptApartAt: null });
    },
    remove: (id) => {
      const entry = find(id);
      if (entry === undefined) return null;
      drop(id);
      const removed = saver.remove(entry);
      return () => {
        void removed.then(() => {
          if (find(id) !== undefined) return;
          put({ ...entry, over: null, isSaved: false });
          saver.save(id);
        });
      };
    },
    discardDamaged: async (key) => {
      try {
        await (await open()).discard(key);
        set(({ damaged }) => ({ damaged: damaged.filter((record) => record.key !== key) }));
      } catch (error) {
        set({ trouble: toTrouble(error) });
      }
    },
    saveAgain: saver.saveAll,
    settle: saver.settle,
    dismissNews: (news) => {
      set((before) => ({ news: before.news.filter((other) => other !== news) }));
    },
  };
}
