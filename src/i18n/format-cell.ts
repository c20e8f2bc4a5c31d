import type { Corpus } from "#core/domain/corpus.ts";
import type { Cell, CellKind } from "#core/views/view.ts";
import { formatDate, formatDecimal, formatInteger, formatMeasure, formatPercent } from "#i18n/format.ts";
import { nameParty, nameReadout } from "#i18n/names.ts";
import { translate, translateOr } from "#i18n/translate.ts";

/** A raw value in the words of the interface. */
export function formatCell(corpus: Corpus, kind: CellKind, value: Cell, isApproximate = false): string {
  if (value === null) return translate("cell.none");
  const exact = formatExactly(corpus, kind, value);
  return isApproximate ? translate("cell.about", { value: exact }) : exact;
}

function formatExactly(corpus: Corpus, kind: CellKind, value: string | number): string {
  if (typeof value === "number") {
    if (kind === "share") return formatPercent(value);
    if (kind === "measure") return formatMeasure(value);
    return kind === "decimal" ? formatDecimal(value) : formatInteger(value);
  }
  switch (kind) {
    case "date":
      return formatDate(value);
    case "party":
      return nameParty(value);
    case "topic":
      return corpus.topicById.get(value)?.label ?? value;
    case "mode":
      return translateOr(`mode.${value}`, value);
    case "term":
      return translateOr(`term.${value}`, value);
    case "readout": {
      const readout = corpus.readoutById.get(value);
      return readout ? nameReadout(readout.meeting) : value;
    }
    default:
      return value;
  }
}
