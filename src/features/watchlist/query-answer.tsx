import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { evidenceOfWatched, type WatchRow } from "#core/views/watchlist.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { formatDate, formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase, pathToQuery } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";

interface QueryAnswerProps {
  readonly corpus: Corpus;
  readonly row: WatchRow;
  /** With a way to every hit in its sentence. */
  readonly hasLink?: boolean;
}

/** What a query finds: hits, readouts, first and last in the set, and the family that it is. */
export function QueryAnswer({ corpus, row, hasLink = true }: QueryAnswerProps) {
  const filter = useUrlStore((state) => state.filter);
  const shown = useUrlStore((state) => state.evidence);
  const { showEvidence } = useUrlActions();
  const { hits, readouts, n, first, last, isNowhere, watched, family } = row;
  if (isNowhere) return <span>{translate("watch.nowhere", { n: corpus.readouts.length })}</span>;
  return (
    <>
      {hits === 0 ? (
        <span>{translate("watch.leftOut", { n })}</span>
      ) : (
        <CountButton query={evidenceOfWatched(watched)} name={translate("phrases.countName", { hits, readouts, n })} shown={shown} onEvidence={showEvidence}>
          {translate("watch.count", { hits, readouts: formatInteger(readouts), n })}
        </CountButton>
      )}
      {first !== null && last !== null && (
        <span>{first === last ? translate("watch.once", { date: formatDate(first) }) : translate("watch.dates", { first: formatDate(first), last: formatDate(last) })}</span>
      )}
      {hasLink && <Link to={pathToQuery(filter, watched.query)}>{translate("watch.concordance")}</Link>}
      {family !== null && (
        <span>
          {translate("watch.isFamily")}{" "}
          <Link to={pathToPhrase(filter, family.id)}>
            <PhraseLabel label={family.label} />
          </Link>
        </span>
      )}
    </>
  );
}
