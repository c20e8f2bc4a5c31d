import { EXPORT_FORMATS, type ExportFormat } from "#export/registry.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#app/export/export.module.css";

const GROUPS = ["picture", "data", "document", "citation"] as const satisfies readonly ExportFormat["group"][];

interface FormatListProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** All formats, by what they are for. Native radio buttons: arrow keys move through all of them. */
export function FormatList({ chosen, onChoose }: FormatListProps) {
  const { description } = EXPORT_FORMATS.find(({ id }) => id === chosen) ?? {};
  return (
    <fieldset className={styles.formats}>
      <legend>{translate("export.format")}</legend>
      {GROUPS.map((group) => (
        <div key={group} className={styles.formatGroup}>
          <span className={styles.groupName} id={`export-${group}`}>
            {translate(`export.group.${group}`)}
          </span>
          <div className={styles.choices} role="group" aria-labelledby={`export-${group}`}>
            {EXPORT_FORMATS.filter((format) => format.group === group).map(({ id, label }) => (
              <label key={id} className={styles.choice}>
                <input
                  type="radio"
                  name="export-format"
                  className="visually-hidden"
                  checked={id === chosen}
                  onChange={() => {
                    onChoose(id);
                  }}
                />
                <span>{translate(label)}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
      <p className={styles.about} aria-live="polite">
        {description !== undefined && translate(description)}
      </p>
    </fieldset>
  );
}
