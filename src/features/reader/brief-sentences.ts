import type { Account } from "#core/domain/dataset.ts";
import { writeSentenceRef } from "#core/text/sentence-ref.ts";
import { findSelectedSentences } from "#features/reader/selected-sentences.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";

interface MarkedSentence {
  readonly readout: string;
  /** From 1, as in an address. */
  readonly number: number;
  readonly account: Account;
  readonly sentence: number;
}

/** Asks for a sentence to be put into a briefing, with those that are selected together with it. */
export function briefSentences({ readout, number, account, sentence }: MarkedSentence): void {
  const taken = findSelectedSentences(sentence).flatMap((index) => {
    const text = account.sentences[index]?.text;
    return text === undefined ? [] : [{ ref: writeSentenceRef(index, text), text }];
  });
  useBriefingRequestStore.getState().ask({
    kind: "quotation",
    readout,
    account: number,
    sentences: taken.map(({ ref }) => ref),
    quote: taken.map(({ text }) => text).join(" "),
  });
}
