import type { Briefing } from "#core/domain/briefing.ts";
import { translate } from "#i18n/translate.ts";
import type { Screen } from "#pages/present/present-state.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import type { Address } from "#state/address.ts";
import { usePresentStore } from "#state/present-store.ts";
import { useWidth } from "#ui/use-width.ts";
import { openOutside } from "#ui/open-outside.ts";
import styles from "#pages/present/presenter.module.css";

interface PresenterSlideProps {
  readonly briefing: Briefing;
  readonly index: number;
  readonly moved?: Address | null;
  readonly onMove?: (moved: Address | null) => void;
  readonly isLive: boolean;
  /** What the audience sees instead. */
  readonly screen?: Screen;
}

/** A slide as the audience sees it, in the speaker's window. */
export function PresenterSlide({ screen = "slide", briefing, index, ...rest }: PresenterSlideProps) {
  const [measure, width] = useWidth(1);
  const theme = usePresentStore((state) => state.theme);
  const id = briefing.slides[index]?.id;
  return (
    <div ref={measure} className={styles.frame} onClickCapture={openOutside} {...(theme !== "system" && { "data-theme": theme })}>
      {width > 1 && <SlideView key={id} briefing={briefing} index={index} box={shrinkSlide(width)} {...rest} />}
      {screen !== "slide" && <p className={styles.veil}>{translate(`present.blank.${screen}`)}</p>}
    </div>
  );
}
