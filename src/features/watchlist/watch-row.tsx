import { useEffect, useRef, useState } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import { evidenceOfWatched, type WatchRow as Row } from "#core/views/watchlist.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { ReadoutStrip } from "#charts/marks/readout-strip.tsx";
import { QueryFault } from "#features/watchlist/query-fault.tsx";
import { RenameForm } from "#features/watchlist/rename-form.tsx";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase, pathToQuery } from "#state/paths.ts";
import { SetDates } from "#ui/set-dates.tsx";
import styles from "#features/watchlist/watchlist.module.css";

interface WatchRowProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly row: Row;
  readonly isFirst: boolean;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function Counts({ corpus, row, isFirst, shown, onEvidence }: Pick<WatchRowProps, "corpus" | "row" | "isFirst" | "shown" | "onEvidence">) {
  const { watched, hits, readouts, n, first, last, isNowhere } = row;
  const query = evidenceOfWatched(watched);
  return (
    <>
      <ReadoutStrip corpus={corpus} query={query} name={watched.name ?? watched.query} cells={row.byReadout} isFirst={isFirst} shown={shown} onEvidence={onEvidence} />
      <span className={styles.number}>
        <CountButton query={query} name={translate("watch.countName", { name: watched.name ?? watched.query, hits, readouts, n })} shown={shown} onEvidence={onEvidence}>
          {formatInteger(readouts)}
          <span className={styles.ofN} aria-hidden="true"> {translate("axis.ofN", { n })}</span>
        </CountButton>
      </span>
      <span className={styles.hits}>{formatInteger(hits)}</span>
      <span className={styles.dates}>{isNowhere ? translate("watch.noDate") : <SetDates first={first} last={last} />}</span>
    </>
  );
}

/** A watched query as a row like a family's. */
export function WatchRow({ corpus, filter, row, isFirst, shown, onEvidence, onRename, onRemove }: WatchRowProps) {
  const { watched, error, family } = row;
  const [isRenaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const hasRenamed = useRef(false);
  const name = watched.name ?? watched.query;
  useEffect(() => {
    if (!isRenaming && hasRenamed.current) rename.current?.focus();
    hasRenamed.current = isRenaming;
  }, [isRenaming]);
  return (
    <li className={styles.row}>
      {isRenaming ? (
        <RenameForm
          name={watched.name ?? ""}
          query={watched.query}
          onDone={(next) => {
            setRenaming(false);
            if (next !== null) onRename(next);
          }}
        />
      ) : (
        <div className={styles.label}>
          <Link to={pathToQuery(filter, watched.query)}>{name}</Link>
          {watched.name !== null && <code className={styles.query}>{watched.query}</code>}
          {family !== null && (
            <Link className={styles.family} to={pathToPhrase(filter, family.id)}>
              {translate("watch.family", { rank: corpus.families.indexOf(family) + 1 })}
            </Link>
          )}
        </div>
      )}
      {error === null ? (
        <Counts corpus={corpus} row={row} isFirst={isFirst} shown={shown} onEvidence={onEvidence} />
      ) : (
        <span className={styles.broken}>
          <QueryFault source={watched.query} error={error} />
        </span>
      )}
      <span className={`${styles.actions} no-print`}>
        {!isRenaming && (
          <button ref={rename} type="button" className={styles.link} aria-label={translate("watch.renameName", { name })} onClick={() => { setRenaming(true); }}>
            {translate("watch.rename")}
          </button>
        )}
        <button type="button" className={styles.link} data-remove="" aria-label={translate("watch.removeName", { name })} onClick={onRemove}>
          {translate("watch.remove")}
        </button>
      </span>
    </li>
  );
}
