import { formatDate, formatSpan } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";

interface SetDatesProps {
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last date in the whole set, whatever the filter. */
export function SetDates({ first, last }: SetDatesProps) {
  const values = { first: formatDate(first), last: formatDate(last) };
  const isOnce = first === last;
  return (
    <>
      <span aria-hidden="true">{formatSpan(first, last)}</span>
      <span className="visually-hidden">{translate(isOnce ? "phrases.onceName" : "phrases.datesName", values)}</span>
    </>
  );
}
