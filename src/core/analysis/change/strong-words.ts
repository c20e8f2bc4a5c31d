import { inflectionKey } from "#core/text/normalise-inflection.ts";
import type { Span } from "#core/domain/span.ts";
import { CONDEMNING, INTENSIFIERS, REFUSED } from "#core/taxonomy/resolve-words.ts";
import { tokenise } from "#core/text/tokenise.ts";

export interface StrongWords extends Span {
  readonly text: string;
  /** The judging word itself, whatever leans on it. */
  readonly key: string;
  readonly isIntensified: boolean;
}

const DENIALS: ReadonlySet<string> = new Set(["not", "never", "cannot", "can't"]);
/** From the denial to the verb that it denies: "cannot be condoned", "would not accept". */
const DENIAL_REACH = 3;

/** Words of a sentence that condemn or refuse, each with the adverb that leans on it: "severely condemned", "cannot be tolerated". */
export function findStrongWords(text: string): StrongWords[] {
  const tokens = tokenise(text);
  return tokens.flatMap(({ norm, end }, index) => {
    const denial = tokens.slice(Math.max(0, index - DENIAL_REACH), index).find((token) => DENIALS.has(token.norm));
    const isRefusal = denial !== undefined && REFUSED.test(norm);
    if (!isRefusal && !CONDEMNING.test(norm)) return [];
    const before = tokens[index - 1];
    const isIntensified = !isRefusal && before !== undefined && INTENSIFIERS.has(before.norm);
    const start = isRefusal ? denial.start : isIntensified ? before.start : (tokens[index]?.start ?? end);
    return [{ start, end, text: text.slice(start, end), key: inflectionKey(norm), isIntensified }];
  });
}
