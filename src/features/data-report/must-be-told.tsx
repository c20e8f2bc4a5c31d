import { listPublishers, type Corpus } from "#core/domain/corpus.ts";
import { findKnownGaps } from "#core/taxonomy/known-gaps.ts";
import { formatDate, formatList } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { listLanguageNotes } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/data-report/data-report.module.css";

/** What a reader has to know before any number on any page. */
export function MustBeTold({ corpus }: { readonly corpus: Corpus }) {
  const publishers = listPublishers(corpus.manifest);
  return (
    <ul className={styles.told}>
      {listLanguageNotes(publishers, "full").map((text) => (
        <li key={text}>{text}</li>
      ))}
      <li>{translate("data.told.selection")}</li>
      {findKnownGaps(corpus).map(({ publisher, counterpart, dates }) => (
        <li key={`${publisher} ${counterpart}`}>
          {translate("data.told.missing", { publisher, party: nameParty(counterpart), dates: formatList(dates.map((date) => formatDate(date))) })}
        </li>
      ))}
      <li>{translate("data.told.few", { n: corpus.readouts.length })}</li>
    </ul>
  );
}
