import { DATA_ELEMENTS, type DataElement } from "#core/single-page/data-elements.ts";

/** The element in which the page itself holds data as JSON; null where it holds none. */
export const findEmbedded = (element: DataElement): Element | null => document.getElementById(DATA_ELEMENTS[element]);

/** Is this a page in one file, with no dataset beside it? */
export const holdsDataset = (): boolean => findEmbedded("dataset") !== null;
