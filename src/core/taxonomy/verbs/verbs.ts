import { IRREGULAR } from "#core/taxonomy/verbs/verb-traits.ts";
import { LIGHT_VERBS } from "#core/taxonomy/verbs/light-verbs.ts";
import { RUNGS } from "#core/taxonomy/verbs/rungs.ts";

export type VerbForm = "base" | "third" | "past" | "gerund";

export interface VerbSense {
  /** The first word in base form. */
  readonly head: string;
  /** The base form with its particle: "call for". */
  readonly verb: string;
  /** Words that follow at once. */
  readonly particles: readonly string[];
}

export interface VerbReading {
  readonly head: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** Senses with particles first. */
  readonly senses: readonly VerbSense[];
}

const VOWEL_Y = /[aeiou]y$/u;

const regular = (head: string): string[] => {
  if (head.endsWith("e")) return [`${head}d`];
  if (head.endsWith("y") && !VOWEL_Y.test(head)) return [`${head.slice(0, -1)}ied`];
  return [`${head}ed`];
};

const gerundOf = (head: string): string => {
  const [past = ""] = IRREGULAR.get(head) ?? [];
  if (past === `${head}${head.at(-1) ?? ""}ed`) return `${past.slice(0, -2)}ing`;
  return head.endsWith("e") && !head.endsWith("ee") ? `${head.slice(0, -1)}ing` : `${head}ing`;
};

const thirdOf = (head: string): string => {
  if (head === "have") return "has";
  if (head.endsWith("y") && !VOWEL_Y.test(head)) return `${head.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/u.test(head) ? `${head}es` : `${head}s`;
};

/** "recognise" beside "recognize". */
const spellings = (form: string): string[] => (/iz(?:e|ed|es|ing)$/u.test(form) ? [form, form.replace(/iz(?=e|ed|es|ing)/u, "is")] : [form]);

const READ_AS_NOT = /^not /u;

function collectSenses(): Map<string, VerbSense[]> {
  const byHead = new Map<string, VerbSense[]>();
  const bases = [...RUNGS.flatMap(({ verbs }) => verbs), ...LIGHT_VERBS];
  for (const base of new Set(bases.map((verb) => verb.replace(READ_AS_NOT, "")))) {
    const [head = "", ...particles] = base.split(" ");
    if (head === "be") continue;
    byHead.set(head, [...(byHead.get(head) ?? []), { head, verb: base, particles }]);
  }
  for (const senses of byHead.values()) senses.sort((a, b) => b.particles.length - a.particles.length || (a.verb < b.verb ? -1 : 1));
  return byHead;
}

function collectReadings(): Map<string, VerbReading> {
  const readings = new Map<string, VerbReading>();
  for (const [head, senses] of collectSenses()) {
    const forms: [VerbForm, string[]][] = [
      ["base", [head]],
      ["third", [thirdOf(head)]],
      ["past", [...(IRREGULAR.get(head) ?? regular(head))]],
      ["gerund", [gerundOf(head)]],
    ];
    for (const [form, words] of forms) {
      for (const word of words.flatMap(spellings)) {
        const known = readings.get(word);
        readings.set(word, { head, senses, forms: new Set([...(known?.head === head ? known.forms : []), form]) });
      }
    }
  }
  return readings;
}

/** The reporting verbs and verbs of stance, by each of their forms, folded. */
export const VERB_READINGS: ReadonlyMap<string, VerbReading> = collectReadings();
