import { useCallback, useState } from "react";
import { Link } from "react-router-dom";
import type { Briefing } from "#core/domain/briefing.ts";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { usePrintOnce } from "#pages/embed/use-print-once.ts";
import { shrinkSlide } from "#pages/present/slide-box.ts";
import { SlideView } from "#pages/present/slide-view.tsx";
import { useTitle } from "#pages/use-title.ts";
import { useBriefing } from "#state/briefings/use-briefing.ts";
import { usePageParam } from "#state/page-param.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#pages/briefing/print-page.module.css";

/** Of a sheet in CSS pixels, as in the style sheet. */
const SHEET_WIDTH = 1280;

interface SheetProps {
  readonly briefing: Briefing;
  readonly index: number;
  readonly onDrawn: (slide: string) => void;
}

function Sheet({ briefing, index, onDrawn }: SheetProps) {
  const id = briefing.slides[index]?.id ?? "";
  const tell = useCallback(() => {
    onDrawn(id);
  }, [onDrawn, id]);
  return (
    <div className={styles.sheet}>
      <SlideView briefing={briefing} index={index} box={shrinkSlide(SHEET_WIDTH)} onFigure={tell} isLive />
    </div>
  );
}

function Sheets({ briefing }: { readonly briefing: Briefing }) {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(new Set());
  const note = useCallback((slide: string) => {
    setDrawn((before) => (before.has(slide) ? before : new Set([...before, slide])));
  }, []);
  useTitle(briefing.title === "" ? translate("briefing.untitled") : briefing.title);
  usePrintOnce(briefing.slides.length > 0 && briefing.slides.every(({ kind, id }) => kind !== "figure" || drawn.has(id)));
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
        {briefing.slides.map(({ id }, index) => (
          <Sheet key={id} briefing={briefing} index={index} onDrawn={note} />
        ))}
      </main>
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
