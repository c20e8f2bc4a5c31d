import * as v from "valibot";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { keepInBrowser } from "#state/browser-storage.ts";

export const RATIOS = ["free", "16:9", "4:3", "1:1"] as const;
export type Ratio = (typeof RATIOS)[number];

export const PICTURE_COLOURS = ["light", "dark", "projector"] as const;
export type PictureColours = (typeof PICTURE_COLOURS)[number];

export const NARROWEST = 320;
export const WIDEST = 4096;

export interface ExportSettings {
  /** Id of a format. */
  readonly format: string;
  /** CSS pixels. */
  readonly width: number;
  readonly ratio: Ratio;
  readonly colours: PictureColours;
  readonly isTransparent: boolean;
  readonly text: "fonts" | "outlines";
  readonly scale: 1 | 2 | 4;
  readonly paper: "A4" | "Letter";
  /** The user's own line on how files may be passed on. */
  readonly handling: string;
}

interface ExportSettingsStore extends ExportSettings {
  readonly set: (change: Partial<ExportSettings>) => void;
}

const USUAL: ExportSettings = {
  format: "png",
  width: 960,
  ratio: "free",
  colours: "light",
  isTransparent: false,
  text: "outlines",
  scale: 2,
  paper: "A4",
  handling: "",
};

/** Setting by setting: one that is none leaves the others as they were kept. */
const keptSchema = v.object({
  format: v.fallback(v.string(), USUAL.format),
  width: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(NARROWEST), v.maxValue(WIDEST)), USUAL.width),
  ratio: v.fallback(v.picklist(RATIOS), USUAL.ratio),
  colours: v.fallback(v.picklist(PICTURE_COLOURS), USUAL.colours),
  isTransparent: v.fallback(v.boolean(), USUAL.isTransparent),
  text: v.fallback(v.picklist(["fonts", "outlines"]), USUAL.text),
  scale: v.fallback(v.picklist([1, 2, 4]), USUAL.scale),
  paper: v.fallback(v.picklist(["A4", "Letter"]), USUAL.paper),
  handling: v.fallback(v.string(), USUAL.handling),
});

/** How the user saved figures last, so that the next one is like it. */
export const useExportSettings = create<ExportSettingsStore>()(
  persist((set): ExportSettingsStore => ({ ...USUAL, set }), {
    name: "readout-atlas-export",
    version: 1,
    storage: keepInBrowser<ExportSettings>(),
    partialize: ({ set: _set, ...settings }) => settings,
    // What stands in the browser's storage may be anybody's.
    merge: (stored, present) => {
      const read = v.safeParse(keptSchema, stored);
      return read.success ? { ...present, ...read.output } : present;
    },
  }),
);
