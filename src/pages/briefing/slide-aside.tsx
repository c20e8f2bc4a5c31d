import { useId } from "react";
import type { Figure } from "#charts/figure.ts";
import type { Briefing } from "#core/domain/briefing.ts";
import type { SlideChange } from "#core/domain/slide-change.ts";
import { digestTable } from "#core/views/digest-table.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import { QuotationLength } from "#pages/briefing/quotation-length.tsx";
import { SlideFacts } from "#pages/briefing/slide-facts.tsx";
import type { Builder, ChosenSlide } from "#pages/briefing/use-builder.ts";
import { titleSlide } from "#pages/present/slide-title.ts";
import type { Address } from "#state/address.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/briefing/builder.module.css";

interface SlideAsideProps {
  readonly briefing: Briefing;
  readonly chosen: ChosenSlide;
  readonly builder: Builder;
  /** As it is drawn; null until it is, and for a slide without one. */
  readonly figure: Figure | null;
  readonly change: SlideChange | null;
  readonly moved: Address | null;
}

/** Title, notes, origin and place of the chosen slide. */
export function SlideAside({ briefing, chosen: { slide, index }, builder, figure, change, moved }: SlideAsideProps) {
  const corpus = useCorpus();
  const fields = useId();
  const now = corpus.manifest.datasetVersion;
  const { length } = briefing.slides;
  const accept = (): void => {
    if (slide.kind === "figure" && figure !== null) builder.change({ ...slide, dataset: now, digest: digestTable(figure.table), caption: figure.title });
    if (slide.kind === "quotation") builder.change({ ...slide, dataset: now });
    builder.say(translate("builder.accepted", { now }));
  };
  const end = (): void => {
    builder.store.endRun(briefing.id);
  };
  const isGone = slide.kind === "quotation" && change === "rows";
  const changeWords = isGone ? "quote" : change === "rows" && slide.kind !== "section" && slide.dataset === now ? "sameDataset" : change;
  return (
    <aside className={styles.aside} aria-label={translate("builder.slideHeading", { number: index + 1 })}>
      <h2 className={styles.asideHead}>
        {translate("builder.slideHeading", { number: index + 1 })}
        <span>{translate(`builder.kind.${slide.kind}`)}</span>
      </h2>
      {slide.kind !== "section" && changeWords !== null && changeWords !== "none" && (
        <div className={styles.changed} data-grave={change === "rows"} role="status">
          <p>{translate(`builder.changed.${changeWords}`, { made: slide.dataset, now })}</p>
          {!isGone && (
            <button type="button" className={styles.button} onClick={accept}>
              {translate("builder.accept")}
            </button>
          )}
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={`${fields}title`}>{translate("builder.slideTitle")}</label>
        <textarea
          id={`${fields}title`}
          rows={2}
          value={slide.title}
          placeholder={slide.kind === "figure" ? (figure?.title ?? slide.caption) : titleSlide(corpus, { ...slide, title: "" })}
          onChange={({ target }) => {
            builder.change({ ...slide, title: target.value.replaceAll("\n", " ") }, `title ${slide.id}`);
          }}
          onBlur={end}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${fields}notes`}>{translate("builder.notes")}</label>
        <textarea
          id={`${fields}notes`}
          rows={6}
          className={styles.notes}
          value={slide.notes}
          onChange={({ target }) => {
            builder.change({ ...slide, notes: target.value }, `notes ${slide.id}`);
          }}
          onBlur={end}
        />
      </div>
      {slide.kind === "figure" && (
        <div className={styles.face}>
          <span>{translate("builder.face")}</span>
          <Segmented
            label={translate("builder.face")}
            value={slide.face}
            onChange={(face) => {
              builder.change({ ...slide, face });
            }}
            options={[
              { value: "chart", label: translate("chart.asChart") },
              { value: "table", label: translate("chart.asTable") },
            ]}
          />
        </div>
      )}
      {slide.kind === "quotation" && <QuotationLength slide={slide} onChange={builder.change} />}
      <SlideFacts briefing={briefing} slide={slide} figure={figure} moved={moved} />
      <div className={styles.slideTools} role="group" aria-label={translate("builder.slideTools")}>
        <button type="button" className={styles.button} disabled={index === 0} onClick={() => { builder.move(slide.id, index - 1); }}>
          {translate("builder.earlier")}
        </button>
        <button type="button" className={styles.button} disabled={index === length - 1} onClick={() => { builder.move(slide.id, index + 1); }}>
          {translate("builder.later")}
        </button>
        <button type="button" className={styles.button} onClick={() => { builder.duplicate(slide.id); }}>
          {translate("builder.copySlide")}
        </button>
        <button type="button" className={styles.button} onClick={() => { builder.remove(slide.id); }}>
          {translate("builder.deleteSlide")}
        </button>
      </div>
    </aside>
  );
}
