import { isMessageId, translate } from "#i18n/translate.ts";
import styles from "#features/data-report/data-report.module.css";

const METHODS = ["readout", "token", "mention", "hit", "share", "rate", "denominator", "phrases", "statements", "dispersion"] as const;

const translateIfAny = (id: string): string | null => (isMessageId(id) ? translate(id) : null);

/** What is counted and how: plain words, then the formula, then who it is from. */
export const Methods = () => (
  <dl className={styles.methods}>
    {METHODS.map((method) => {
      const formula = translateIfAny(`method.${method}.formula`);
      const source = translateIfAny(`method.${method}.source`);
      return (
        <div key={method} className={styles.method}>
          <dt>{translate(`method.${method}`)}</dt>
          <dd>
            <p>{translate(`method.${method}.text`)}</p>
            {formula !== null && <p className={styles.formula}>{formula}</p>}
            {source !== null && <p className={styles.aside}>{source}</p>}
          </dd>
        </div>
      );
    })}
  </dl>
);
