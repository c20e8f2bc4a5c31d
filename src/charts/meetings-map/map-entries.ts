import type { Corpus } from "#core/domain/corpus.ts";
import type { MapMeasure, MapRow } from "#core/views/map-measures.ts";
import type { RadiusScale } from "#charts/meetings-map/map-scale.ts";
import { nameTopicOf, sayAmount, sayColour, sayLabel, sayMark } from "#charts/meetings-map/map-words.ts";
import { colourMark, createTimeLevels } from "#charts/meetings-map/mark-colour.ts";
import type { MarkedEntry } from "#charts/meetings-map/party-mark.tsx";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";

/** Every counterpart of the corpus, also those that the filters leave out, with what its mark says under a measure. */
export function listEntries(corpus: Corpus, rows: readonly MapRow[], measure: MapMeasure, radiusOf: RadiusScale, ringRadius: number, style: "long" | "short"): MarkedEntry[] {
  const rowByParty = new Map(rows.map((row) => [row.party, row]));
  const times = createTimeLevels(corpus);
  const topic = nameTopicOf(corpus, measure);
  return corpus.counterparts.map((party): MarkedEntry => {
    const row = rowByParty.get(party) ?? null;
    const name = nameParty(party, style);
    const { tone, isThin } = colourMark(corpus, measure, times, party, row);
    if (row === null) {
      const accessibleName = translate("map.markNone", { party: name });
      return { party, name, amount: null, detail: null, tone, fill: "none", radius: ringRadius, label: name, weight: 0, accessibleName };
    }
    const amount = sayAmount(measure, row);
    const colour = sayColour(measure, row);
    const detail = colour === null ? null : translate("map.detail", { detail: colour });
    const label = `${name} ${amount}`;
    return {
      party,
      name,
      amount,
      detail,
      tone,
      fill: row.countedIn === 0 ? "none" : isThin ? "thin" : "full",
      radius: row.countedIn === 0 ? ringRadius : radiusOf(row.value),
      label,
      ...(detail !== null && { wideLabel: sayLabel(measure, name, row) }),
      // A square, so that no name gives way to two of half its size; meetings decide where there is nothing to count.
      weight: row.value ** 2 + row.meetings / 1000,
      accessibleName: sayMark(measure, name, row, topic),
    };
  });
}
