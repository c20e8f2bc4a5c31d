import { useMemo } from "react";
import { listUnlike } from "#core/views/compare-accounts.ts";
import type { Reading } from "#core/views/readings.ts";
import { formatInteger, formatSequence } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

/** More than these are counted rather than listed. */
const MOST_NUMBERS = 20;

const state = (id: "reader.accountMissing" | "reader.accountOwn", sentences: readonly number[]): string => {
  const statement = translate(id, { count: sentences.length });
  if (sentences.length === 0) return statement;
  if (sentences.length > MOST_NUMBERS) return translate("reader.accountMany", { statement });
  return translate("reader.accountNumbers", { statement, numbers: formatSequence(sentences.map((index) => formatInteger(index + 1))) });
};

interface AccountDifferenceProps {
  readonly counted: Reading;
  readonly shown: Reading;
}

/** How far a further account and the counted one go together, sentence by sentence. */
export function AccountDifference({ counted, shown }: AccountDifferenceProps) {
  const [missing, own] = useMemo(() => [listUnlike(counted.account, shown.account), listUnlike(shown.account, counted.account)] as const, [counted, shown]);
  return (
    <>
      {translate("reader.accountExtent", { sentences: shown.account.sentences.length, counted: counted.account.sentences.length })}{" "}
      {state("reader.accountMissing", missing)} {state("reader.accountOwn", own)}
    </>
  );
}
