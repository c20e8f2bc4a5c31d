import { useQueryClient } from "@tanstack/react-query";
import { DatasetError } from "#data/dataset-error.ts";
import { DATA_FOLDER } from "#data/load-file.ts";
import { translate } from "#i18n/translate.ts";
import { Section } from "#ui/section.tsx";
import styles from "#app/dataset-fault-screen.module.css";

interface DatasetFaultScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

const describe = (error: unknown): string => {
  if (error instanceof DatasetError) {
    const { kind, ...values } = error.fault;
    return translate(`fault.${kind}`, values);
  }
  return translate("fault.pageAdvice", { detail: error instanceof Error ? error.message : String(error) });
};

/** Which file is at fault, what is wrong with it, and a way to try again. */
export function DatasetFaultScreen({ error, onRetry }: DatasetFaultScreenProps) {
  const client = useQueryClient();
  return (
    <div className={styles.screen} role="alert">
      <Section level={1} title={<span className={styles.heading}>{translate(error instanceof DatasetError ? "fault.heading" : "fault.page")}</span>}>
        {error instanceof DatasetError && <p className={styles.file}>{translate("fault.file", { file: `${DATA_FOLDER}${error.file}` })}</p>}
        <p>{describe(error)}</p>
        {error instanceof DatasetError && <p>{translate("fault.advice")}</p>}
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            // A part of the app that failed to load stays failed until the page is loaded anew.
            if (!(error instanceof DatasetError)) window.location.reload();
            client.clear();
            onRetry();
          }}
        >
          {translate("fault.retry")}
        </button>
      </Section>
    </div>
  );
}
