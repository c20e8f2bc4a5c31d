import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Source } from "#core/domain/dataset.ts";
import { Digest } from "#features/data-report/digest.tsx";
import { formatDate } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { writeAttribution } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { LinkedText } from "#ui/linked-text.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/data-report/data-report.module.css";

const STEP = 20;

interface SourceListProps {
  readonly corpus: Corpus;
}

function SourceMeetings({ corpus, source }: SourceListProps & { readonly source: Source }) {
  const filter = useUrlStore((state) => state.filter);
  if (source.meetings.length === 0) return translate("data.source.noMeeting");
  return (
    <ul>
      {source.meetings.map((id) => {
        const meeting = corpus.readoutById.get(id)?.meeting;
        if (!meeting) return <li key={id}>{id}</li>;
        const isSecond = meeting.sources.some(({ file, role }) => file === source.file && role === "also-in");
        return (
          <li key={id} className={partyTone(corpus.counterparts, meeting.counterparts[0])}>
            <Link className={styles.meeting} to={pathToReadout(filter, id)}>
              {nameReadout(meeting)}
            </Link>
            {isSecond && <span className={styles.aside}> {translate("data.source.alsoIn")}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function SourceEntry({ corpus, source }: SourceListProps & { readonly source: Source }) {
  const { file, title, publisher, address, published, retrieved, licence, sha256 } = source;
  return (
    <li className={styles.source}>
      <div>
        <h3 className={styles.sourceTitle}>{title}</h3>
        <p className={styles.address}>
          {address === null ? translate("address.unknownAlone") : <LinkedText text={address} />}
        </p>
        <p className={styles.cite}>
          <span className={styles.term}>{translate("data.source.cite")}</span>{" "}
          {writeAttribution(publisher, address ?? translate("address.unknown"))}
        </p>
      </div>
      <dl className={styles.facts}>
        <dt>{translate("data.source.publisher")}</dt>
        <dd>{publisher === "" ? translate("data.source.notRecorded") : publisher}</dd>
        <dt>{translate("data.source.published")}</dt>
        <dd>{published === null ? translate("data.source.unknown") : formatDate(published)}</dd>
        <dt>{translate("data.source.retrieved")}</dt>
        <dd>{retrieved === null ? translate("data.source.notRecorded") : formatDate(retrieved)}</dd>
        <dt>{translate("data.source.meetings", { count: source.meetings.length })}</dt>
        <dd><SourceMeetings corpus={corpus} source={source} /></dd>
        <dt>{translate("data.source.licence")}</dt>
        <dd>{licence === "" ? translate("data.source.notRecorded") : <LinkedText text={licence} />}</dd>
        <dt>{translate("data.source.file")}</dt>
        <dd className={styles.file}>{file}</dd>
        <dt>{translate("data.source.sha256")}</dt>
        <dd><Digest value={sha256} /></dd>
      </dl>
    </li>
  );
}

/** Every source with where it comes from, under what terms, and which meetings it tells of. */
export function SourceList({ corpus }: SourceListProps) {
  const [sources, more] = useShowMore(corpus.manifest.sources, STEP);
  return (
    <>
      <ol>
        {sources.map((source) => (
          <SourceEntry key={source.file} corpus={corpus} source={source} />
        ))}
      </ol>
      {more}
    </>
  );
}
