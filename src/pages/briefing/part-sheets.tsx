import { useId } from "react";
import type { Briefing, FigureSlide } from "#core/domain/briefing.ts";
import type { FigureFileSlide, Picture } from "#export/figure-file.ts";
import { FigureSlideFrame } from "#pages/present/figure-slide-frame.tsx";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import slideStyles from "#pages/present/slide.module.css";
import styles from "#pages/briefing/print-page.module.css";

/** Of a sheet in CSS pixels, as in the style sheet. */
export const SHEET_WIDTH = 1280;

interface PartSheetsProps {
  readonly briefing: Briefing;
  readonly index: number;
  readonly slide: FigureSlide;
  readonly read: FigureFileSlide;
}

/** A picture as an image of the page. */
const DrawnPart = ({ picture: { svg, width, height }, words }: { readonly picture: Picture; readonly words: string }) => (
  <div className={styles.part}>
    <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words} width={width} height={height} />
  </div>
);

/** A figure that is too high for one sheet, on as many as it needs. */
export function PartSheets({ briefing, index, slide, read: { file, pictures } }: PartSheetsProps) {
  const titleId = useId();
  const { zoom, width, height } = shrinkSlide(SHEET_WIDTH);
  const figure = { title: file.title, how: file.how, table: { n: file.facts.n } };
  return pictures.map((picture, at) => (
    <div key={at} className={styles.sheet}>
      <div role="group" className={slideStyles.slide} aria-labelledby={`${titleId}${at}`} style={{ zoom, width, ...(height !== null && { height }) }}>
        <FigureSlideFrame slide={slide} place={{ briefing, index, titleId: `${titleId}${at}`, flows: false }} figure={figure} address={slide.address} part={{ number: at + 1, count: pictures.length }}>
          <DrawnPart picture={picture} words={file.how} />
        </FigureSlideFrame>
      </div>
    </div>
  ));
}
