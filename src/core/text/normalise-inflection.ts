const VOWEL = /[aeiouy]/u;
const DOUBLE_END = /([b-df-hj-np-tv-z])\1$/u;

function stripPlural(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function stripVerbEnding(word: string): string {
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  const stem = /^(.{3,})(?:ed|ing)$/u.exec(word)?.[1];
  return stem && VOWEL.test(stem) && !word.endsWith("eed") ? stem : word;
}

function stripAdverbEnding(word: string): string {
  if (word.endsWith("ically")) return word.slice(0, -4);
  if (word.endsWith("ably") || word.endsWith("ibly")) return `${word.slice(0, -1)}e`;
  return word.length > 5 && word.endsWith("ly") ? word.slice(0, -2) : word;
}

/** "cooperation", "coordination" go with their verbs; short words ("nation", "station") do not. */
const stripNounEnding = (word: string): string =>
  word.length > 8 && word.endsWith("ation") ? word.slice(0, -3) : word;

/**
 * A key that the inflected forms of a word share: "changes", "changed", "changing" give one, "unilateral" and
 * "unilaterally" another, "cooperate" and "cooperation" a third; possessives lose their 's. The key is no word and is
 * never shown.
 *
 * Light suffix stripping in the manner of D. Harman (1991), "How effective is suffixing?", JASIS 42: 7–15, kept weaker
 * than Porter's so that words of different meaning ("operation", "operational"; "nation", "national") stay apart.
 */
export function inflectionKey(word: string): string {
  const bare = stripPlural(word.replace(/'s$/u, ""));
  if (!/^[a-z]{4,}$/u.test(bare)) return bare;
  const stem = stripNounEnding(stripAdverbEnding(stripVerbEnding(bare)));
  return stem.replace(/e$/u, "").replace(DOUBLE_END, "$1");
}
