import type { ReactNode } from "react";
import type { Briefing } from "#core/domain/briefing.ts";
import { listPublishers } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { listLanguageNotes, writeAttributions } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/present/slide.module.css";

export interface SlidePlace {
  readonly briefing: Briefing;
  /** From 0. */
  readonly index: number;
  readonly titleId: string;
  /** As high as what it holds: there is no room to fit a figure into. */
  readonly flows: boolean;
}

interface SlideFooterProps {
  readonly place: SlidePlace;
  /** Of these publishers; of all in the dataset where there are none given. */
  readonly publishers?: readonly string[];
  /** What the slide shows: filter and n. */
  readonly children?: ReactNode;
  /** Something about the slide is not as it was made. */
  readonly warning?: string | null;
}

/** What a slide says of itself, so that it can be understood and cited when it stands alone. */
export function SlideFooter({ place: { briefing, index }, publishers, children, warning = null }: SlideFooterProps) {
  const { manifest } = useCorpus();
  const names = publishers ?? listPublishers(manifest);
  return (
    <footer className={styles.footer}>
      <div className={styles.facts}>
        <p>
          {children}
          <span>{translate("present.dataset", { dataset: manifest.datasetVersion })}</span>
          {warning !== null && <strong className={styles.warning}>{warning}</strong>}
        </p>
        <p className={styles.source}>{[...writeAttributions(names, translate("attribution.addresses")), ...listLanguageNotes(names, "brief")].join(" ")}</p>
      </div>
      <div className={styles.right}>
        {briefing.handling !== "" && <p className={styles.handling}>{briefing.handling}</p>}
        <p className={styles.number}>
          <span className="visually-hidden">{translate("present.slideOf", { number: index + 1, count: briefing.slides.length })}</span>
          <span aria-hidden="true">{translate("present.number", { number: index + 1, count: briefing.slides.length })}</span>
        </p>
      </div>
    </footer>
  );
}
