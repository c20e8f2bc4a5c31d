import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Corpus } from "#core/domain/corpus.ts";
import { type LadderVerb, viewLadderVerbs } from "#core/views/ladder-verbs.ts";
import { VerbMover } from "#features/ladder/verb-mover.tsx";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { keepFocus } from "#ui/keep-focus.ts";
import { Section } from "#ui/section.tsx";
import { StrengthBar } from "#ui/strength-bar.tsx";
import styles from "#features/ladder/ladder-editor.module.css";

interface VerbButtonProps {
  readonly verb: LadderVerb;
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}

function VerbButton({ verb: { key, count, rung, shippedRung }, isChosen, onChoose }: VerbButtonProps) {
  const isMoved = rung !== shippedRung;
  return (
    <button
      type="button"
      className={isMoved ? `${styles.verb} ${styles.moved}` : styles.verb}
      data-verb={key}
      aria-pressed={isChosen}
      aria-label={translate("ladder.verb", { verb: key, count, isMoved: isMoved ? "yes" : "no" })}
      onClick={() => {
        onChoose(key);
      }}
    >
      {key} <span className={styles.count}>{formatInteger(count)}</span>
    </button>
  );
}

/** The ladder with the verbs of the corpus on its rungs, each of which can be moved. */
export function LadderEditor({ corpus }: { readonly corpus: Corpus }) {
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const { ladder, reset } = useLadderStore();
  const steps = useMemo(() => viewLadderVerbs(corpus, filter, ladder), [corpus, filter, ladder]);
  const [chosen, setChosen] = useState<string | null>(null);
  const rungs = useRef<HTMLOListElement>(null);
  const left = useRef<string | null>(null);
  // Whoever is done with a verb goes on from where it stands now.
  useEffect(() => {
    if (chosen !== null || left.current === null) return;
    [...(rungs.current?.querySelectorAll<HTMLElement>("[data-verb]") ?? [])].find(({ dataset }) => dataset["verb"] === left.current)?.focus();
    left.current = null;
  }, [chosen]);
  const verb = steps.flatMap(({ verbs }) => verbs).find(({ key }) => key === chosen);
  const isOwn = ladder.size > 0;
  return (
    <Section
      title={translate("ladder.title", { isOwn: isOwn ? "yes" : "no" })}
      how={translate("ladder.how")}
      actions={
        isOwn && (
          <button
            type="button"
            className={styles.reset}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget);
              reset();
            }}
          >
            {translate("ladder.reset")}
          </button>
        )
      }
    >
      {isOwn && <p className={styles.own}>{translate("ladder.own", { count: ladder.size })}</p>}
      <ol ref={rungs} className={styles.rungs}>
        {steps.map(({ rung, verbs }) => (
          <li key={rung.id} className={styles.rung}>
            <div className={styles.head}>
              <span className={styles.number}>{rung.strength}</span>
              <strong>{translate(`rung.${rung.id}`)}</strong>
              <StrengthBar strength={rung.strength} />
              <span className={styles.why}>{translate(`rung.${rung.id}.why`)}</span>
            </div>
            <div className={styles.verbs}>
              {verbs.length === 0 && <span className={styles.none}>{translate("ladder.noVerbs")}</span>}
              {verbs.map((placed) => (
                <VerbButton
                  key={placed.key}
                  verb={placed}
                  isChosen={placed.key === chosen}
                  onChoose={(key) => {
                    setChosen(key === chosen ? null : key);
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {verb !== undefined && (
        <VerbMover
          key={verb.key}
          verb={verb}
          onClose={() => {
            left.current = verb.key;
            setChosen(null);
          }}
        />
      )}
    </Section>
  );
}
