import { useCorpus } from "#data/use-corpus.ts";
import { FilterProblems } from "#features/filters/filter-problems.tsx";
import { Reader } from "#features/reader/reader.tsx";
import { UnknownMeeting } from "#features/reader/unknown-meeting.tsx";
import { formatDays, formatSequence } from "#i18n/format.ts";
import { nameParties } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useTitle } from "#pages/use-title.ts";
import "#i18n/parts/compare.ts";
import "#i18n/parts/reader.ts";
import { usePageParam } from "#state/page-param.ts";

export function Page() {
  const corpus = useCorpus();
  const id = usePageParam("id");
  const readout = corpus.readoutById.get(id);
  useTitle(readout === undefined ? translate("page.reader") : formatSequence([formatDays(readout.meeting), nameParties(readout.meeting.counterparts)]));
  return (
    <>
      <FilterProblems corpus={corpus} />
      {readout === undefined ? <UnknownMeeting id={id} /> : <Reader key={readout.id} corpus={corpus} readout={readout} />}
    </>
  );
}
