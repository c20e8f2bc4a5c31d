import "#i18n/parts/print.ts";
import "#app/print/print.css";
import { useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { useLocation } from "react-router-dom";
import { selectReadouts } from "#core/domain/filter.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { formatDate } from "#i18n/format.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { writeLink } from "#state/write-link.ts";
import { useExportSettings } from "#state/export-settings-store.ts";
import { writeShown } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { usePrintLayout } from "#app/print/use-print-layout.ts";

export interface PrintPartsProps {
  readonly title: string;
  /** The filter applies to what the page shows. */
  readonly hasFilters: boolean;
}

/** As a string of CSS. */
const quoteForStyle = (text: string): string => `"${text.replace(/["\\]/gu, "\\$&").replace(/\s+/gu, " ")}"`;

/** What a page on paper has to say of itself, since the bars of the screen are not there: at its head, at its end, and in the margin of every sheet. */
export function PrintParts({ title, hasFilters }: PrintPartsProps) {
  usePrintLayout();
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const { handling } = useExportSettings();
  const { pathname, search } = useLocation();
  const { readouts } = selectReadouts(corpus, filter);
  const app = translate("app.name");
  const scope = hasFilters ? translate("print.scope", { filter: describeFilter(corpus, filter), n: readouts.length, total: corpus.readouts.length }) : "";
  const line = translate("print.line", { app, title, scope: hasFilters ? scope : "none" });
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--print-line", quoteForStyle(line));
    style.setProperty("--print-handling", quoteForStyle(handling));
    return () => {
      style.removeProperty("--print-line");
      style.removeProperty("--print-handling");
    };
  }, [line, handling]);
  return (
    <>
      <div className="print-head">
        <p className="print-name">
          {app} <span>{title}</span>
        </p>
        {hasFilters && <p>{scope}</p>}
        {handling !== "" && <p className="print-handling">{handling}</p>}
      </div>
      {createPortal(
        <div className="print-foot">
          <p>{translate("print.origin", { dataset: corpus.manifest.datasetVersion, date: formatDate(readToday()) })}</p>
          <p className="print-address">{writeLink({ pathname, search: writeShown(search, null) })}</p>
          {handling !== "" && <p className="print-handling">{handling}</p>}
        </div>,
        document.body,
      )}
    </>
  );
}
