import { useEffect, useRef, type RefObject } from "react";

/**
 * The list and a country take each other's place, and with it goes what had the focus: then the country's heading takes it, and after
 * that its mark on the map. Nothing is taken from what still has it.
 */
export function useCountryFocus(country: string | null, heading: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(country);
  useEffect(() => {
    const left = before.current;
    before.current = country;
    if (left === country || document.activeElement !== document.body) return;
    const target = country === null ? `[data-mark="${CSS.escape(left ?? "")}"]` : `#${heading}`;
    box.current?.querySelector<HTMLElement | SVGElement>(target)?.focus({ preventScroll: country === null });
  }, [country, heading]);
  return box;
}
