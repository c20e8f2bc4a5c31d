import { useLayoutEffect, type RefObject } from "react";
import { placeTags } from "#features/reader/place-tags.ts";
import { measureLocalRect } from "#ui/local-rect.ts";

const GAP = 5;

const groupByLine = (tags: readonly HTMLElement[]): { element: HTMLElement; left: number; width: number; top: number }[][] => {
  const lines = new Map<number, { element: HTMLElement; left: number; width: number; top: number }[]>();
  for (const element of tags) {
    const { left, width, top } = measureLocalRect(element);
    const line = lines.get(Math.round(top)) ?? [];
    lines.set(Math.round(top), [...line, { element, left, width, top }]);
  }
  return [...lines.values()].map((line) => line.sort((a, b) => a.left - b.left));
};

const arrange = (box: HTMLElement): void => {
  const tags = [...box.querySelectorAll<HTMLElement>("[data-tag]")];
  for (const { style } of tags) {
    style.removeProperty("max-width");
    style.removeProperty("translate");
  }
  const { left, right } = measureLocalRect(box);
  const placed = groupByLine(tags).flatMap((line) => placeTags(line, { left, right }, GAP).map((place, index) => ({ place, tag: line[index] })));
  for (const { place, tag } of placed) {
    if (tag === undefined || (place.shift === 0 && place.width >= tag.width)) continue;
    tag.element.style.maxWidth = `${place.width}px`;
    tag.element.style.translate = `${place.shift}px 0`;
  }
};

/** Keeps the labels above the lines of a text apart, whenever it is set anew. */
export function useTagPlaces(box: RefObject<HTMLElement | null>, dependency: unknown): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    arrange(element);
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      arrange(element);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box, dependency]);
}
