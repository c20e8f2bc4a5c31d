const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= window.innerHeight * 0.12 && bottom <= window.innerHeight * 0.75;
};

/** Scrolls an element to the middle of the window unless it can be read where it is. */
export function bringIntoView(element: Element): void {
  if (!isInView(element)) element.scrollIntoView({ block: "center" });
}
