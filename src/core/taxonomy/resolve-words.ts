/**
 * Words of the English language by which readouts mark how far something goes. General vocabulary of diplomacy, folded; never
 * phrases of a corpus.
 */

/** Adjectives that leave no remainder: what stands behind them is an end state rather than a piece of work. */
export const ABSOLUTE_WORDS: ReadonlySet<string> = new Set(
  (
    "complete completely total full fully lasting durable permanent just sustainable enduring immediate unconditional irreversible " +
    "verifiable verified comprehensive definitive final peaceful dignified ultimate"
  ).split(" "),
);

/** Nouns of an end state that no ending tells. */
export const END_STATE_NOUNS: ReadonlySet<string> = new Set("peace ceasefire truce end release halt withdrawal return victory defeat solution removal disarmament".split(" "));

/** A noun made of a verb: what is to be done away with, or brought about. */
export const END_STATE_ENDING = /(?:ment|tion|sion|ance)$/u;

/** Nouns with such an ending that name work together or its papers, not an end. */
export const NO_END_STATES: ReadonlySet<string> = new Set(
  (
    "cooperation coordination consultation communication information discussion conversation agreement statement engagement " +
    "commitment investment development partnership operation action attention appreciation position nation assistance alliance " +
    "government department equipment environment tension region condition integration participation collaboration immigration migration " +
    "investigation importance population administration education protection negotiation ambition vision mission"
  ).split(" "),
);

/** Adjectives of resolve: whatever they are applied to is what a side stands by. */
export const RESOLVE_WORDS: ReadonlySet<string> = new Set(
  "unwavering ironclad steadfast unshakeable unshakable unbreakable unequivocal inviolable sacrosanct indispensable".split(" "),
);

/** Adjectives, nouns and verbs by which something is called wrong, by inflection-free beginnings of folded words. */
export const CONDEMNING =
  /^(?:condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing|able)|unacceptable|intolerable|inexcusable|unjustifi(?:able|ed)|unprovoked|outrage(?:s|ous)?|atroci(?:ty|ties|ous)|heinous|barbaric|abhorrent|appalling|despicable|reprehensible|egregious|brutal|horrific|illegitimate)$/u;

/** Verbs that, negated with "cannot", "not" or "never", refuse. */
export const REFUSED = /^(?:accept(?:ed|able)?|tolerat(?:e|ed)|condon(?:e|ed)|permit(?:ted)?|stand|allow(?:ed)?)$/u;

/** Adverbs that lean on a judgement. */
export const INTENSIFIERS: ReadonlySet<string> = new Set("absolutely entirely utterly totally completely severely strongly gravely deeply seriously unequivocally categorically firmly wholly".split(" "));

/** Words for everywhere: a place wider than any named one. */
export const EVERYWHERE = /\b(?:world|globe|anywhere|everywhere|globally|worldwide)\b/u;
