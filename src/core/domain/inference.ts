import type { Meeting } from "#core/domain/dataset.ts";

/** What a field of a meeting (`date`, `title`, …) was inferred from, as in the dataset; null where the source states it or nothing does. */
export const findInference = ({ inferred }: Pick<Meeting, "inferred">, field: string): string | null =>
  inferred.find((entry) => entry.field === field)?.from ?? null;
