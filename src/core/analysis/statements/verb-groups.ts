import type { Word } from "#core/analysis/statements/words.ts";
import { hasBreakBefore } from "#core/analysis/statements/words.ts";
import { ADVERBS, AFTER_VERB, AUXILIARIES, BE_FORMS, LY, MODALS, NEGATIONS } from "#core/taxonomy/verbs/grammar-words.ts";
import { LIGHT_NOUNS, LIGHT_VERBS, NOUNS_OF_VERB, ONLY_WITH_NOUN } from "#core/taxonomy/verbs/light-verbs.ts";
import { NEEDED_AFTER, OFTEN_ADJECTIVE } from "#core/taxonomy/verbs/verb-traits.ts";
import { type VerbForm, VERB_READINGS, type VerbReading, type VerbSense } from "#core/taxonomy/verbs/verbs.ts";

/** A verb of reporting or stance with its auxiliaries, adverbs, particle and noun. Word indices; `to` is exclusive. */
export interface VerbGroup {
  readonly head: string;
  readonly verb: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** The first auxiliary or adverb. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  readonly hasModal: boolean;
  readonly hasPerfect: boolean;
  /** Whether the word can only be a verb here, and no adjective. */
  readonly isSureVerb: boolean;
}

const LIGHT = new Set(LIGHT_VERBS);
const LONGEST_NOUN_PHRASE = 9;
const NOUN_STOPS = new Set(["that", "which", "who", "of", "on", "at", "in", "about", "regarding", "by", "when", "where", "following", "as", "how", "if"]);

const isAdverb = (word: Word | undefined): boolean => word !== undefined && (ADVERBS.has(word.norm) || (LY.test(word.norm) && word.norm.length > 4 && !word.isCapital));

function findStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0) {
    const before = words[from - 1];
    if (!before || hasBreakBefore(words[from])) break;
    if (!AUXILIARIES.has(before.norm) && !NEGATIONS.has(before.norm) && !isAdverb(before)) break;
    from--;
  }
  return from;
}

/** Index after the noun that carries the meaning of a light verb, with that noun; null where none does. */
function findLightNoun(words: readonly Word[], at: number, head: string): { readonly to: number; readonly noun: string } | null {
  const allowed = NOUNS_OF_VERB.get(head);
  let isAfterTo = false;
  for (let j = at + 1; j <= at + LONGEST_NOUN_PHRASE; j++) {
    const word = words[j];
    if (!word) return null;
    const light = LIGHT_NOUNS.get(word.norm);
    if (light && (!allowed || allowed.includes(light.noun)) && !word.isCapital) return { to: j + 1, noun: light.noun };
    if (word.norm === "to" || word.norm === "with") {
      if (j !== at + 1) return null;
      isAfterTo = true;
      continue;
    }
    if (!isAfterTo && /[,;:]/u.test(word.gap)) return null;
    if (NOUN_STOPS.has(word.norm) || (VERB_READINGS.get(word.norm)?.forms.has("past") === true && VERB_READINGS.get(word.norm)?.head !== "share" && !isAfterTo)) {
      if (word.norm === "renewed" || word.norm === "continued") continue;
      return null;
    }
  }
  return null;
}

const PARTICLE_VARIANTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["on", ["on", "upon"]],
]);

function matchSense(words: readonly Word[], at: number, senses: readonly VerbSense[]): { readonly sense: VerbSense; readonly to: number } | null {
  for (const sense of senses) {
    const isHere = sense.particles.every((particle, offset) => (PARTICLE_VARIANTS.get(particle) ?? [particle]).includes(words[at + 1 + offset]?.norm ?? ""));
    if (isHere) return { sense, to: at + 1 + sense.particles.length };
  }
  return null;
}

/** Of "very much look forward": adverbs may part the verb from its particle. */
function readSense(words: readonly Word[], at: number, { head, senses }: VerbReading): { readonly verb: string; readonly to: number } | null {
  const found = matchSense(words, at, senses);
  if (found && found.sense.particles.length > 0) return { verb: found.sense.verb, to: found.to };
  if (LIGHT.has(head)) {
    const light = findLightNoun(words, at, head);
    const noun = head === "exchange" && (light?.noun === "view" || light?.noun === "opinion") ? "views" : light?.noun;
    if (light && noun !== undefined) return { verb: `${head} ${noun}`, to: light.to };
    if (ONLY_WITH_NOUN.has(head)) return null;
  }
  const needed = NEEDED_AFTER.get(head);
  if (needed && !needed.has(words[at + 1]?.norm ?? "")) return null;
  return found ? { verb: found.sense.verb, to: found.to } : null;
}

/** The verb at this word, or null where the word is none of ours. */
export function readVerbGroup(words: readonly Word[], at: number): VerbGroup | null {
  const word = words[at];
  const reading = word && VERB_READINGS.get(word.norm);
  if (!word || !reading || (word.isCapital && at > 0) || word.isPossessive) return null;
  const sense = readSense(words, at, reading);
  if (!sense) return null;
  const from = findStart(words, at);
  const before = words.slice(from, at).map(({ norm }) => norm);
  const next = words[at + 1];
  const isBe = before.some((norm) => BE_FORMS.has(norm));
  return {
    head: reading.head,
    verb: sense.verb,
    forms: reading.forms,
    from,
    at,
    to: sense.to,
    isNegated: before.some((norm) => NEGATIONS.has(norm)),
    isPassive: isBe && reading.forms.has("past"),
    isProgressive: isBe && reading.forms.has("gerund"),
    hasModal: before.some((norm) => MODALS.has(norm)),
    hasPerfect: before.some((norm) => norm === "have" || norm === "has" || norm === "had"),
    isSureVerb: !OFTEN_ADJECTIVE.has(reading.head) || sense.verb.includes(" ") || (next !== undefined && !hasBreakBefore(next) && AFTER_VERB.has(next.norm)),
  };
}
