import type { Corpus } from "#core/domain/corpus.ts";
import { parseStatementQuery, type Actor, type Statement } from "#core/domain/statement-query.ts";
import { ladderKey } from "#core/taxonomy/verbs/ladder.ts";
import { formatList, formatSequence } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/statements.ts";

/** A side in words: "Jointly", "Japan alone". */
export const nameActor = (corpus: Corpus, actor: Actor): string =>
  actor === "home" ? translate("actor.home", { party: nameParty(corpus.manifest.home) }) : translate(`actor.${actor}`);

const PARTY_CODE = /^[A-Z][A-Z0-9-]{1,11}$/u;

/** Who speaks, by name where the dataset has one: "Austin", "United States". */
export function nameSpeaker(corpus: Corpus, { actor, who }: Pick<Statement, "actor" | "who">): string {
  if (who === null) return nameActor(corpus, actor);
  return PARTY_CODE.test(who) ? nameParty(who) : who;
}

/** A verb as the dataset gives it, denied or not: "express concern", "not condone". */
export const nameVerb = (statement: Pick<Statement, "verb" | "negated">): string => ladderKey(statement);

/** What a statement query asks for, in words: "Jointly, reiterate, on Taiwan". */
export function nameStatements(corpus: Corpus, id: string): string {
  const query = parseStatementQuery(id);
  if (query === null) return translate("evidence.gone", { id });
  const topic = query.topic === null ? null : translate("statements.on", { topic: corpus.topicById.get(query.topic)?.label ?? query.topic });
  const verbs = query.verbs === null ? null : formatList([...new Set(query.verbs.map(nameVerb))]);
  const parts = [query.actor === null ? null : nameActor(corpus, query.actor), verbs ?? (query.actor === null || topic === null ? translate("statements.any") : null), topic];
  return formatSequence(parts.filter((part) => part !== null));
}
