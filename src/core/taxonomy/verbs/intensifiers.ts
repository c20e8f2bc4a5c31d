/** Adverbs that raise a verb by a rung. */
export const STRONG_ADVERBS: ReadonlySet<string> = new Set(
  "strongly highly greatly severely firmly resolutely categorically unequivocally absolutely vehemently deeply gravely seriously forcefully totally completely entirely utterly fully clearly".split(" "),
);

/** Adverbs that are usual before a verb and change nothing ("fully agreed", "clearly stated"). */
export const MILD_ADVERBS: ReadonlySet<string> = new Set(["fully", "clearly", "deeply"]);

/** Adjectives that raise the noun of a light verb by a rung. */
export const STRONG_ADJECTIVES: ReadonlySet<string> = new Set(
  "strong serious grave deep firm severe strongest profound gravest deepest steadfast unwavering utmost ironclad unequivocal resolute extreme absolute great heartfelt sincere".split(" "),
);

/** Of these adjectives the raise is courtesy: they do not move thanks and condolences. */
export const COURTEOUS_ADJECTIVES: ReadonlySet<string> = new Set(["deep", "sincere", "heartfelt", "great", "deepest", "profound"]);

/** What is called so is at least on this rung, whatever the verb of saying. */
export const UNACCEPTABLE: ReadonlySet<string> = new Set(["unacceptable", "intolerable", "inexcusable", "unforgivable", "impermissible"]);
export const UNACCEPTABLE_RUNG = 6;
