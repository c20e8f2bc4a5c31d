import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Face, Figure } from "#charts/figure.ts";
import { useCorpus } from "#data/use-corpus.ts";
import type { FigureFile } from "#export/figure-file.ts";
import { formatDate } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { buildFigureFile } from "#pages/export/build-figure-file.ts";
import { fitRatio } from "#pages/export/fit-ratio.ts";
import { FigureView } from "#pages/figure-view.tsx";
import type { Address } from "#state/address.ts";
import type { PictureColours, Ratio } from "#state/export-settings-store.ts";
import styles from "#pages/export/figure-sheet.module.css";

/** Around the figure, in CSS pixels, as in the style sheet. */
export const PADDING = 24;

/** A figure that is drawn, and what can be taken of it. */
export interface DrawnSheet {
  readonly file: FigureFile;
  readonly face: Face;
  /** The whole picture. */
  readonly frame: HTMLElement;
  /** The figure without heading and foot. */
  readonly plot: HTMLElement;
}

interface FigureSheetProps {
  readonly address: Address;
  readonly figure: string;
  readonly face: Face;
  readonly width: number;
  readonly ratio: Ratio;
  readonly colours: PictureColours;
  readonly isTransparent: boolean;
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
  readonly onDrawn: (drawn: DrawnSheet) => void;
  /** Its size in its own pixels, which may be more than was asked for: a table can need more room. */
  readonly onSize?: (width: number, height: number) => void;
}

function Foot({ facts }: { readonly facts: FigureFile["facts"] }) {
  return (
    <footer className={styles.foot}>
      <p className={styles.facts}>{translate("export.scope", { filter: facts.filter, n: translate("export.n", { n: facts.n, total: facts.total }) })}</p>
      <p>{[facts.source, facts.language].filter((text) => text !== "").join(" ")}</p>
      <p>{translate("export.origin", { dataset: facts.dataset, date: formatDate(facts.savedOn), address: facts.address })}</p>
    </footer>
  );
}

/** A figure of any page as it is saved: heading, figure, and what a picture that is passed on has to say of itself. */
export function FigureSheet({ address, figure: wanted, face, width, ratio, colours, isTransparent, handling, savedOn, onDrawn, onSize }: FigureSheetProps) {
  const corpus = useCorpus();
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [figure, setFigure] = useState<Figure | null>(null);
  const [size, setSize] = useState({ asked: width, needed: width, height: 0 });
  const needed = size.asked === width ? Math.max(width, size.needed) : width;
  const outer = fitRatio(needed, size.height, ratio);
  const file = useMemo(() => figure && buildFigureFile({ corpus, figure, address, handling, savedOn }), [corpus, figure, address, handling, savedOn]);
  useEffect(() => {
    if (file !== null && frame.current !== null && plot.current !== null) onDrawn({ file, face, frame: frame.current, plot: plot.current });
  }, [file, face, onDrawn]);
  useEffect(() => {
    onSize?.(outer.width, outer.height);
  }, [onSize, outer.width, outer.height]);
  const measure = useCallback(
    (element: HTMLDivElement | null) => {
      sheet.current = element;
      if (element === null || typeof ResizeObserver === "undefined") return undefined;
      const observer = new ResizeObserver(() => {
        setSize((before) => ({ asked: width, needed: Math.max(before.asked === width ? before.needed : width, element.scrollWidth), height: element.offsetHeight }));
      });
      observer.observe(element);
      if (plot.current !== null) observer.observe(plot.current);
      return () => {
        observer.disconnect();
      };
    },
    [width],
  );
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-theme={colours}
      data-transparent={isTransparent}
      style={{ width: outer.width, minHeight: outer.height }}
    >
      <div ref={measure} className={styles.sheet} style={{ width: needed }}>
        {handling !== "" && <p className={styles.handling}>{handling}</p>}
        {figure !== null && (
          <header className={styles.head}>
            <span className={styles.rule} />
            <h3 className={styles.title}>{figure.title}</h3>
            <p className={styles.how}>{figure.how}</p>
          </header>
        )}
        <div ref={plot} className={styles.figure}>
          <FigureView key={`${address.pathname}${address.search} ${wanted} ${face}`} address={address} figure={wanted} face={face} onFigure={setFigure} />
        </div>
        {file !== null && <Foot facts={file.facts} />}
        {handling !== "" && <p className={styles.handling}>{handling}</p>}
      </div>
    </div>
  );
}
