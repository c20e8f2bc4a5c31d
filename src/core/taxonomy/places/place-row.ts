/** One row of the table of places: id, name, country, further names. */
export type PlaceRow = readonly [id: string, name: string, country: string | null, ...aliases: readonly string[]];
