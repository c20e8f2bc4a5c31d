import { useId, type ReactNode } from "react";
import { SizeFields } from "#app/export/size-fields.tsx";
import type { ExportFormat } from "#export/registry.ts";
import { translate } from "#i18n/translate.ts";
import { PICTURE_COLOURS, type ExportSettings } from "#state/export-settings-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#app/export/export.module.css";

interface FormatSettingsProps {
  readonly format: ExportFormat;
  readonly settings: ExportSettings;
  readonly onChange: (change: Partial<ExportSettings>) => void;
}

const SCALES = ["1", "2", "4"] as const;
const toScale = { "1": 1, "2": 2, "4": 4 } as const;

function Setting({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.setting}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

/** What can be set for a format; the preview follows. */
export function FormatSettings({ format: { settings: offered }, settings, onChange }: FormatSettingsProps) {
  const transparent = useId();
  return (
    <div className={styles.settings}>
      {offered.includes("size") && <SizeFields width={settings.width} ratio={settings.ratio} onChange={onChange} />}
      {offered.includes("scale") && (
        <Setting label={translate("export.scale")}>
          <Segmented
            label={translate("export.scale")}
            value={String(settings.scale) as (typeof SCALES)[number]}
            onChange={(value) => {
              onChange({ scale: toScale[value] });
            }}
            options={SCALES.map((value) => ({ value, label: translate("export.times", { scale: Number(value) }) }))}
          />
        </Setting>
      )}
      {offered.includes("ground") && (
        <>
          <Setting label={translate("export.colours")}>
            <Segmented
              label={translate("export.colours")}
              value={settings.colours}
              onChange={(colours) => {
                onChange({ colours });
              }}
              options={PICTURE_COLOURS.map((value) => ({ value, label: translate(`export.colours.${value}`) }))}
            />
          </Setting>
          <div className={styles.check}>
            <input
              id={transparent}
              type="checkbox"
              checked={settings.isTransparent}
              onChange={({ target }) => {
                onChange({ isTransparent: target.checked });
              }}
            />
            <label htmlFor={transparent}>{translate("export.transparent")}</label>
          </div>
        </>
      )}
      {offered.includes("text") && (
        <Setting label={translate("export.text")}>
          <Segmented
            label={translate("export.text")}
            value={settings.text}
            onChange={(text) => {
              onChange({ text });
            }}
            options={[
              { value: "outlines", label: translate("export.text.outlines") },
              { value: "fonts", label: translate("export.text.fonts") },
            ]}
          />
          <p className={styles.about}>{translate(`export.textAbout.${settings.text}`)}</p>
        </Setting>
      )}
      {offered.includes("paper") && (
        <Setting label={translate("export.paper")}>
          <Segmented
            label={translate("export.paper")}
            value={settings.paper}
            onChange={(paper) => {
              onChange({ paper });
            }}
            options={[
              { value: "A4", label: translate("export.paper.A4") },
              { value: "Letter", label: translate("export.paper.Letter") },
            ]}
          />
        </Setting>
      )}
    </div>
  );
}
