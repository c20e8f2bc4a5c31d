import { useEffect, useRef } from "react";
import { RUNGS } from "#core/taxonomy/verbs/rungs.ts";
import type { LadderVerb } from "#core/views/ladder-verbs.ts";
import { translate } from "#i18n/translate.ts";
import { useLadderStore } from "#state/ladder-store.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/ladder/ladder-editor.module.css";

interface VerbMoverProps {
  readonly verb: LadderVerb;
  readonly onClose: () => void;
}

/** Where one verb stands, to be moved; takes the focus when it opens. */
export function VerbMover({ verb: { key, rung, shippedRung, count, evidence }, onClose }: VerbMoverProps) {
  const move = useLadderStore((state) => state.move);
  const { showEvidence } = useUrlActions();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, []);
  useEffect(() => {
    const element = box.current;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, [onClose]);
  return (
    <div ref={box} className={styles.mover}>
      <strong className={styles.name}>{key}</strong>
      <Segmented
        label={translate("ladder.move", { verb: key })}
        value={String(rung)}
        onChange={(value) => {
          move(key, Number(value));
        }}
        options={RUNGS.map(({ strength, id }) => ({ value: String(strength), label: translate("ladder.rungOption", { strength, name: translate(`rung.${id}`) }) }))}
      />
      <span aria-live="polite">
        {rung === shippedRung ? translate("ladder.shipped", { strength: shippedRung }) : `${translate("ladder.moved", { verb: key, strength: rung })} ${translate("ladder.shipped", { strength: shippedRung })}`}
      </span>
      {count > 0 && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            showEvidence(evidence);
          }}
        >
          {translate("ladder.evidence", { count })}
        </button>
      )}
      <button type="button" className={styles.link} onClick={onClose}>
        {translate("ladder.close")}
      </button>
    </div>
  );
}
