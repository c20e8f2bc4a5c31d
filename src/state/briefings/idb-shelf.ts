import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import type { Briefing } from "#core/domain/briefing.ts";
import { readBriefing, type BriefingFault } from "#core/domain/briefing-file.ts";
import { ShelfError, type DamagedBriefing, type Shelf, type ShelfContents, type WriteResult } from "#state/briefings/shelf.ts";

const NAME = "readout-atlas-briefings";
const LAYOUT = 1;

interface Aside {
  readonly id: string;
  readonly fault: BriefingFault;
  readonly raw: unknown;
}

interface Layout extends DBSchema {
  /** By id. Whatever stands here is checked before it is believed. */
  readonly briefings: { readonly key: string; readonly value: unknown };
  /** What was found damaged, as it was found. */
  readonly aside: { readonly key: number; readonly value: Aside };
}

type Database = IDBPDatabase<Layout>;

function toShelfError(error: unknown, fallback: ShelfError["reason"]): ShelfError {
  if (error instanceof ShelfError) return error;
  const name = error instanceof Error ? error.name : "";
  return new ShelfError(name === "QuotaExceededError" ? "full" : fallback, error instanceof Error ? error.message : String(error));
}

/** A request that the transaction was aborted with need not be waited for by anyone else. */
async function within<T>(transaction: IDBPTransaction<Layout, ("briefings" | "aside")[], "readwrite">, work: () => Promise<T>): Promise<T> {
  const done = transaction.done;
  done.catch(() => undefined);
  const result = await work();
  await done;
  return result;
}

async function readAll(database: Database): Promise<ShelfContents> {
  const transaction = database.transaction(["briefings", "aside"], "readwrite", { durability: "strict" });
  return within(transaction, async () => {
    const shelf = transaction.objectStore("briefings");
    const aside = transaction.objectStore("aside");
    const [keys, values] = await Promise.all([shelf.getAllKeys(), shelf.getAll()]);
    const briefings: Briefing[] = [];
    const damaged: DamagedBriefing[] = [];
    for (const [index, id] of keys.entries()) {
      const raw = values[index];
      const read = readBriefing(raw);
      if ("briefing" in read) briefings.push(read.briefing);
      else if (read.fault.kind === "newer") damaged.push({ id, key: null, fault: read.fault, raw });
      else {
        await aside.add({ id, fault: read.fault, raw });
        await shelf.delete(id);
      }
    }
    const [asideKeys, asides] = await Promise.all([aside.getAllKeys(), aside.getAll()]);
    damaged.push(...asideKeys.flatMap((key, index) => (asides[index] === undefined ? [] : [{ ...asides[index], key }])));
    return { briefings, damaged };
  });
}

const toBriefing = (raw: unknown): Briefing | null => {
  const read = raw === undefined ? null : readBriefing(raw);
  return read !== null && "briefing" in read ? read.briefing : null;
};

/** Compares with what stands there and changes it, in one transaction, which no other tab can come between. */
async function swap(database: Database, id: string, over: number | null, next: Briefing | null): Promise<WriteResult> {
  const transaction = database.transaction(["briefings", "aside"], "readwrite", { durability: "strict" });
  return within(transaction, async () => {
    const shelf = transaction.objectStore("briefings");
    const raw = await shelf.get(id);
    const stored = toBriefing(raw);
    if (raw !== undefined && stored === null) throw new ShelfError("failed", "What is kept under this name cannot be read by this app");
    if ((stored?.revision ?? null) !== over) return { kind: "conflict", stored };
    if (next === null) await shelf.delete(id);
    else await shelf.put(next, id);
    return { kind: "kept" };
  });
}

/** Tells other tabs; a browser without the means leaves it to them to look. */
const openChannel = (): BroadcastChannel | null => (typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME));

/** The shelf in the browser's database. Rejects with `ShelfError` where the browser gives none. */
export async function openIdbShelf(): Promise<Shelf> {
  let connection: Promise<Database> | null = null;
  const connect = (): Promise<Database> => {
    connection ??= openDB<Layout>(NAME, LAYOUT, {
      upgrade: (database) => {
        database.createObjectStore("briefings");
        database.createObjectStore("aside", { autoIncrement: true });
      },
      // A newer app in another tab needs a newer layout: make way, and connect again when something is wanted.
      blocking: (_present, _wanted, event) => {
        (event.target as IDBDatabase).close();
        connection = null;
      },
      terminated: () => {
        connection = null;
      },
    });
    connection.catch(() => {
      connection = null;
    });
    return connection;
  };
  const run = async <T>(work: (database: Database) => Promise<T>, fallback: ShelfError["reason"] = "failed"): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      throw toShelfError(error, fallback);
    }
  };
  await run(() => Promise.resolve(), "unavailable");
  const channel = openChannel();
  const tell = (id: string) => (result: WriteResult): WriteResult => {
    if (result.kind === "kept") channel?.postMessage(id);
    return result;
  };
  return {
    read: () => run(readAll),
    readOne: (id) => run(async (database) => toBriefing(await database.get("briefings", id))),
    write: (briefing, over) => run((database) => swap(database, briefing.id, over, briefing)).then(tell(briefing.id)),
    remove: (id, over) => run((database) => swap(database, id, over, null)).then(tell(id)),
    discard: (key) => run((database) => database.delete("aside", key)),
    listen: (onChange) => {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === "string") onChange(data);
      };
      // A tab that was put to sleep may have missed what the others did.
      const look = (): void => {
        if (document.visibilityState === "hidden") return;
        run((database) => database.getAllKeys("briefings")).then(
          (ids) => {
            for (const id of ids) onChange(id);
          },
          () => undefined,
        );
      };
      channel?.addEventListener("message", hear);
      document.addEventListener("visibilitychange", look);
      return () => {
        channel?.removeEventListener("message", hear);
        document.removeEventListener("visibilitychange", look);
      };
    },
  };
}
