/** Parts of the window's height: above lies what stays in view at the top, below the panel of a phrase where there is little room. */
const READABLE = { from: 0.14, to: 0.62 } as const;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= window.innerHeight * READABLE.from && bottom <= window.innerHeight * READABLE.to;
};

/** Scrolls an element to the middle of the window, as its scroll margin moves it, unless it can be read where it is. */
export function bringIntoView(element: Element): void {
  if (!isInView(element)) element.scrollIntoView({ block: "center" });
}
