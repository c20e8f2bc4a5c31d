import { useSuspenseQuery } from "@tanstack/react-query";
import type { Corpus } from "#core/domain/corpus.ts";
import { corpusQuery } from "#data/dataset-query.ts";

/** The loaded dataset; suspends while it loads and throws `DatasetError` where it cannot be used. */
export const useCorpus = (): Corpus => useSuspenseQuery(corpusQuery).data;
