import { Link } from "react-router-dom";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import type { GroupPair } from "#core/domain/group.ts";
import { evidenceOfSide, type GroupKeynessRow } from "#core/views/group-keyness.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { ShareGap } from "#features/groups/group-marks.tsx";
import { formatInteger, formatPoints, formatRatio } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage, pathToPhrase } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/groups/groups.module.css";

interface GroupRowProps {
  readonly filter: Filter;
  readonly row: GroupKeynessRow;
  readonly pair: GroupPair;
  readonly names: { readonly a: string; readonly b: string };
  /** Width of the scale of shares. */
  readonly width: number;
  /** Is the ratio of any row other than 0? */
  readonly hasRatio: boolean;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

function Subject({ filter, subject }: Pick<GroupRowProps, "filter"> & Pick<GroupKeynessRow, "subject">) {
  if (subject.kind === "phrase") {
    return (
      <Link className={styles.label} to={pathToPhrase(filter, subject.family.id)}>
        <PhraseLabel label={subject.family.label} />
      </Link>
    );
  }
  const { pathname, search } = pathToPage(filter, "/topics");
  return (
    <Link className={styles.topic} to={{ pathname, search: writeSetting(search, "focus", subject.topic.id) }}>
      {subject.topic.label}
    </Link>
  );
}

/** What the row allows to be said of the difference. */
function writeDifference({ difference, interval, reading }: GroupKeynessRow): string {
  if (interval === null || reading === "thin") return translate("groups.differenceThin", { points: formatPoints(difference) });
  return translate("groups.difference", { points: formatPoints(difference), low: formatPoints(interval.low), high: formatPoints(interval.high) });
}

/** One phrase family or topic: in how many readouts of either group, and what lies between. */
export function GroupRow({ filter, row, pair, names, width, hasRatio, shown, onEvidence }: GroupRowProps) {
  const label = row.subject.kind === "phrase" ? row.subject.family.label : row.subject.topic.label;
  const countOf = (side: "a" | "b") => (
    <span className={styles.side}>
      <CountButton
        query={evidenceOfSide(pair, row, side)}
        name={translate("groups.countName", { label, group: names[side], readouts: row[side].hits, n: row[side].n })}
        shown={shown}
        onEvidence={onEvidence}
      >
        {formatInteger(row[side].hits)}
      </CountButton>
      <span className={styles.ofN} aria-hidden="true"> {translate("axis.ofN", { n: row[side].n })}</span>
    </span>
  );
  return (
    <li className={styles.row} data-reading={row.reading} data-ratio={hasRatio}>
      <Subject filter={filter} subject={row.subject} />
      {countOf("a")}
      <ShareGap a={row.a.hits / row.a.n} b={row.b.hits / row.b.n} width={width} />
      {countOf("b")}
      <span className={styles.difference}>
        <span className="visually-hidden">{translate("groups.differenceHead")} </span>
        {writeDifference(row)}
      </span>
      {hasRatio && (
        <span className={styles.ratio}>
          <span className="visually-hidden">{translate("groups.ratioHead")} </span>
          {row.conservative === 0 ? translate("groups.notSeparable") : formatRatio(row.conservative)}
        </span>
      )}
    </li>
  );
}
