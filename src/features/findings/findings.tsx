import { useDeferredValue, useMemo, type ReactNode } from "react";
import { EMPTY_FILTER, selectReadouts, type Filter } from "#core/domain/filter.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { Finding } from "#core/analysis/change/finding.ts";
import { FigurePart } from "#charts/figure-part.tsx";
import { describeFinding, type FindingRow } from "#core/views/findings.ts";
import { EvidenceCount } from "#features/findings/evidence-count.tsx";
import { FindingSteps } from "#features/findings/finding-steps.tsx";
import { FindingStrip } from "#features/findings/finding-strip.tsx";
import { nameKind, writeFinding } from "#features/findings/finding-words.ts";
import { describeFindings } from "#features/findings/findings-figure.ts";
import { FindingLinks } from "#features/findings/finding-links.tsx";
import { KindIcon } from "#features/findings/kind-icon.tsx";
import { useFindings } from "#features/findings/use-findings.ts";
import { WordsAtDates } from "#features/findings/words-at-dates.tsx";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { NoteText } from "#ui/note-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/findings/findings.module.css";
import "#i18n/parts/findings.ts";

/** From this many characters on a leading sentence is set smaller, so that its words at their dates stay in view. */
const LONG_TITLE = 90;

/** Findings listed beside the lead at first, and added by each press of the button. */
const STEP = 6;

interface ItemProps {
  readonly corpus: Corpus;
  readonly filter: Filter;
  readonly finding: Finding;
  readonly readouts: readonly Readout[];
}

const useRow = ({ corpus, filter, finding }: Omit<ItemProps, "readouts">): FindingRow =>
  useMemo(() => describeFinding(corpus, filter, finding), [corpus, filter, finding]);

function Kicker({ finding }: Pick<ItemProps, "finding">) {
  return (
    <p className={styles.kicker}>
      <KindIcon kind={finding.change.kind} />
      {nameKind(finding)}
    </p>
  );
}

function Lead({ corpus, filter, finding }: Omit<ItemProps, "readouts">) {
  const row = useRow({ corpus, filter, finding });
  const title = writeFinding(corpus, finding);
  return (
    <article className={styles.lead}>
      <Kicker finding={finding} />
      <h3 className={title.length > LONG_TITLE ? styles.longTitle : styles.leadTitle}>{title}</h3>
      <WordsAtDates corpus={corpus} row={row} />
      <FindingSteps corpus={corpus} finding={finding} />
      <p className={styles.foot}>
        <EvidenceCount row={row} title={title} isLead />
        <span>{translate("findings.ring")}</span>
      </p>
      <FindingLinks corpus={corpus} finding={finding} />
      {row.notes.map((note) => (
        <p key={note} className={styles.note}>
          <NoteText text={note} />
        </p>
      ))}
    </article>
  );
}

function Item({ corpus, filter, finding, readouts }: ItemProps) {
  const row = useRow({ corpus, filter, finding });
  const title = writeFinding(corpus, finding);
  return (
    <li className={styles.item}>
      {/* The heading first, for those who hear the page; on the screen the line of facts stands above it. */}
      <h3 className={styles.itemTitle}>{title}</h3>
      <div className={styles.itemHead}>
        <Kicker finding={finding} />
        <FindingStrip corpus={corpus} row={row} readouts={readouts} />
        <EvidenceCount row={row} title={title} />
      </div>
      <FindingSteps corpus={corpus} finding={finding} />
      <FindingLinks corpus={corpus} finding={finding} />
      {row.notes.map((note) => (
        <p key={note} className={styles.note}>
          <NoteText text={note} />
        </p>
      ))}
    </li>
  );
}

/** What changed, in sentences, the weightiest first, each with its evidence. */
export function Findings({ corpus, actions }: { readonly corpus: Corpus; readonly actions: ReactNode }) {
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const ladder = useLadderStore((state) => state.ladder);
  const found = useFindings(corpus, filter, ladder);
  return (
    <Section title={translate("findings.title")} how={translate("findings.how")} actions={actions} className={styles.findings}>
      {found === null ? (
        <p className={styles.computing} role="status">
          {translate("findings.computing", { n: corpus.readouts.length })}
        </p>
      ) : (
        <div aria-busy={found.filter !== filter}>
          <FindingList corpus={corpus} filter={found.filter} findings={found.findings} />
        </div>
      )}
    </Section>
  );
}

function FindingList({ corpus, filter, findings }: { readonly corpus: Corpus; readonly filter: Filter; readonly findings: readonly Finding[] }) {
  const { clearFilter } = useUrlActions();
  // Findings about a counterpart may rest on readouts with others, so that only dates and mode leave readouts out.
  const { from, to, modes } = filter;
  const readouts = useMemo(() => selectReadouts(corpus, { ...EMPTY_FILTER, from, to, modes }).base, [corpus, from, to, modes]);
  const moved = useLadderStore((state) => state.ladder.size);
  const figure = useMemo(() => describeFindings(corpus, filter, findings, moved), [corpus, filter, findings, moved]);
  const [lead, ...others] = findings;
  const [items, more] = useShowMore(others, STEP);
  if (lead === undefined) {
    const isFiltered = JSON.stringify(filter) !== JSON.stringify(EMPTY_FILTER);
    return (
      <FigurePart figure={figure}>
        <Notice action={isFiltered ? { label: translate("empty.undo"), onClick: clearFilter } : undefined}>{translate("findings.none")}</Notice>
      </FigurePart>
    );
  }
  return (
    <FigurePart figure={figure}>
      <Lead corpus={corpus} filter={filter} finding={lead} />
      <ol>
        {items.map((finding) => (
          <Item key={finding.id} corpus={corpus} filter={filter} finding={finding} readouts={readouts} />
        ))}
      </ol>
      {more}
    </FigurePart>
  );
}
