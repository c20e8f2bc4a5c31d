import styles from "#features/data-report/data-report.module.css";

const SHORT = 12;

/** A hash, shortened for the eye; the whole is there for copying and for a pointer that rests on it. */
export const Digest = ({ value }: { readonly value: string }) => (
  <code className={styles.digest} title={value}>
    {value.slice(0, SHORT)}…
  </code>
);
