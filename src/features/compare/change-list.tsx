import type { ReactNode } from "react";
import { formatInteger } from "#i18n/format.ts";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/compare/change-summary.module.css";

interface ChangeListProps<Item> {
  readonly title: string;
  readonly kind: string;
  readonly items: readonly Item[];
  /** So many before the rest is asked for; none where the list is folded. */
  readonly most: number | null;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** Changes of one kind, with their number; nothing where there are none. */
export function ChangeList<Item>({ title, kind, items, most, keyOf, children }: ChangeListProps<Item>) {
  const [shown, more] = useShowMore(items, most ?? items.length);
  if (items.length === 0) return null;
  const head = (
    <h3>
      {title} <span className={styles.count}>{formatInteger(items.length)}</span>
    </h3>
  );
  const list = (
    <ul>
      {shown.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <div className={styles.group} data-kind={kind}>
      {most === null ? (
        <details>
          <summary>{head}</summary>
          {list}
        </details>
      ) : (
        <>
          {head}
          {list}
          {more}
        </>
      )}
    </div>
  );
}
