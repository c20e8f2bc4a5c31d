export interface Tag {
  readonly left: number;
  readonly width: number;
}

export interface PlacedTag {
  /** How far the tag moves, to the left where negative. */
  readonly shift: number;
  readonly width: number;
}

/**
 * Places the labels of one line, which are given from left to right, so that none covers another or leaves the line. A label
 * that has too little room moves to the left as far as there is any, but not off its own words, and is cut where that is not enough.
 */
export function placeTags(tags: readonly Tag[], line: { readonly left: number; readonly right: number }, gap: number): PlacedTag[] {
  let taken = line.left - gap;
  return tags.map((tag, index) => {
    const next = tags[index + 1];
    const limit = next === undefined ? line.right : next.left - gap;
    const excess = Math.max(tag.left + tag.width - limit, 0);
    const left = Math.min(Math.max(tag.left - excess, taken + gap), tag.left);
    const width = Math.max(Math.min(tag.width, limit - left), 0);
    taken = left + width;
    return { shift: left - tag.left, width };
  });
}
