import { useCallback, useMemo, useState } from "react";
import type { Briefing, Slide } from "#core/domain/briefing.ts";
import { duplicateSlide, moveSlide, removeSlide, replaceSlide } from "#core/domain/edit-briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import { titleSlide } from "#pages/present/slide-title.ts";
import { createId } from "#state/briefings/create-id.ts";
import type { BriefingStore } from "#state/briefings/briefing-store.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface ChosenSlide {
  readonly slide: Slide;
  /** From 0. */
  readonly index: number;
}

export interface Builder {
  readonly store: BriefingStore;
  /** The slide shown large; null where the briefing has none. */
  readonly chosen: ChosenSlide | null;
  readonly choose: (id: string) => void;
  /** To where a slide should stand then, from 0. */
  readonly move: (id: string, to: number) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Changes of one `run` in a row are undone in one step. */
  readonly change: (slide: Slide, run?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly say: (text: string) => void;
  readonly said: string;
}

/** What can be done to a briefing in the builder. Which slide is chosen stands in the address. */
export function useBuilder(briefing: Briefing): Builder {
  const corpus = useCorpus();
  const store = useBriefingStore();
  const [said, say] = useState("");
  const { changeSetting } = useUrlActions();
  const wanted = useUrlStore((state) => new URLSearchParams(state.search).get("slide"));
  const { id, slides } = briefing;
  const found = slides.findIndex((slide) => slide.id === wanted);
  const index = Math.max(found, 0);
  const slide = slides[index];
  const chosen = useMemo(() => (slide === undefined ? null : { slide, index }), [slide, index]);
  const choose = useCallback(
    (slideId: string) => {
      changeSetting("slide", slideId);
    },
    [changeSetting],
  );
  const titleOf = (slideId: string): string => {
    const named = slides.find((other) => other.id === slideId);
    return named === undefined ? "" : titleSlide(corpus, named);
  };
  return {
    store,
    chosen,
    choose,
    said,
    say,
    move: (slideId, to) => {
      const from = slides.findIndex((other) => other.id === slideId);
      const target = Math.min(Math.max(to, 0), slides.length - 1);
      if (from < 0 || target === from) return;
      store.change(id, (content) => moveSlide(content, slideId, target));
      say(translate("builder.moved", { title: titleOf(slideId), number: target + 1, count: slides.length }));
    },
    duplicate: (slideId) => {
      const copy = createId();
      store.change(id, (content) => duplicateSlide(content, slideId, copy));
      say(translate("builder.slideCopied", { number: slides.findIndex((other) => other.id === slideId) + 1 }));
      choose(copy);
    },
    remove: (slideId) => {
      const at = slides.findIndex((other) => other.id === slideId);
      const neighbour = slides[at + 1] ?? slides[at - 1];
      store.change(id, (content) => removeSlide(content, slideId));
      say(translate("builder.slideDeleted", { number: at + 1, title: titleOf(slideId) }));
      if (neighbour !== undefined) choose(neighbour.id);
    },
    change: (next, run) => {
      store.change(id, (content) => replaceSlide(content, next), run);
    },
    undo: () => {
      store.undo(id);
      say(translate("builder.undone"));
    },
    redo: () => {
      store.redo(id);
      say(translate("builder.redone"));
    },
  };
}
