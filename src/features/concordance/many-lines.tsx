import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type ReactNode } from "react";
import type { ConcordanceLine } from "#core/analysis/concordance.ts";
import { useLineKeys } from "#features/concordance/use-line-keys.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/concordance/concordance.module.css";

/** A line of text with its margins and its rule. */
const LINE_HEIGHT = 26;
const OVERSCAN = 12;

interface ManyLinesProps {
  readonly lines: readonly ConcordanceLine[];
  readonly render: (line: ConcordanceLine, isStop: boolean) => ReactNode;
}

/** A long list of which only the lines in view are in the page, and a few on either side; each is measured as it is drawn. */
export function ManyLines({ lines, render }: ManyLinesProps) {
  const [top, setTop] = useState(0);
  const virtualizer = useWindowVirtualizer({ count: lines.length, estimateSize: () => LINE_HEIGHT, overscan: OVERSCAN, scrollMargin: top });
  const { box, stop, onKeyDown, onFocus } = useLineKeys(lines.length, (index) => {
    virtualizer.scrollToIndex(index, { align: "center" });
  });
  // What stands above may grow or shrink.
  useLayoutEffect(() => {
    const measure = (): void => {
      const place = box.current?.getBoundingClientRect().top;
      if (place !== undefined) setTop(Math.round(place + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return (
    // The list itself is not operated: it only hears the keys of the links inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the lines' links
    <ol
      ref={box}
      className={styles.many}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={translate("concordance.list")}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-line={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            {render(line, stop === index)}
          </li>
        );
      })}
    </ol>
  );
}
