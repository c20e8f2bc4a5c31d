import { useId, useState } from "react";
import { translate } from "#i18n/translate.ts";
import { NARROWEST, RATIOS, WIDEST, type ExportSettings, type Ratio } from "#state/export-settings-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#app/export/export.module.css";

const USUAL_WIDTHS = [640, 960, 1280, 1920] as const;

interface SizeFieldsProps {
  readonly width: number;
  readonly ratio: Ratio;
  readonly onChange: (change: Partial<ExportSettings>) => void;
}

const readWidth = (text: string): number | null => {
  const width = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : 0;
  return width >= NARROWEST && width <= WIDEST ? width : null;
};

/** How wide the picture is, of the usual widths or any other, and how high it is made by adding room. */
export function SizeFields({ width, ratio, onChange }: SizeFieldsProps) {
  const id = useId();
  const [draft, setDraft] = useState(String(width));
  const isFaulty = readWidth(draft) === null;
  return (
    <>
      <div className={styles.setting}>
        <label htmlFor={id}>{translate("export.width")}</label>
        <div className={styles.widths}>
          <input
            id={id}
            className={styles.number}
            inputMode="numeric"
            value={draft}
            aria-invalid={isFaulty}
            aria-describedby={isFaulty ? `${id}-fault` : undefined}
            onChange={({ target }) => {
              setDraft(target.value);
              const next = readWidth(target.value);
              if (next !== null) onChange({ width: next });
            }}
          />
          {USUAL_WIDTHS.map((usual) => (
            <button
              key={usual}
              type="button"
              className={styles.usual}
              aria-pressed={usual === width}
              aria-label={translate("export.widthOf", { width: usual })}
              onClick={() => {
                setDraft(String(usual));
                onChange({ width: usual });
              }}
            >
              {usual}
            </button>
          ))}
        </div>
        {isFaulty && (
          <p id={`${id}-fault`} className={styles.fault}>
            {translate("export.widthFault", { least: NARROWEST, most: WIDEST })}
          </p>
        )}
      </div>
      <div className={styles.setting}>
        <span aria-hidden="true">{translate("export.ratio")}</span>
        <Segmented
          label={translate("export.ratio")}
          value={ratio}
          onChange={(next) => {
            onChange({ ratio: next });
          }}
          options={RATIOS.map((value) => ({ value, label: value === "free" ? translate("export.ratio.free") : value }))}
        />
      </div>
    </>
  );
}
