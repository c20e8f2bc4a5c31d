import { create } from "zustand";
import { persist } from "zustand/middleware";

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

/** How the user saved figures last, so that the next one is like it. */
export const useExportSettings = create<ExportSettingsStore>()(
  persist(
    (set) => ({
      format: "png",
      width: 960,
      ratio: "free",
      colours: "light",
      isTransparent: false,
      text: "outlines",
      scale: 2,
      paper: "A4",
      handling: "",
      set,
    }),
    { name: "readout-atlas-export", version: 1 },
  ),
);
