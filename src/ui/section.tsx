import type { ReactNode } from "react";
import styles from "#ui/section.module.css";

interface SectionProps {
  readonly title: ReactNode;
  /** One line that says how to read what follows. */
  readonly how?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 1 | 2 | 3;
  readonly className?: string | undefined;
  /** The figure that it holds, so that a program can tell which one a mark is part of. */
  readonly figure?: string | undefined;
}

/** A titled part of a page: a short heavy rule, no box. */
export function Section({ title, how, actions, children, level = 2, className, figure }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={className === undefined ? styles.section : `${styles.section} ${className}`} data-figure={figure}>
      <div className={styles.head}>
        <Heading className={styles.title}>{title}</Heading>
        {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </div>
      {how !== undefined && <p className={styles.how}>{how}</p>}
      {children}
    </section>
  );
}
