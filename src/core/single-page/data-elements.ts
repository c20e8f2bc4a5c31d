/** Ids of the elements in which a page in one file holds data as JSON: the dataset's files (`Record<path, text>`), and a briefing. */
export const DATA_ELEMENTS = { dataset: "embedded-dataset", briefing: "embedded-briefing" } as const;
export type DataElement = keyof typeof DATA_ELEMENTS;
