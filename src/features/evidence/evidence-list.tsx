import { useMemo } from "react";
import { Link } from "react-router-dom";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Meeting } from "#core/domain/dataset.ts";
import type { Evidence, EvidenceQuery, EvidenceSentence } from "#core/domain/evidence.ts";
import { hasJapanese } from "#core/text/find-japanese.ts";
import { quoteAround } from "#core/text/quote.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { idOfQuery } from "#core/views/query-family.ts";
import { BriefSentence } from "#features/evidence/brief-sentence.tsx";
import { CiteSentence } from "#features/evidence/cite-sentence.tsx";
import { formatDays } from "#i18n/format.ts";
import { nameMode, nameParties, nameReadout } from "#i18n/names.ts";
import "#i18n/parts/citation.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { MarkedText } from "#ui/marked-text.tsx";
import { ModeIcon } from "#ui/mode-mark.tsx";
import { partyTone } from "#ui/party-tone.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/evidence/evidence-drawer.module.css";

/** Characters quoted on either side of what is counted. */
const QUOTE_MARGIN = 110;

function Quotation({ evidence: { readout, sentence, spans } }: { readonly evidence: EvidenceSentence }) {
  const text = readout.sentences[sentence]?.text ?? "";
  const { start, end, isCutBefore, isCutAfter } = quoteAround(text, spans, QUOTE_MARGIN);
  return (
    <blockquote className={styles.quote} lang={hasJapanese(text) ? "ja" : undefined}>
      {isCutBefore && "… "}
      <MarkedText text={text.slice(start, end)} spans={spans.map((span) => ({ start: span.start - start, end: span.end - start }))} />
      {isCutAfter && " …"}
    </blockquote>
  );
}

interface EvidenceListProps {
  readonly corpus: Corpus;
  readonly evidence: Evidence;
  readonly query: EvidenceQuery;
}

/** Readouts listed at once; a frequent word of a large corpus stands in hundreds. */
const STEP = 50;

const groupByReadout = (sentences: readonly EvidenceSentence[]): ReadonlyMap<Readout, readonly EvidenceSentence[]> => {
  const groups = new Map<Readout, EvidenceSentence[]>();
  for (const found of sentences) {
    const group = groups.get(found.readout);
    if (group === undefined) groups.set(found.readout, [found]);
    else group.push(found);
  }
  return groups;
};

function ListPages({ corpus, evidence, query }: EvidenceListProps) {
  const [readouts, more] = useShowMore(evidence.readouts, STEP);
  const byReadout = useMemo(() => groupByReadout(evidence.sentences), [evidence]);
  return (
    <>
      <ol className={styles.list}>
        {readouts.map((readout) => (
          <EvidenceItem key={readout.id} corpus={corpus} readout={readout} sentences={byReadout.get(readout) ?? []} query={query} />
        ))}
      </ol>
      {more}
    </>
  );
}

/** The readouts of a mark, by date, each with the sentences counted in it; of very many the first, and more on demand. */
export function EvidenceList(props: EvidenceListProps) {
  return <ListPages key={JSON.stringify(props.query)} {...props} />;
}

const sayMinutes = ({ durationMinutes, durationApproximate }: Meeting): string =>
  durationMinutes === null ? translate("evidence.noMinutes") : translate("evidence.minutesOf", { minutes: durationMinutes, about: durationApproximate ? "yes" : "no" });

interface EvidenceItemProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
  readonly sentences: readonly EvidenceSentence[];
  readonly query: EvidenceQuery;
}

function EvidenceItem({ corpus, readout, sentences, query }: EvidenceItemProps) {
  const filter = useUrlStore((state) => state.filter);
  const { meeting } = readout;
  return (
    <li className={`${styles.readout} ${partyTone(corpus.counterparts, meeting.counterparts[0])}`}>
      <p className={styles.source}>
        <ModeIcon meeting={meeting} />
        <strong>{nameParties(meeting.counterparts)}</strong>
        <span>{formatDays(meeting)}</span>
        {sentences.length === 0 && (
          <>
            <span>{nameMode(meeting.mode)}</span>
            <Link to={pathToReadout(filter, readout.id)} aria-label={translate("evidence.openReadoutOf", { readout: nameReadout(meeting, "full", "short") })}>{translate("evidence.openReadout")}</Link>
          </>
        )}
      </p>
      {query.kind === "minutes" && <p className={styles.none}>{sayMinutes(meeting)}</p>}
      {query.kind === "meetings" && <blockquote className={styles.quote}>{readout.sentences[0]?.text}</blockquote>}
      {sentences.map((found) => (
        <div key={found.sentence} className={styles.sentence}>
          <Quotation evidence={found} />
          <Link
            to={pathToReadout(filter, readout.id, {
              sentence: writeSentenceRef(found.sentence, readout.sentences[found.sentence]?.text ?? ""),
              phrase: query.kind === "query" ? idOfQuery(query.id ?? "") : query.kind === "phrase" ? query.id : null,
              topic: query.kind === "topic" ? query.id : null,
            })}
            aria-label={translate("cite.sentenceIn", { number: found.sentence + 1, readout: nameReadout(meeting, "full", "short") })}
          >
            {translate("evidence.sentence", { number: found.sentence + 1 })}
          </Link>
          <BriefSentence evidence={found} />
          <CiteSentence corpus={corpus} evidence={found} />
        </div>
      ))}
    </li>
  );
}
