import { useState, type CSSProperties } from "react";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { FigureSheet, type DrawnSheet } from "#pages/export/figure-sheet.tsx";
import type { Address } from "#state/address.ts";
import type { ExportSettings } from "#state/export-settings-store.ts";
import { useWidth } from "#ui/use-width.ts";
import styles from "#app/export/export.module.css";

interface ExportPreviewProps {
  readonly address: Address;
  readonly figure: string;
  readonly face: "chart" | "table";
  readonly settings: ExportSettings;
  readonly savedOn: string;
  readonly onDrawn: (drawn: DrawnSheet) => void;
}

const FIRST_WIDTH = 700;

/** The figure as it will be saved, made smaller where there is less room. */
export function ExportPreview({ address, figure, face, settings, savedOn, onDrawn }: ExportPreviewProps) {
  const [measure, room] = useWidth(FIRST_WIDTH);
  const [size, setSize] = useState({ width: settings.width, height: 0 });
  const scale = Math.min(1, room / size.width);
  const [onSize] = useState(() => (width: number, height: number) => {
    setSize({ width, height });
  });
  return (
    <div className={styles.preview}>
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that arrow keys can scroll it */}
      <div className={styles.stage} data-transparent={settings.isTransparent} tabIndex={0} role="region" aria-label={translate("export.preview")}>
        <div ref={measure} className={styles.room} style={{ height: size.height * scale }}>
          <div className={styles.scaled} style={{ "--scale": scale } as CSSProperties} inert>
            <FigureSheet
              address={address}
              figure={figure}
              face={face}
              width={settings.width}
              ratio={settings.ratio}
              colours={settings.colours}
              isTransparent={settings.isTransparent}
              handling={settings.handling.trim()}
              savedOn={savedOn}
              onDrawn={onDrawn}
              onSize={onSize}
            />
          </div>
        </div>
      </div>
      <p className={styles.size}>
        {translate("export.size", { width: formatInteger(settings.width), height: formatInteger((size.height * settings.width) / size.width) })}
        {size.width > settings.width && settings.ratio === "free" && ` ${translate("export.needed", { width: formatInteger(size.width) })}`}
      </p>
    </div>
  );
}
