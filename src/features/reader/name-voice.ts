import type { Corpus } from "#core/domain/corpus.ts";
import type { Account } from "#core/domain/dataset.ts";
import type { Actor } from "#core/domain/statement-query.ts";
import { nameActor, nameSpeaker } from "#i18n/statement-names.ts";
import { translate } from "#i18n/translate.ts";

/** A side by the name of the one who speaks for it here, if it is always the same. */
export function nameVoice(corpus: Corpus, actor: Actor, account: Account): string {
  const voices = new Set(account.sentences.flatMap(({ statements }) => statements.filter((statement) => statement.actor === actor).map(({ who }) => who)));
  const [who = null] = voices;
  return who === null || voices.size > 1 ? nameActor(corpus, actor) : translate("actor.alone", { name: nameSpeaker(corpus, { actor, who }) });
}
