import { OFFICES_OF_COUNTRIES } from "#core/taxonomy/offices.ts";

/** The country that alone has an office of this name ("Secretary of State for Defence"); null where many have one, and for no office. */
export const countryOfOffice = (role: string | null): string | null =>
  role === null ? null : (OFFICES_OF_COUNTRIES.find(({ pattern }) => pattern.test(role))?.country ?? null);
