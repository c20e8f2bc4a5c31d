/** Sizes of a slide in English Metric Units, which are whole numbers: 914,400 to the inch, 12,700 to the point. */
const EMU_PER_INCH = 914_400;

export const inches = (value: number): number => Math.round(value * EMU_PER_INCH);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x: inches(x), y: inches(y), width: inches(width), height: inches(height) });

/** 16:9, as programs for slides make it by default. */
export const SLIDE_WIDTH = inches(40 / 3);
export const SLIDE_HEIGHT = inches(7.5);

export const BOXES = {
  title: box(0.6, 0.34, 12.13, 0.78),
  how: box(0.6, 1.14, 12.13, 0.52),
  figure: box(0.6, 1.78, 12.13, 4.6),
  facts: box(0.6, 6.58, 9.1, 0.72),
  handling: box(9.8, 6.58, 2.93, 0.46),
  number: box(11.73, 7.06, 1, 0.24),
  sectionTitle: box(1.2, 2.3, 10.9, 1.9),
  quote: box(1.2, 1.5, 10.9, 4.1),
  citation: box(1.2, 5.72, 10.9, 0.66),
} as const;

/** In CSS pixels, of which an inch has 96. */
const toPixels = (length: number): number => (length / EMU_PER_INCH) * 96;

/** The room for a figure, in CSS pixels: a picture of that width keeps its own size. */
export const PICTURE_ROOM = { width: toPixels(BOXES.figure.width), height: toPixels(BOXES.figure.height) } as const;

/** Of the whole slide, in pixels of the screens and projectors that it is made for. */
const SCREEN_WIDTH = 1920;

/** So many pixels of the screen has a length of the slide. */
export const toScreen = (length: number): number => Math.round((length / SLIDE_WIDTH) * SCREEN_WIDTH);

export const FOOT_RULE = box(0.6, 6.5, 12.13, 0);

/** Light theme of `ui/tokens.css`. */
export const COLOURS = {
  paper: "FCFBF8",
  paper2: "F4F1EA",
  ink: "1A1D21",
  ink2: "454A51",
  ink3: "5F646B",
  rule: "D9D4C8",
  rule2: "8A8578",
  bar: "B9B3A4",
  accent: "A82E14",
  link: "1F619C",
  visited: "6A3E8E",
} as const;

/** Marks of counterparts, by their place in the corpus: `--c-0` and so on. */
export const TONES = ["043372", "C0672D", "298E6B", "775A0A", "871949", "2971B1", "6A3E8E", "5A5F66"] as const;

/** Two typefaces of the app; what a machine without them takes is told by PANOSE: a plain sans, a text serif. */
export const SANS = { name: "Source Sans 3", panose: "020B0503030403020204", pitchFamily: 34 } as const;
export const SERIF = { name: "Source Serif 4", panose: "02040603050405020204", pitchFamily: 18 } as const;
