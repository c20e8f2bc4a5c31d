/** Verbs whose meaning is carried by a noun: "express concern", "share the recognition". */
export const LIGHT_VERBS: readonly string[] = ["express", "share", "convey", "voice", "extend", "offer", "renew", "exchange", "show", "give", "have", "make", "place", "attach", "provide", "pay", "send", "raise", "take", "demonstrate", "reach"];

/** These say nothing without such a noun ("make progress", "provide equipment"). */
export const ONLY_WITH_NOUN: ReadonlySet<string> = new Set(["renew", "exchange", "show", "give", "have", "make", "place", "attach", "provide", "pay", "send", "take", "demonstrate", "offer", "extend", "reach", "voice"]);

/**
 * The nouns of light verbs by the rung at which they stand, whatever the verb. A noun is written as it is given in the base
 * form; further forms of it follow after "/".
 */
const NOUNS: readonly (readonly [rung: number, nouns: string])[] = [
  [1, "views/opinions, ideas/idea, notes"],
  [2, "view, opinion, perspective/perspectives, assessment/assessments, insight/insights, update/updates, explanation, information, hope/hopes, wish, expectation/expectations, interest, vision, belief, confidence, message, request, proposal, remark, intelligence, briefing, overview, note"],
  [3, "appreciation, gratitude, thanks, congratulations, condolences, sympathy/sympathies, respect/respects, welcome, support, satisfaction, delight, regret/regrets, sorrow, tribute, wishes, regards, solidarity, pleasure, admiration, understanding, sadness, optimism, enthusiasm, invitation, praise, joy, greetings"],
  [4, "recognition, importance, intention, desire, agreement, consensus, willingness, readiness, assurance/assurances, offer"],
  [5, "resolve, determination, commitment/commitments, concern/concerns, caution, pledge, alarm, emphasis, anxiety, doubt/doubts"],
  [6, "opposition, objection/objections, protest, disagreement, reservation/reservations, dissatisfaction, warning"],
  [7, "condemnation, outrage, anger, indignation"],
];

/** What some light verbs go with: any other verb goes with all nouns. A light verb of action goes with few. */
export const NOUNS_OF_VERB: ReadonlyMap<string, readonly string[]> = new Map([
  ["exchange", ["views", "ideas", "notes", "perspective", "assessment", "information", "opinion"]],
  ["give", ["explanation", "assurance", "update", "overview", "briefing", "support", "recognition"]],
  ["have", ["view", "recognition", "understanding", "concern"]],
  ["make", ["request", "commitment", "pledge", "proposal"]],
  ["place", ["importance", "emphasis"]],
  ["attach", ["importance"]],
  ["provide", ["update", "explanation", "overview", "briefing", "assurance", "assessment"]],
  ["pay", ["tribute", "respect"]],
  ["send", ["condolences", "wishes", "regards", "congratulations"]],
  ["raise", ["concern", "objection"]],
  ["take", ["note"]],
  ["reach", ["agreement", "consensus", "understanding"]],
  ["renew", ["determination", "commitment", "resolve", "pledge", "recognition", "support", "offer", "invitation", "condolences"]],
  ["demonstrate", ["resolve", "determination", "commitment"]],
  ["show", ["resolve", "determination", "understanding", "respect"]],
  ["offer", ["condolences", "congratulations", "sympathy", "thanks", "assurance", "support", "wishes", "view", "explanation", "appreciation", "respect", "gratitude", "greetings"]],
  ["extend", ["condolences", "congratulations", "sympathy", "thanks", "appreciation", "gratitude", "invitation", "welcome", "wishes", "regards"]],
]);

export interface LightNoun {
  /** As the base form gives it. */
  readonly noun: string;
  readonly strength: number;
}

const splitList = (text: string): string[] => text.split(/\s*,\s*/u);

/** By each form of the noun. */
export const LIGHT_NOUNS: ReadonlyMap<string, LightNoun> = new Map(
  NOUNS.flatMap(([strength, nouns]) =>
    splitList(nouns).flatMap((entry) => {
      const [noun = "", ...forms] = entry.split("/");
      return [noun, ...forms].map((form) => [form, { noun, strength }] as const);
    }),
  ),
);
