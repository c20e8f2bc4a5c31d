import type { Briefing, Slide } from "#core/domain/briefing.ts";
import { compareText } from "#core/domain/compare.ts";
import { insertSlide, removeSlide, replaceSlide } from "#core/domain/edit-briefing.ts";
import { formatDate } from "#i18n/format.ts";
import "#i18n/parts/briefing.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import { toBriefing } from "#state/briefings/briefing-entry.ts";
import type { BriefingStore } from "#state/briefings/briefing-store.ts";
import { useCurrentBriefingStore } from "#state/briefings/current-briefing-store.ts";
import { useExportSettings } from "#state/export-settings-store.ts";

/** Where a slide was put. */
export interface PutSlide {
  readonly briefing: string;
  readonly slide: Slide;
  /** It took the place of another. */
  readonly isReplaced: boolean;
}

/** Begins a briefing that is named after the day and handled as files were last; from now on it is the one added to. */
export function startBriefing(store: BriefingStore): Briefing {
  const briefing = store.create({ title: translate("briefing.newTitle", { date: formatDate(readToday()) }), handling: useExportSettings.getState().handling });
  useCurrentBriefingStore.getState().choose(briefing.id);
  return briefing;
}

/** The briefing that is added to: the one chosen, else the one last changed, else a new one. */
function findCurrent(store: BriefingStore): Briefing {
  const { entries } = store.state.getState();
  const chosen = entries.get(useCurrentBriefingStore.getState().id ?? "");
  const [latest] = [...entries.values()].sort((a, b) => compareText(b.changedAt, a.changedAt));
  const entry = chosen ?? latest;
  return entry === undefined ? startBriefing(store) : toBriefing(entry);
}

/** Puts a slide at the end of the briefing that is added to; or in the place of the one whose view is being changed, whose title and notes stay. */
export async function putInBriefing(store: BriefingStore, slide: Slide): Promise<PutSlide> {
  await store.load();
  const { replacing, replace } = useBriefingRequestStore.getState();
  const before = replacing === null ? undefined : store.state.getState().entries.get(replacing.briefing)?.history.present.slides.find(({ id }) => id === replacing.slide);
  if (replacing !== null && before !== undefined) {
    const changed: Slide = { ...slide, id: before.id, title: before.title, notes: before.notes };
    store.change(replacing.briefing, (content) => replaceSlide(content, changed));
    replace(null);
    return { briefing: replacing.briefing, slide: changed, isReplaced: true };
  }
  const { id } = findCurrent(store);
  useCurrentBriefingStore.getState().choose(id);
  store.change(id, (content) => insertSlide(content, slide));
  return { briefing: id, slide, isReplaced: false };
}

/** Takes it out again, or brings back what was in its place. */
export function takeOut(store: BriefingStore, { briefing, slide, isReplaced }: PutSlide): void {
  if (isReplaced) store.undo(briefing);
  else store.change(briefing, (content) => removeSlide(content, slide.id));
}

/** Puts it into another briefing instead, which is the one added to from now on; a new one where `to` is null. */
export function putElsewhere(store: BriefingStore, put: PutSlide, to: string | null): PutSlide {
  takeOut(store, put);
  const id = to ?? startBriefing(store).id;
  useCurrentBriefingStore.getState().choose(id);
  store.change(id, (content) => insertSlide(content, put.slide));
  return { ...put, briefing: id };
}
