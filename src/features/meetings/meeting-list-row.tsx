import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { Meeting } from "#core/domain/dataset.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { MeetingRow } from "#core/views/meeting-list.ts";
import { predecessorsOf } from "#core/views/predecessors.ts";
import { formatDays, formatInteger, formatSequence } from "#i18n/format.ts";
import { nameMode, nameParties, namePerson, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToCompare, pathToReadout } from "#state/paths.ts";
import { InferredMark } from "#ui/inferred-mark.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#features/meetings/meeting-list.module.css";

/** Topics named in a row before the rest is only counted. */
const NAMED_TOPICS = 3;

/** More counterparts than this take several lines, so that one meeting does not widen the column for all. */
const MOST_ON_A_LINE = 3;

const namePeople = ({ people }: Meeting): string | null => (people.length === 0 ? null : formatSequence(people.map(({ name, country }) => namePerson({ name, country }))));

function Topics({ topics }: Pick<MeetingRow, "topics">) {
  if (topics.length === 0) return translate("meetings.noTopics");
  const named = topics.slice(0, NAMED_TOPICS).map(({ topic, mentions }) => translate("meetings.topic", { topic: topic.label, mentions }));
  const rest = topics.length - named.length;
  return (
    <>
      {formatSequence(named)}
      {rest > 0 && <span className={styles.more}> {translate("meetings.moreTopics", { count: rest })}</span>}
    </>
  );
}

interface MeetingListRowProps {
  readonly corpus: Corpus;
  /** For the links, which carry it on. */
  readonly filter: Filter;
  readonly row: MeetingRow;
}

/** One meeting. The units after the numbers show where the head of the table does not. */
export function MeetingListRow({ corpus, filter, row: { readout, topics } }: MeetingListRowProps) {
  const { meeting } = readout;
  const people = namePeople(meeting);
  const venue = meeting.venue?.name ?? null;
  const previous = predecessorsOf(corpus).get(readout.id);
  const unit = (words: string) => <span className={styles.unit}> {words}</span>;
  return (
    <tr className={partyTone(corpus.counterparts, meeting.counterparts[0])}>
      <td className={styles.date}>
        {formatDays(meeting)}
        <InferredMark meeting={meeting} field="date" />
      </td>
      <td className={meeting.counterparts.length > MOST_ON_A_LINE ? `${styles.party} ${styles.many}` : styles.party}>
        <ModeIcon meeting={meeting} />{" "}
        {nameParties(meeting.counterparts)}
      </td>
      <th scope="row" className={styles.meeting}>
        <Link to={pathToReadout(filter, readout.id)}>{meeting.title}</Link>
        <InferredMark meeting={meeting} field="title" />
        <span className={styles.details}>
          {people}
          {people !== null && <InferredMark meeting={meeting} field="people" />}
          {people !== null && venue !== null && " · "}
          {venue}
          {previous !== undefined && (
            <>
              {(people !== null || venue !== null) && " · "}
              <Link
                className={styles.compare}
                to={pathToCompare(filter, previous.id, readout.id)}
                aria-label={translate("compare.rowName", { readout: nameReadout(meeting), days: formatDays(previous.meeting) })}
              >
                {translate("compare.goTo", { days: formatDays(previous.meeting) })}
              </Link>
            </>
          )}
        </span>
      </th>
      <td className={styles.how}>
        {nameMode(meeting.mode)}
        {meeting.level !== null && <span className={styles.level}>{translate(`level.${meeting.level}`)}</span>}
      </td>
      <td className={styles.number}>{meeting.startTime ?? <Unstated />}</td>
      <td className={styles.number}>
        {meeting.durationMinutes === null ? (
          <Unstated />
        ) : (
          <>
            {meeting.durationApproximate && <abbr className={styles.about} title={translate("meetings.about")}>{translate("meetings.aboutMark")}</abbr>}
            {formatInteger(meeting.durationMinutes)}
            {unit(translate("meetings.count.minutes"))}
          </>
        )}
      </td>
      <td className={styles.number}>
        {formatInteger(readout.sentences.length)}
        {unit(translate("meetings.count.sentences", { count: readout.sentences.length }))}
      </td>
      <td className={styles.number}>
        {formatInteger(readout.tokens)}
        {unit(translate("meetings.count.words", { count: readout.tokens }))}
      </td>
      <td className={styles.topics}>
        <Topics topics={topics} />
      </td>
    </tr>
  );
}

function Unstated() {
  return (
    <span className={styles.unstated}>
      <span aria-hidden="true">{translate("cell.none")}</span>
      <span className="visually-hidden">{translate("meetings.unstated")}</span>
    </span>
  );
}
