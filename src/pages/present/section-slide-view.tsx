import type { SectionSlide } from "#core/domain/briefing.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { SlideFooter, type SlidePlace } from "#pages/present/slide-footer.tsx";
import { titleSlide } from "#pages/present/slide-title.ts";
import styles from "#pages/present/slide.module.css";

interface SectionSlideViewProps {
  readonly slide: SectionSlide;
  readonly place: SlidePlace;
}

/** Opens a part of the briefing: its title, large, and the briefing's. */
export function SectionSlideView({ slide, place }: SectionSlideViewProps) {
  const corpus = useCorpus();
  const { title } = place.briefing;
  return (
    <>
      <div className={styles.section}>
        <h2 id={place.titleId}>{titleSlide(corpus, slide)}</h2>
        {title !== "" && title !== slide.title && <p>{title}</p>}
      </div>
      <SlideFooter place={place} />
    </>
  );
}
