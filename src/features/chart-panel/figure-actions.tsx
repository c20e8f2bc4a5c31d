import type { Face } from "#charts/figure.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import { useExportStore } from "#state/export-store.ts";
import { usePlace } from "#state/place.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/chart-panel/chart-panel.module.css";

interface FigureActionsProps {
  readonly figure: string;
  readonly face?: Face;
  /** Tells one button from another to who hears them. */
  readonly title: string;
}

/** What can be done with a figure as a whole. */
export function FigureActions({ figure, face = "chart", title }: FigureActionsProps) {
  const { read } = usePlace();
  const ask = useExportStore((state) => state.ask);
  const askForBriefing = useBriefingRequestStore((state) => state.ask);
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-label={translate("chart.briefingOf", { title })}
        onClick={() => {
          askForBriefing({ kind: "figure", address: read(), figure, face });
        }}
      >
        {translate("chart.briefing")}
      </button>
      <button
        type="button"
        className={styles.link}
        aria-label={translate("chart.exportOf", { title })}
        onClick={() => {
          ask({ address: read(), figure, face });
        }}
      >
        {translate("chart.export")}
      </button>
    </>
  );
}
