import { describe, expect, it } from "vitest";
import { insertSlide } from "#core/domain/edit-briefing.ts";
import type { SectionSlide } from "#core/domain/briefing.ts";
import { createBriefingStore, type BriefingStore } from "#state/briefings/briefing-store.ts";
import { toBriefing } from "#state/briefings/briefing-entry.ts";
import { createMemoryShelf } from "#state/briefings/memory-shelf.ts";
import { warnOnLeaving } from "#state/briefings/warn-on-leaving.ts";
import { ShelfError, type Shelf } from "#state/briefings/shelf.ts";

const section = (id: string): SectionSlide => ({ kind: "section", id, title: id, notes: "" });

/** One shelf as several tabs see it: each hears what the others did, when it is told to listen. */
function shareShelf() {
  const shelf = createMemoryShelf();
  const ears = new Set<(id: string) => void>();
  const openTab = (hears: boolean): Shelf => {
    let own: ((id: string) => void) | null = null;
    const tell = (id: string): void => {
      for (const ear of ears) if (ear !== own) ear(id);
    };
    return {
      ...shelf,
      write: async (briefing, over) => {
        const result = await shelf.write(briefing, over);
        if (result.kind === "kept") tell(briefing.id);
        return result;
      },
      remove: async (id, over) => {
        const result = await shelf.remove(id, over);
        if (result.kind === "kept") tell(id);
        return result;
      },
      listen: (onChange) => {
        if (hears) {
          own = onChange;
          ears.add(onChange);
        }
        return () => undefined;
      },
    };
  };
  return { shelf, openTab };
}

let ids = 0;
async function openStore(shelf: Shelf): Promise<BriefingStore> {
  const store = createBriefingStore({ openShelf: () => Promise.resolve(shelf), now: () => "2026-11-22T09:00:00.000Z", newId: () => `id${(ids += 1)}` });
  await store.load();
  return store;
}

const briefingsOf = (store: BriefingStore) => [...store.state.getState().entries.values()].map(toBriefing);
const titlesOf = (store: BriefingStore): string[] => briefingsOf(store).map(({ title }) => title).sort();

describe("briefings", () => {
  it("are kept, read again, changed, undone, done again, duplicated and deleted with a way back", async () => {
    const { shelf, openTab } = shareShelf();
    const store = await openStore(openTab(false));
    const { id } = store.create({ title: "One" });
    store.change(id, (content) => insertSlide(content, section("a")));
    store.change(id, (content) => insertSlide(content, section("b")));
    await store.settle();
    const [kept] = (await shelf.read()).briefings;
    expect(kept?.slides.map((slide) => slide.id)).toEqual(["a", "b"]);
    store.undo(id);
    store.undo(id);
    store.redo(id);
    await store.settle();
    expect((await shelf.readOne(id))?.slides.map((slide) => slide.id)).toEqual(["a"]);
    const copy = store.duplicate(id);
    await store.settle();
    expect(copy?.title).toBe("One (2)");
    const restore = store.remove(id);
    await store.settle();
    expect((await shelf.read()).briefings.map(({ title }) => title)).toEqual(["One (2)"]);
    restore?.();
    await Promise.resolve();
    await store.settle();
    expect((await shelf.readOne(id))?.slides.map((slide) => slide.id)).toEqual(["a"]);
    store.undo(id);
    await store.settle();
    expect((await shelf.readOne(id))?.slides).toEqual([]);
  });

  it("from a file get a new id where theirs is taken", async () => {
    const { openTab } = shareShelf();
    const store = await openStore(openTab(false));
    const one = store.create({ title: "One" });
    const other = store.add({ ...one, title: "From a file" });
    await store.settle();
    expect(other.id).not.toBe(one.id);
    expect(titlesOf(store)).toEqual(["From a file", "One"]);
  });
});

describe("two tabs", () => {
  it("follow one another, and an undo takes back the other’s change by name of nobody", async () => {
    const { openTab } = shareShelf();
    const [here, there] = [await openStore(openTab(true)), await openStore(openTab(true))];
    const { id } = here.create({ title: "One" });
    await here.settle();
    await there.settle();
    there.change(id, (content) => ({ ...content, title: "Two" }));
    await there.settle();
    await here.settle();
    expect(titlesOf(here)).toEqual(["Two"]);
    here.undo(id);
    await here.settle();
    await there.settle();
    expect(titlesOf(there)).toEqual(["One"]);
  });

  it("never overwrite each other: both versions stay, and the second to save is told", async () => {
    const { shelf, openTab } = shareShelf();
    const first = await openStore(openTab(false));
    const { id } = first.create({ title: "One" });
    await first.settle();
    const second = await openStore(openTab(false));
    first.change(id, (content) => ({ ...content, title: "Mine" }));
    await first.settle();
    second.change(id, (content) => insertSlide({ ...content, title: "Yours" }, section("a")));
    await second.settle();
    const kept = (await shelf.read()).briefings;
    expect(kept.map(({ title }) => title).sort()).toEqual(["Mine", "Yours (2)"]);
    expect(kept.find((briefing) => briefing.id === id)?.title).toBe("Mine");
    const apart = kept.find(({ title }) => title === "Yours (2)");
    expect(apart?.slides.map((slide) => slide.id)).toEqual(["a"]);
    expect(apart?.keptApartAt).not.toBeNull();
    expect(second.state.getState().news).toMatchObject([{ kind: "kept-apart", id, mine: apart?.id }]);
    expect(titlesOf(second)).toEqual(["Mine", "Yours (2)"]);
  });

  it("keep what one has changed when the other deletes it, and delete nothing that the other has changed", async () => {
    const { shelf, openTab } = shareShelf();
    const first = await openStore(openTab(false));
    const { id } = first.create({ title: "One" });
    await first.settle();
    const second = await openStore(openTab(false));
    first.remove(id);
    await first.settle();
    second.change(id, (content) => ({ ...content, title: "Changed" }));
    await second.settle();
    expect((await shelf.readOne(id))?.title).toBe("Changed");
    expect(second.state.getState().news).toMatchObject([{ kind: "revived" }]);

    const third = await openStore(openTab(false));
    second.change(id, (content) => ({ ...content, title: "Changed again" }));
    await second.settle();
    third.remove(id);
    await third.settle();
    expect((await shelf.readOne(id))?.title).toBe("Changed again");
    expect(third.state.getState().news).toMatchObject([{ kind: "not-removed" }]);
    expect(titlesOf(third)).toEqual(["Changed again"]);
  });
});

describe("a shelf that fails", () => {
  it("leaves the work in memory, says why, and takes it when it can again", async () => {
    const shelf = createMemoryShelf();
    let isFull = true;
    const store = await openStore({
      ...shelf,
      write: (briefing, over) => (isFull ? Promise.reject(new ShelfError("full", "no room")) : shelf.write(briefing, over)),
    });
    const { id } = store.create({ title: "One" });
    await store.settle();
    expect(store.state.getState().trouble).toMatchObject({ reason: "full", message: "no room" });
    expect(titlesOf(store)).toEqual(["One"]);
    expect(store.state.getState().entries.get(id)?.isSaved).toBe(false);
    isFull = false;
    await store.saveAgain();
    expect(store.state.getState().trouble).toBeNull();
    expect((await shelf.readOne(id))?.title).toBe("One");
  });

  it("that the browser does not give is told, and briefings are made all the same", async () => {
    const store = createBriefingStore({ openShelf: () => Promise.reject(new ShelfError("unavailable", "denied")) });
    await store.load();
    store.create({ title: "One" });
    await store.settle();
    expect(store.state.getState().trouble).toMatchObject({ reason: "unavailable" });
    expect(store.state.getState().isLoaded).toBe(true);
    expect(titlesOf(store)).toEqual(["One"]);
  });
});

describe("a tab that alone holds what was made in it", () => {
  const leave = (): boolean => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  it("is not closed without a question, whatever page it shows; one whose briefings are kept is", async () => {
    const kept = await openStore(createMemoryShelf());
    const endKept = warnOnLeaving(kept);
    kept.create({ title: "Kept" });
    await kept.settle();
    expect(leave()).toBe(true);
    endKept();
    const store = createBriefingStore({ openShelf: () => Promise.reject(new ShelfError("unavailable", "no storage")) });
    const end = warnOnLeaving(store);
    await store.load();
    expect(leave()).toBe(true);
    store.create({ title: "Only here" });
    expect(leave()).toBe(false);
    end();
    expect(leave()).toBe(true);
  });
});
