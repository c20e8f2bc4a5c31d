import type { Sentence } from "#core/domain/dataset.ts";

export type Statement = Sentence["statements"][number];
export const ACTORS = ["joint", "home", "counterpart", "other"] as const;
export type Actor = (typeof ACTORS)[number];

/** One verb as counted: its base form, denied or not, at the strength that the dataset gives it (null for any). */
export interface CountedVerb {
  readonly verb: string;
  readonly negated: boolean;
  readonly strength: number | null;
}

/** Which statements a mark counts. null for any. */
export interface StatementQuery {
  /** The sentence is coded with it. */
  readonly topic: string | null;
  readonly actor: Actor | null;
  /** Any of these. */
  readonly verbs: readonly CountedVerb[] | null;
}

const ANY = "*";
const DENIED = "not ";

const writeVerb = ({ verb, negated, strength }: CountedVerb): string =>
  `${negated ? DENIED : ""}${verb}`.replaceAll(" ", "_") + (strength === null ? "" : `@${strength}`);

function parseVerb(text: string): CountedVerb | null {
  const match = /^([\p{L}\p{N}_'-]+)(?:@(\d{1,2}))?$/u.exec(text);
  if (!match?.[1]) return null;
  const base = match[1].replaceAll("_", " ");
  const negated = base.startsWith(DENIED);
  return { verb: negated ? base.slice(DENIED.length) : base, negated, strength: match[2] === undefined ? null : Number(match[2]) };
}

/** `taiwan~joint~reiterate@4+agree@4`; `*` for any. */
export const writeStatementQuery = ({ topic, actor, verbs }: StatementQuery): string =>
  [topic ?? ANY, actor ?? ANY, verbs === null ? ANY : verbs.map(writeVerb).join("+")].join("~");

/** Reads what `writeStatementQuery` wrote; null where it is nothing of the kind. */
export function parseStatementQuery(text: string): StatementQuery | null {
  const [topic = "", speaker = "", spoken = "", ...rest] = text.split("~");
  const actor = ACTORS.find((name) => name === speaker) ?? null;
  if (topic === "" || spoken === "" || rest.length > 0 || (actor === null && speaker !== ANY)) return null;
  const verbs = spoken === ANY ? null : spoken.split("+").map(parseVerb);
  if (verbs?.includes(null) === true) return null;
  return { topic: topic === ANY ? null : topic, actor, verbs: verbs?.filter((verb) => verb !== null) ?? null };
}

const isVerb = (statement: Statement, { verb, negated, strength }: CountedVerb): boolean =>
  statement.verb === verb && statement.negated === negated && (strength === null || statement.strength === strength);

/** The statements of a sentence that a query asks for: the topic is the sentence's, actor and verb are the statement's. */
export function selectStatements(sentence: Sentence, { topic, actor, verbs }: StatementQuery): Statement[] {
  if (topic !== null && !sentence.topics.some(({ id }) => id === topic)) return [];
  return sentence.statements.filter(
    (statement) => (actor === null || statement.actor === actor) && (verbs === null || verbs.some((verb) => isVerb(statement, verb))),
  );
}
