import type { Corpus } from "#core/domain/corpus.ts";
import type { FamilyPlaces } from "#core/views/family-places.ts";
import { formatList } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";

const CELL = 8;
const HEIGHT = 11;
const WIDEST = 160;

interface PhraseStripProps {
  readonly corpus: Corpus;
  readonly places: FamilyPlaces;
  /** The readout that is being read gets a tick below its cell. */
  readonly readoutId: string;
}

/** One cell for each readout in date order: filled with its counterpart's tone where the phrase stands, a dash where it does not. */
export function PhraseStrip({ corpus, places: { byReadout, readouts }, readoutId }: PhraseStripProps) {
  const step = Math.min(CELL, WIDEST / byReadout.length);
  const having = byReadout.filter(({ occurrences }) => occurrences.length > 0);
  const label = translate("reader.stripLabel", {
    readouts,
    n: byReadout.length,
    names: formatList(having.map(({ readout }) => nameReadout(readout.meeting, "full", "short"))),
  });
  return (
    <svg width={step * byReadout.length} height={HEIGHT + 4} role="img" aria-label={label}>
      {byReadout.map(({ readout, occurrences }, index) => (
        <g key={readout.id} className={partyTone(corpus.counterparts, readout.meeting.counterparts[0])}>
          {occurrences.length > 0 ? (
            <rect x={index * step + 0.5} y={0} width={Math.max(step - 1, 0.75)} height={HEIGHT} fill="var(--c)" />
          ) : (
            <rect x={index * step + step * 0.2} y={HEIGHT / 2 - 0.5} width={step * 0.6} height={1} fill="var(--rule-2)" />
          )}
          {readout.id === readoutId && <rect x={index * step + 0.5} y={HEIGHT + 2} width={Math.max(step - 1, 2)} height={2} fill="var(--ink)" />}
        </g>
      ))}
    </svg>
  );
}
