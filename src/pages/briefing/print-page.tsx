import { useCallback, useEffect, useRef, useState } from "react";
import { Link } from "react-router-dom";
import type { Briefing } from "#core/domain/briefing.ts";
import type { FigureFileSlide, FileSlide } from "#export/figure-file.ts";
import { settle } from "#export/picture/settle.ts";
import "#i18n/parts/briefing.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { FigureReader } from "#pages/briefing/figure-reader.tsx";
import { PartSheets, SHEET_WIDTH } from "#pages/briefing/part-sheets.tsx";
import { usePrintOnce } from "#pages/embed/use-print-once.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import { FIGURE_AREA } from "#pages/present/use-present-keys.ts";
import { useTitle } from "#pages/use-title.ts";
import { useBriefing } from "#state/briefings/use-briefing.ts";
import { usePageParam } from "#state/page-param.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#pages/briefing/print-page.module.css";


/** Rounding under a zoom. */
const TOLERANCE = 3;

interface SheetProps {
  readonly briefing: Briefing;
  readonly index: number;
  /** Called once the figure stands, with whether the sheet holds all of it. */
  readonly onDrawn: (slide: string, isWhole: boolean) => void;
}

function Sheet({ briefing, index, onDrawn }: SheetProps) {
  const id = briefing.slides[index]?.id ?? "";
  const sheet = useRef<HTMLDivElement>(null);
  const [isThere, setThere] = useState(false);
  const tell = useCallback(() => {
    setThere(true);
  }, []);
  useEffect(() => {
    const area = sheet.current?.querySelector(`[${FIGURE_AREA}]`);
    const figure = area?.firstElementChild;
    if (!isThere || area === undefined || area === null || figure === undefined || figure === null) return undefined;
    let turn = 0;
    // What is drawn late makes the figure higher: it is looked at again then.
    const look = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      // A figure that does not come to rest is printed as it is.
      await settle(area).catch(() => undefined);
      if (mine === turn) onDrawn(id, area.scrollHeight <= area.clientHeight + TOLERANCE);
    };
    const observer = new ResizeObserver(() => void look());
    observer.observe(figure);
    void look();
    return () => {
      turn = -1;
      observer.disconnect();
    };
  }, [isThere, onDrawn, id]);
  return (
    <div ref={sheet} className={styles.sheet}>
      <SlideView briefing={briefing} index={index} box={shrinkSlide(SHEET_WIDTH)} onFigure={tell} isLive />
    </div>
  );
}

function Sheets({ briefing }: { readonly briefing: Briefing }) {
  const [savedOn] = useState(readToday);
  const [whole, setWhole] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [parts, setParts] = useState<ReadonlyMap<string, FigureFileSlide | null>>(new Map());
  const note = useCallback((slide: string, isWhole: boolean) => {
    setWhole((before) => (before.get(slide) === isWhole ? before : new Map([...before, [slide, isWhole]])));
  }, []);
  const keep = (id: string, read: FileSlide | null): void => {
    setParts((before) => new Map([...before, [id, read?.kind === "figure" && read.pictures.length > 0 ? read : null]]));
  };
  const figures = briefing.slides.filter((slide) => slide.kind === "figure");
  const long = figures.find(({ id }) => whole.get(id) === false && !parts.has(id));
  useTitle(briefing.title === "" ? translate("briefing.untitled") : briefing.title);
  usePrintOnce(figures.every(({ id }) => whole.has(id)) && long === undefined && briefing.slides.length > 0);
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <Link to={`/briefings/${briefing.id}`}>{translate("briefing.backToBriefing")}</Link>
        <button
          type="button"
          className={styles.print}
          onClick={() => {
            window.print();
          }}
        >
          {translate("builder.print")}
        </button>
        <p>{translate("builder.printHow")}</p>
      </div>
      <main className={styles.sheets}>
        {briefing.slides.map((slide, index) => {
          const read = parts.get(slide.id) ?? null;
          return read === null || slide.kind !== "figure" ? (
            <Sheet key={slide.id} briefing={briefing} index={index} onDrawn={note} />
          ) : (
            <PartSheets key={slide.id} briefing={briefing} index={index} slide={slide} read={read} />
          );
        })}
      </main>
      {long !== undefined && (
        <div className={`${styles.offscreen} no-print`} inert aria-hidden="true">
          <FigureReader
            key={long.id}
            slide={long}
            isForPaper
            handling={briefing.handling}
            savedOn={savedOn}
            onRead={(read) => {
              keep(long.id, read);
            }}
            onFail={() => {
              keep(long.id, null);
            }}
          />
        </div>
      )}
    </>
  );
}

/** All slides of a briefing one below the other, a sheet each, for the browser's print dialog and its PDF. */
export function Page() {
  const view = useBriefing(usePageParam("id"));
  if (view.kind === "ready") return <Sheets briefing={view.briefing} />;
  return (
    <main className={styles.none}>
      <h1 className="visually-hidden">{translate("page.briefing")}</h1>
      <Notice role={view.kind === "loading" ? "status" : "alert"}>{translate(view.kind === "loading" ? "briefings.loading" : "builder.missing")}</Notice>
      <Link to="/briefings">{translate("builder.toList")}</Link>
    </main>
  );
}
