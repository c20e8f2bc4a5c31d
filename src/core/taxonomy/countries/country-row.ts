/** One row of the country table: codes but the one of two letters, name, capital with its longitude and latitude, demonyms, further names. */
export type CountryRow = readonly [
  code: string,
  numeric: string | null,
  name: string,
  capital: string,
  longitude: number,
  latitude: number,
  demonyms: readonly string[],
  aliases: readonly string[],
];
