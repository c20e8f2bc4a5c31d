import { useDeferredValue, useMemo } from "react";
import { selectReadouts } from "#core/domain/filter.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { viewFindings, type FindingRow } from "#core/views/findings.ts";
import { EvidenceCount } from "#features/findings/evidence-count.tsx";
import { FindingSteps } from "#features/findings/finding-steps.tsx";
import { FindingStrip } from "#features/findings/finding-strip.tsx";
import { nameKind, writeFinding } from "#features/findings/finding-words.ts";
import { KindIcon } from "#features/findings/kind-icon.tsx";
import { WordsAtDates } from "#features/findings/words-at-dates.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/findings/findings.module.css";

/** Findings listed beside the lead at first, and added by each press of the button. */
const STEP = 6;

interface ItemProps {
  readonly corpus: Corpus;
  readonly row: FindingRow;
  readonly readouts: readonly Readout[];
}

function Kicker({ row: { finding } }: Pick<ItemProps, "row">) {
  return (
    <p className={styles.kicker}>
      <KindIcon kind={finding.change.kind} />
      {nameKind(finding)}
    </p>
  );
}

function Lead({ corpus, row }: ItemProps) {
  const title = writeFinding(corpus, row.finding);
  return (
    <article className={styles.lead}>
      <Kicker row={row} />
      <h3 className={styles.leadTitle}>{title}</h3>
      <WordsAtDates corpus={corpus} row={row} />
      <p className={styles.foot}>
        <EvidenceCount row={row} title={title} isLead />
        <span>{translate("findings.ring")}</span>
      </p>
      {row.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </article>
  );
}

function Item({ corpus, row, readouts }: ItemProps) {
  const title = writeFinding(corpus, row.finding);
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <Kicker row={row} />
        <FindingStrip corpus={corpus} row={row} readouts={readouts} />
        <EvidenceCount row={row} title={title} />
      </div>
      <h3 className={styles.itemTitle}>{title}</h3>
      <FindingSteps corpus={corpus} finding={row.finding} />
      {row.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </li>
  );
}

/** What changed, in sentences, the weightiest first, each with its evidence. */
export function Findings({ corpus }: { readonly corpus: Corpus }) {
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const { clearFilter } = useUrlActions();
  const { rows } = useMemo(() => viewFindings(corpus, filter), [corpus, filter]);
  const readouts = useMemo(() => selectReadouts(corpus, filter).base, [corpus, filter]);
  const [lead, ...others] = rows;
  const [items, more] = useShowMore(others, STEP);
  return (
    <Section title={translate("findings.title")} how={translate("findings.how")} className={styles.findings}>
      {lead === undefined ? (
        <Notice action={{ label: translate("empty.undo"), onClick: clearFilter }}>{translate("findings.none")}</Notice>
      ) : (
        <>
          <Lead corpus={corpus} row={lead} readouts={readouts} />
          <ol>
            {items.map((row) => (
              <Item key={row.finding.id} corpus={corpus} row={row} readouts={readouts} />
            ))}
          </ol>
          {more}
        </>
      )}
    </Section>
  );
}
