import type { MeetingCast } from "#core/analysis/statements/cast.ts";
import type { KnownPeople } from "#core/analysis/statements/known-people.ts";
import { codeStatements } from "#core/analysis/statements/code-statements.ts";
import type { Account } from "#core/domain/dataset.ts";

/** An account with the statements of its sentences; see `codeStatements`. */
export function addStatements<A extends Account>(account: A, meeting: MeetingCast, home: string, known: KnownPeople): A {
  const statements = codeStatements(account.sentences, meeting, home, known);
  return { ...account, sentences: account.sentences.map((sentence, index) => ({ ...sentence, statements: statements[index] ?? [] })) };
}
