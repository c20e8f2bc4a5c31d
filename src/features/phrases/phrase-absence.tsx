import { useMemo } from "react";
import { collectFamilyWords } from "#core/analysis/closest-sentence.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { selectReadouts } from "#core/domain/filter.ts";
import { evidenceOfFamily } from "#core/views/query-family.ts";
import { AbsentReadout } from "#features/phrases/absent-readout.tsx";
import { translate } from "#i18n/translate.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Section } from "#ui/section.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/phrases/phrase-absence.module.css";

const STEP = 40;

interface PhraseAbsenceProps {
  readonly corpus: Corpus;
  readonly family: PhraseFamily;
}

/** The readouts that were searched and have no wording of the family. */
export function PhraseAbsence({ corpus, family }: PhraseAbsenceProps) {
  const filter = useUrlStore((state) => state.filter);
  const { showEvidence } = useUrlActions();
  const familyWords = useMemo(() => collectFamilyWords(family, corpus.readouts), [family, corpus]);
  const query = evidenceOfFamily(family, { without: true });
  const { readouts } = useMemo(() => collectEvidence(corpus, filter, evidenceOfFamily(family, { without: true })), [corpus, filter, family]);
  const [listed, more] = useShowMore(readouts, STEP);
  const selection = selectReadouts(corpus, filter);
  const leftOut = selection.base.length - selection.readouts.length;
  const count = readouts.length;
  if (selection.base.length === 0) return null;
  return (
    <Section
      title={translate("absence.title", { count })}
      how={translate(count === 0 ? "absence.none" : "absence.how", { count })}
      actions={
        count > 0 && (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              showEvidence(query);
            }}
          >
            {translate("absence.list")}
          </button>
        )
      }
    >
      <ul className={styles.list}>
        {listed.map((readout) => (
          <AbsentReadout key={readout.id} corpus={corpus} readout={readout} familyWords={familyWords} />
        ))}
      </ul>
      {more}
      {leftOut > 0 && <p className={styles.leftOut}>{translate("absence.left", { count: leftOut })}</p>}
    </Section>
  );
}
