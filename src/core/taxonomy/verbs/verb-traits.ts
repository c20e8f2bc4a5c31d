/** Past tense and participle of verbs that do not take -ed, by the first word of the base form. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["say", ["said"]],
  ["tell", ["told"]],
  ["speak", ["spoke", "spoken"]],
  ["think", ["thought"]],
  ["lay", ["laid"]],
  ["take", ["took", "taken"]],
  ["make", ["made"]],
  ["give", ["gave", "given"]],
  ["have", ["had"]],
  ["pay", ["paid"]],
  ["send", ["sent"]],
  ["stand", ["stood"]],
  ["understand", ["understood"]],
  ["undertake", ["undertook", "undertaken"]],
  ["hear", ["heard"]],
  ["rebut", ["rebutted"]],
  ["recommit", ["recommitted"]],
  ["concur", ["concurred"]],
  ["commit", ["committed"]],
  ["regret", ["regretted"]],
  ["permit", ["permitted"]],
  ["reply", ["replied"]],
  ["deny", ["denied"]],
  ["clarify", ["clarified"]],
  ["notify", ["notified"]],
  ["convey", ["conveyed"]],
  ["show", ["showed", "shown"]],
]);

/** Forms of these are adjectives as often ("shared interests"): they are verbs only before an article, a pronoun, a preposition or "that". */
export const OFTEN_ADJECTIVE: ReadonlySet<string> = new Set(["share", "value", "renew", "reinforce", "commit", "determine", "resolve", "exchange", "coordinate", "raise", "maintain", "intend", "extend", "expect", "propose", "express", "update", "detail", "decide", "offer"]);

/** Verbs that are reporting only with one of these words behind them; the base form stays the bare verb ("they spoke about …"). */
export const NEEDED_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["speak", new Set(["about", "regarding", "concerning", "on", "of"])],
  ["talk", new Set(["about", "regarding", "concerning", "on", "through"])],
]);

/** Verbs of stance: they count where the speaker's own position stands within what he says ("stated that Japan opposes …"). */
export const STANCE: ReadonlySet<string> = new Set(
  ["oppose", "value", "look forward", "welcome", "condemn", "denounce", "deplore", "appreciate", "regret", "reject", "support", "object", "hope", "stand with", "stand by", "be concerned", "share", "express"],
);

/** With a negation these refuse something, wherever they stand in the sentence ("cannot be condoned"). */
export const ACCEPTANCE: ReadonlySet<string> = new Set(["accept", "condone", "tolerate", "permit", "allow", "acquiesce", "recognize", "overlook"]);

/** Of these, those that say nothing without the negation. */
export const ONLY_DENIED: ReadonlySet<string> = new Set(["condone", "tolerate", "permit", "allow", "acquiesce", "overlook"]);

/** Their participle after a comma tells what is done, not what is said ("cooperation on climate, supporting …"). */
export const NO_PARTICIPLE: ReadonlySet<string> = new Set(
  ["support", "commit", "share", "reinforce", "address", "make", "give", "have", "take", "show", "provide", "raise", "coordinate", "present", "explore", "respond", "accept", "maintain", "intend", "challenge", "press", "back", "place", "pay", "send", "hear", "extend", "offer", "present", "consult", "exchange", "resolve", "determine", "consider", "assess", "report", "update", "encourage", "undertake", "reach", "demonstrate", "follow", "honor", "advocate", "refuse", "deny"],
);

/** Forms of verbs that tell of a happening: what follows them with "to" is its purpose ("spoke to reaffirm"). */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  "met spoke held attended visited called convened hosted traveled travelled participated joined gathered chaired led received talked phoned telephoned connected concluded dialed conducted meets speaks holds hosts hosted had visits travels calls stopped dined sat returned came departed went arrived welcomed spoken".split(" "),
);
