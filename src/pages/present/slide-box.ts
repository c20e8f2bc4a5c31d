/** A slide in its own pixels: everything on it is this much smaller than on a screen of 1280×720. */
export const SLIDE_WIDTH = 914;
export const SLIDE_HEIGHT = 514;

/** How a slide fills a box. */
export interface SlideBox {
  readonly zoom: number;
  /** In the slide's own pixels; null where the slide is as high as what it holds, and the box scrolls. */
  readonly width: number;
  readonly height: number | null;
}

/**
 * Fits a slide into a box by one factor, so that it looks the same on every screen, and fills what the box has left over. In a box
 * that would make the type smaller than in the app, such as a phone's, the slide flows down the page instead.
 */
export function fitSlide(width: number, height: number): SlideBox {
  const zoom = Math.min(width / SLIDE_WIDTH, height / SLIDE_HEIGHT);
  return zoom < 1 ? { zoom: 1, width, height: null } : { zoom, width: width / zoom, height: height / zoom };
}

/** A slide as small as `width` makes it, as it looks on a screen of 16:9. */
export const shrinkSlide = (width: number): SlideBox => ({ zoom: width / SLIDE_WIDTH, width: SLIDE_WIDTH, height: SLIDE_HEIGHT });
