/**
 * An element's box in its own pixels, those that styles and drawings are given in. Under a theme that enlarges everything
 * they are larger than the window's, which `getBoundingClientRect` and pointer events speak of.
 */
export function measureLocalRect(element: Element): Pick<DOMRect, "left" | "right" | "top" | "bottom" | "width" | "height"> {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { left: left / zoom, right: right / zoom, top: top / zoom, bottom: bottom / zoom, width: width / zoom, height: height / zoom };
}

/** 1 where the browser or the test environment does not know. */
export const zoomOf = (element: Element): number => ("currentCSSZoom" in element ? element.currentCSSZoom : 1);
