import type { Reading } from "#core/views/readings.ts";
import { nameReading } from "#features/reader/reading.ts";
import { formatDate, formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { LinkedText } from "#ui/linked-text.tsx";
import { Section } from "#ui/section.tsx";
import styles from "#features/reader/meeting-sources.module.css";

function SourceEntry({ reading, title }: { readonly reading: Reading; readonly title: string }) {
  const { source, place, isCounted } = reading;
  const facts = [
    source?.publisher,
    typeof source?.published === "string" ? translate("reader.published", { date: formatDate(source.published) }) : null,
    typeof source?.retrieved === "string" ? translate("reader.sourceRetrieved", { date: formatDate(source.retrieved) }) : null,
    translate(isCounted ? "reader.accountCounted" : "reader.accountNotCounted"),
  ].filter((fact) => typeof fact === "string");
  const address = source?.address ?? null;
  return (
    <li className={styles.source}>
      <p>
        <strong>{nameReading(reading, title)}</strong>, {formatSequence(facts)}
      </p>
      <p className={styles.address}>
        {address === null ? translate("address.unknownAlone") : <LinkedText text={address} />}
      </p>
      {source === null ? <p>{translate("reader.sourceUnknown")}</p> : <p className={styles.small}><LinkedText text={source.licence} /></p>}
      {place !== null && <p className={styles.small}>{translate("reader.sourceSpan", { file: place.file, start: place.start, end: place.end })}</p>}
    </li>
  );
}

interface MeetingSourcesProps {
  readonly readings: readonly Reading[];
  readonly title: string;
}

/** Where the text comes from, under which terms, down to the place in the file. */
export function MeetingSources({ readings, title }: MeetingSourcesProps) {
  return (
    <Section title={translate("reader.sources")} className={styles.sources}>
      <ul>
        {readings.map((reading, index) => (
          <SourceEntry key={index} reading={reading} title={title} />
        ))}
      </ul>
    </Section>
  );
}
