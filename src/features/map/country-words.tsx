import { useMemo, useState } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import { NO_GROUP, type GroupPair } from "#core/domain/group.ts";
import { countPair, evidenceOfSide, viewGroupKeyness, type GroupKeynessRow } from "#core/views/group-keyness.ts";
import { MIN_READOUTS_FOR_INTERVAL } from "#core/analysis/intervals.ts";
import { CountButton } from "#charts/marks/count-button.tsx";
import { ShareBars } from "#features/map/share-bars.tsx";
import { formatInteger } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import styles from "#features/map/country-panel.module.css";

interface CountryWordsProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly party: string;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

/** Rows that are shown before one asks for all. */
const FIRST_ROWS = 6;
/** More phrases than these are not listed here. */
const MOST_PHRASES = 60;

/** What is talked of with one counterpart and with all others, on readouts; and the phrases that stand with it alone. */
export function CountryWords({ corpus, filter, party, shown, onEvidence }: CountryWordsProps) {
  const [areAllTopics, setAllTopics] = useState(false);
  const [areAllPhrases, setAllPhrases] = useState(false);
  const pair = useMemo((): GroupPair => ({ a: { ...NO_GROUP, counterparts: [party] }, b: null }), [party]);
  const { a: here, b: elsewhere } = useMemo(() => countPair(corpus, filter, pair), [corpus, filter, pair]);
  const topics = useMemo(() => viewGroupKeyness(corpus, filter, { pair, of: "topics" }).rows, [corpus, filter, pair]);
  const phrases = useMemo(
    () =>
      viewGroupKeyness(corpus, filter, { pair, of: "phrases" })
        .rows.filter(({ a, b }) => a.hits > 0 && b.hits === 0)
        .sort((a, b) => b.a.hits - a.a.hits)
        .slice(0, MOST_PHRASES),
    [corpus, filter, pair],
  );
  if (elsewhere === 0) return <p className={styles.note}>{translate("map.country.noOthers")}</p>;
  const isThin = Math.min(here, elsewhere) < MIN_READOUTS_FOR_INTERVAL;
  const name = nameParty(party);
  const sides = { a: name, b: translate("map.country.others") };

  const countOf = (row: GroupKeynessRow, side: "a" | "b", label: string) => (
    <CountButton
      query={evidenceOfSide(pair, row, side)}
      name={translate("map.country.count", { label, side: sides[side], readouts: row[side].hits, n: row[side].n })}
      shown={shown}
      onEvidence={onEvidence}
    >
      {formatInteger(row[side].hits)}
    </CountButton>
  );
  const more = (all: boolean, total: number, change: (all: boolean) => void) =>
    total > FIRST_ROWS && (
      <button
        type="button"
        className={`${styles.link} no-print`}
        aria-expanded={all}
        onClick={() => {
          change(!all);
        }}
      >
        {translate(all ? "map.country.fewer" : "map.country.more", { total })}
      </button>
    );

  return (
    <>
      <h4 className={styles.part}>{translate("map.country.topics")}</h4>
      <p className={styles.note}>{translate(isThin ? "map.country.topicsThin" : "map.country.topicsHow", { party: name, here, elsewhere })}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{translate("map.country.topics")}</caption>
        <thead>
          <tr>
            <th scope="col">{translate("column.topic")}</th>
            <th scope="col">{translate("map.country.here", { n: here })}</th>
            <th scope="col">{translate("map.country.elsewhere", { n: elsewhere })}</th>
          </tr>
        </thead>
        <tbody>
          {topics.slice(0, areAllTopics ? undefined : FIRST_ROWS).map((row) => {
            const label = row.subject.kind === "topic" ? row.subject.topic.label : row.subject.family.label;
            return (
              <tr key={label} data-reading={row.reading}>
                <th scope="row">
                  {label}
                  <ShareBars here={row.a.hits / row.a.n} elsewhere={row.b.hits / row.b.n} isThin={isThin} />
                </th>
                <td>{countOf(row, "a", label)}</td>
                <td>{countOf(row, "b", label)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more(areAllTopics, topics.length, setAllTopics)}
      <h4 className={styles.part}>{translate("map.country.phrases")}</h4>
      <p className={styles.note}>{translate(phrases.length === 0 ? "map.country.phrasesNone" : "map.country.phrasesHow", { here, elsewhere })}</p>
      <ul className={styles.phrases} aria-label={translate("map.country.phrases")}>
        {phrases.slice(0, areAllPhrases ? undefined : FIRST_ROWS).map((row) =>
          row.subject.kind === "phrase" ? (
            <li key={row.subject.family.id}>
              <Link to={pathToPhrase(filter, row.subject.family.id)}>
                <PhraseLabel label={row.subject.family.label} />
              </Link>
              <span>
                {countOf(row, "a", row.subject.family.label)} {translate("axis.ofN", { n: here })}
              </span>
            </li>
          ) : null,
        )}
      </ul>
      {more(areAllPhrases, phrases.length, setAllPhrases)}
    </>
  );
}
