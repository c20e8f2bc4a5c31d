/** One step of the ladder of strength. */
export interface Rung {
  /** From 1, the weakest. */
  readonly strength: number;
  readonly id: "process" | "tell" | "appreciate" | "agree" | "insist" | "press" | "condemn";
  /** Why these verbs stand together. */
  readonly reason: string;
  /** Base forms. A particle belongs to the verb ("call for"); a light verb with its noun is in light-verbs.ts. */
  readonly verbs: readonly string[];
}

const list = (verbs: string): readonly string[] => verbs.trim().split(/\s*,\s*/u);

/**
 * The ladder of strength, as shipped: how far the speaker commits, or presses somebody else. It orders force and not
 * approval: "thank" and "regret" stand at one height. Draft guides to communiqué English and the usage of joint statements
 * order *discuss < note < welcome < agree < reaffirm/emphasise < call on/express concern < condemn* alike; the exact
 * places are a judgement, which an analyst can change in the app.
 */
export const RUNGS: readonly Rung[] = [
  {
    strength: 1,
    id: "process",
    reason: "A matter was taken up; nothing is said about it.",
    verbs: list(`discuss, review, assess, consider, explore, examine, address, consult, talk, speak, touch on, reflect on,
      inquire, compare notes, deliberate, take stock, check in, follow up, exchange, coordinate, announce, preview, ask`),
  },
  {
    strength: 2,
    id: "tell",
    reason: "One side lets the other know; the words bind nobody.",
    verbs: list(`state, say, tell, explain, describe, inform, brief, update, report, mention, note, remark, observe, comment, outline, detail,
      lay out, share, convey, express, present, clarify, elaborate, notify, point out, recall, echo, predict, remind, raise, reply, respond, relay,
      believe, think, expect, hope, anticipate, wish, invite, suggest, propose, offer, voice, take note, provide, make, give, have, place, attach, hear, extend, show, send, recount`),
  },
  {
    strength: 3,
    id: "appreciate",
    // "Evaluate" stands here since ministries in Japan write "highly evaluated" for what they think highly of.
    reason: "Approval, thanks, sympathy: courtesy with a content.",
    verbs: list(`welcome, thank, appreciate, evaluate, praise, laud, applaud, commend, congratulate, acknowledge, recognize, celebrate, commemorate, salute,
      look forward, support, value, endorse, encourage, regret, mourn, sympathize, honor, back, pay, wish well, lament`),
  },
  {
    strength: 4,
    id: "agree",
    reason: "Common ground, or a position said for the record.",
    verbs: list(`agree, concur, confirm, affirm, reaffirm, reconfirm, reinforce, reiterate, restate, repeat, decide, accept, understand, indicate, promise,
      assure, reassure, intend, declare, maintain, recommend, advise, request, renew, highlight, advocate, make clear`),
  },
  {
    strength: 5,
    id: "insist",
    reason: "The speaker commits, or gives a matter weight on purpose.",
    verbs: list(`emphasize, reemphasize, stress, underscore, underline, commit, recommit, pledge, vow, resolve, determine, undertake, urge, call for, call on, appeal, press,
      insist, challenge, caution, stand with, stand by, guarantee, be concerned`),
  },
  {
    strength: 6,
    id: "press",
    reason: "Open disagreement, warning or demand.",
    verbs: list(`oppose, object, demand, warn, reject, criticize, protest, push back, disagree, dispute, refuse, deny, rebut, decry`),
  },
  {
    strength: 7,
    id: "condemn",
    reason: "The strongest words of disapproval, and what is never to be accepted.",
    verbs: list(`condemn, denounce, deplore, not accept, not condone, not tolerate, not permit, not allow, not acquiesce, not recognize, not overlook`),
  },
];

export const LOWEST_RUNG = 1;
export const HIGHEST_RUNG = 7;
