import { useId, type ReactNode } from "react";
import { useCorpus } from "#data/use-corpus.ts";
import { Codebook } from "#features/data-report/codebook.tsx";
import { DatasetFiles } from "#features/data-report/dataset-files.tsx";
import { InferredFacts } from "#features/data-report/inferred-facts.tsx";
import { IngestReport } from "#features/data-report/ingest-report.tsx";
import { Methods } from "#features/data-report/methods.tsx";
import { MustBeTold } from "#features/data-report/must-be-told.tsx";
import { SourceList } from "#features/data-report/source-list.tsx";
import { translate } from "#i18n/translate.ts";
import { Section } from "#ui/section.tsx";
import styles from "#pages/data-page.module.css";
import "#i18n/parts/data.ts";

interface Part {
  readonly id: string;
  readonly title: string;
  readonly how?: string;
  readonly content: ReactNode;
}

/** Moves to a part of the page. The address holds the route in its fragment, so that a plain anchor cannot. */
const goTo = (id: string): void => {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};

/** Where everything comes from, what was done to it, and how it is counted. */
export function Page() {
  const corpus = useCorpus();
  const prefix = useId();
  const { manifest, topics } = corpus;
  const parts: readonly Part[] = [
    { id: "told", title: translate("data.told.title"), content: <MustBeTold corpus={corpus} /> },
    { id: "sources", title: translate("data.sources.title"), how: translate("data.sources.how"), content: <SourceList corpus={corpus} /> },
    { id: "report", title: translate("data.report.title"), how: translate("data.report.how"), content: <IngestReport corpus={corpus} /> },
    { id: "inferred", title: translate("data.inferred.title"), how: translate("data.inferred.how"), content: <InferredFacts corpus={corpus} /> },
    { id: "codebook", title: translate("data.codebook.title"), how: translate("data.codebook.how", { topics: topics.length }), content: <Codebook corpus={corpus} /> },
    { id: "methods", title: translate("data.methods.title"), how: translate("data.methods.how"), content: <Methods /> },
    { id: "files", title: translate("data.files.title"), how: translate("data.files.how"), content: <DatasetFiles corpus={corpus} /> },
  ];
  return (
    <>
      <h1 className={styles.heading}>{translate("data.heading")}</h1>
      <p className={styles.lead}>
        {translate("data.lead", { ...manifest.counts, sources: manifest.sources.length, version: manifest.datasetVersion, schema: manifest.schemaVersion })}
      </p>
      <div className={styles.page}>
        <nav aria-label={translate("data.contents")} className={`${styles.contents} no-print`}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    goTo(`${prefix}${id}`);
                  }}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.parts}>
          {parts.map(({ id, title, how, content }) => (
            <div key={id} id={`${prefix}${id}`} tabIndex={-1} className={styles.part}>
              <Section title={title} {...(how !== undefined && { how })}>
                {content}
              </Section>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
