/** What a figure was made from: the dataset's version, and the digest of its rows. */
export interface Making {
  readonly dataset: string;
  readonly digest: string;
}

/** What became of the data under a figure: the same, another version of the dataset with the same rows, or other rows. */
export type SlideChange = "none" | "dataset" | "rows";

/** Compares what a slide was made from with what the same view gives now. */
export function findSlideChange(made: Making, now: Making): SlideChange {
  if (made.digest !== now.digest) return "rows";
  return made.dataset === now.dataset ? "none" : "dataset";
}
