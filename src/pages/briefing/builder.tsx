import type { Slide } from "#core/domain/briefing.ts";
import { insertSlide } from "#core/domain/edit-briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import { BriefingNotices } from "#pages/briefing/briefing-notices.tsx";
import { BuilderHead } from "#pages/briefing/builder-head.tsx";
import { EmptyBriefing } from "#pages/briefing/empty-briefing.tsx";
import { ExportMenu } from "#pages/briefing/export-menu.tsx";
import { makeSectionSlide } from "#pages/briefing/make-slide.ts";
import { SlideDesk } from "#pages/briefing/slide-desk.tsx";
import { SlideRail } from "#pages/briefing/slide-rail.tsx";
import { useBuilder } from "#pages/briefing/use-builder.ts";
import { useUndoKeys } from "#pages/briefing/use-undo-keys.ts";
import type { BriefingView } from "#state/briefings/use-briefing.ts";
import styles from "#pages/briefing/builder.module.css";

interface BuilderProps {
  readonly view: Extract<BriefingView, { readonly kind: "ready" }>;
}

/** A briefing laid out: the chosen slide as it will look, what is said of it, and all slides in order. */
export function Builder({ view }: BuilderProps) {
  const { briefing } = view;
  const corpus = useCorpus();
  const builder = useBuilder(briefing);
  const { chosen, said, say, store } = builder;
  useUndoKeys(builder);
  const addSection = (): void => {
    const slide: Slide = makeSectionSlide(translate("builder.newSection"));
    store.change(briefing.id, (content) => insertSlide(content, slide, chosen === null ? 0 : chosen.index + 1));
    builder.choose(slide.id);
  };
  return (
    <>
      <BuilderHead view={view} builder={builder}>
        <ExportMenu briefing={briefing} corpus={corpus} onSay={say} />
      </BuilderHead>
      <BriefingNotices />
      {chosen === null ? <EmptyBriefing onSection={addSection} /> : <SlideDesk key={chosen.slide.id} briefing={briefing} chosen={chosen} builder={builder} />}
      <div className={styles.tape}>
        <div className={styles.tapeHead}>
          <p role="status" className={styles.said}>
            {said}
          </p>
          <p id="rail-help" className={styles.help}>
            {briefing.slides.length > 1 && translate("builder.railHelp")}
          </p>
        </div>
        <SlideRail briefing={briefing} corpus={corpus} builder={builder} onSection={addSection} />
      </div>
    </>
  );
}
