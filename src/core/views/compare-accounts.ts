import type { Account } from "#core/domain/dataset.ts";
import { normaliseText } from "#core/text/normalise.ts";

/**
 * The sentences of an account that another account has not: their indices, in order. Two sentences are the same where their
 * normalised words are (`normaliseText`), wherever they stand; a sentence that was reworded is listed. Sentences without words
 * are never listed. An empty other account lists all.
 */
export function listUnlike(account: Pick<Account, "sentences">, other: Pick<Account, "sentences">): number[] {
  const known = new Set(other.sentences.map(({ text }) => normaliseText(text)));
  return account.sentences.flatMap(({ text }, index) => {
    const words = normaliseText(text);
    return words === "" || known.has(words) ? [] : [index];
  });
}
