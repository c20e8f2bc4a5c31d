import "#i18n/parts/export.ts";
import type { Figure } from "#charts/figure.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { listPublishers, type Corpus } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import type { Filter } from "#core/domain/filter.ts";
import { writeSentenceList } from "#core/domain/sentence-list.ts";
import type { TableRow } from "#core/views/tabulate.ts";
import { listReadings } from "#core/views/readings.ts";
import type { EvidenceLine, FigureFile, FileRow } from "#export/figure-file.ts";
import { citeSentence, writeCitation } from "#i18n/citation.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { formatCell } from "#i18n/format-cell.ts";
import { nameReadout } from "#i18n/names.ts";
import { listLanguageNotes, writeAttributions } from "#i18n/publishers.ts";
import { translate, translateOr } from "#i18n/translate.ts";
import { writeLink } from "#state/write-link.ts";
import type { Address } from "#state/address.ts";
import { parseUrlState } from "#state/url-state.ts";

export interface FigureOrigin {
  readonly corpus: Corpus;
  readonly figure: Figure;
  /** Where the figure is. */
  readonly address: Address;
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
}

interface CountedSentence {
  readonly readout: number;
  readonly sentence: number;
  readonly line: EvidenceLine;
}

/** Sentences behind the numbers, each query asked once. */
function createCounter(corpus: Corpus, filter: Filter, accessed: string): (query: EvidenceQuery) => readonly CountedSentence[] {
  const order = new Map(corpus.readouts.map((readout, index) => [readout.id, index]));
  const known = new Map<string, readonly CountedSentence[]>();
  const collect = (query: EvidenceQuery): CountedSentence[] =>
    collectEvidence(corpus, filter, query).sentences.map(({ readout, sentence }) => {
      const text = readout.sentences[sentence]?.text ?? "";
      const id = writeSentenceList(corpus.readoutById, [{ meeting: readout.id, sentence, spans: [] }]);
      const { meeting } = readout;
      const [reading] = listReadings(corpus.manifest, readout);
      const citation = writeCitation(citeSentence({ manifest: corpus.manifest, meeting, reading, account: 1, accessed }, sentence));
      return { readout: order.get(readout.id) ?? 0, sentence, line: { id, readout: nameReadout(meeting), date: meeting.date, text, citation } };
    });
  return (query) => {
    const key = JSON.stringify(query);
    const found = known.get(key) ?? collect(query);
    known.set(key, found);
    return found;
  };
}

/** Each once, in the order of the corpus. */
const arrange = (sentences: readonly CountedSentence[]): CountedSentence[] =>
  [...new Map(sentences.map((counted) => [counted.line.id, counted])).values()].sort((a, b) => a.readout - b.readout || a.sentence - b.sentence);

/** All that a file of this figure may hold: its rows as numbers and in words, and the sentences that they count. */
export function buildFigureFile({ corpus, figure, address, handling, savedOn }: FigureOrigin): FigureFile {
  const { filter } = parseUrlState(address.search);
  const { table } = figure;
  const count = createCounter(corpus, filter, savedOn);
  const counted = table.rows.map(({ evidence }) => arrange(evidence.flatMap((query) => (query === null ? [] : count(query)))));
  const toRow = ({ cells, approximate }: TableRow, at: number): FileRow => ({
    cells,
    approximate,
    shown: table.heads.map(({ kind }, column) => formatCell(corpus, kind, cells[column] ?? null, approximate[column])),
    sentences: (counted[at] ?? []).map(({ line }) => line.id),
  });
  const publishers = listPublishers(corpus.manifest);
  return {
    id: figure.id,
    title: figure.title,
    how: figure.how,
    facts: {
      filter: describeFilter(corpus, filter),
      n: table.n,
      total: corpus.readouts.length,
      source: writeAttributions(publishers, translate("attribution.addresses")).join(" "),
      language: listLanguageNotes(publishers, "brief").join(" "),
      dataset: corpus.manifest.datasetVersion,
      address: writeLink(address),
      handling,
      savedOn,
    },
    heads: table.heads.map(({ id, kind, hasApproximate }) => ({ id, label: translateOr(`column.${id}`, id), kind, hasApproximate })),
    rows: table.rows.map(toRow),
    evidence: arrange(counted.flat()).map(({ line }) => line),
    native: figure.native,
  };
}
