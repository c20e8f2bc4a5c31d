import type { MouseEvent } from "react";

/** Of a press on a link within: it leads to a window of its own, and what is shown here stays. */
export function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return;
  event.preventDefault();
  event.stopPropagation();
  window.open(link.href, "_blank", "noopener");
}
