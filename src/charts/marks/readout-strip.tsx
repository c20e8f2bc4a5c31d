import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { EvidenceQuery } from "#core/domain/evidence.ts";
import { isShown } from "#charts/chart.ts";
import { Mark } from "#charts/marks/marks.tsx";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { partyTone } from "#ui/party-tone.ts";
import styles from "#charts/marks/readout-strip.module.css";

const HEIGHT = 24;
const CELL = 9;
const WIDEST_PITCH = 14;
const WIDTH = 240;
/** From this many readouts on, cells are too narrow to be told apart: a rug shows where they are dense. */
const MOST_CELLS = 40;

export interface StripCell {
  readonly readout: Readout;
  readonly hits: number;
}

export const stripWidth = (readouts: number): number => Math.min(Math.max(readouts, 1) * WIDEST_PITCH, WIDTH);

interface ReadoutStripProps {
  readonly corpus: Corpus;
  /** What is counted in all of the readouts. */
  readonly query: EvidenceQuery;
  /** What a cell says of it. */
  readonly name: string;
  readonly cells: readonly StripCell[];
  readonly isFirst: boolean;
  readonly shown: EvidenceQuery | null;
  readonly onEvidence: (query: EvidenceQuery) => void;
}

function Rug({ corpus, cells }: Pick<ReadoutStripProps, "corpus" | "cells">) {
  const width = stripWidth(cells.length);
  const pitch = width / cells.length;
  const paths = new Map<string, string>();
  cells.forEach(({ readout, hits }, index) => {
    if (hits === 0) return;
    const tone = partyTone(corpus.counterparts, readout.meeting.counterparts[0]);
    paths.set(tone, `${paths.get(tone) ?? ""}M${((index + 0.5) * pitch).toFixed(1)},6v12`);
  });
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <line className={styles.base} x1={0} x2={width} y1={18.5} y2={18.5} />
      {[...paths].map(([tone, d]) => (
        <path key={tone} className={`${styles.rug} ${tone}`} d={d} strokeWidth={Math.max(pitch, 1)} />
      ))}
    </svg>
  );
}

/** The readouts in date order as cells: filled where the words stand, hollow where they do not. Stands within `Marks`. */
export function ReadoutStrip({ corpus, query, name, cells, isFirst, shown, onEvidence }: ReadoutStripProps) {
  if (cells.length > MOST_CELLS) return <Rug corpus={corpus} cells={cells} />;
  const width = stripWidth(cells.length);
  const pitch = width / Math.max(cells.length, 1);
  const size = Math.min(CELL, pitch - 2);
  return (
    <svg width={width} height={HEIGHT}>
      {cells.map(({ readout, hits }, index) => {
        const here = { ...query, in: readout.id, without: hits === 0 };
        const values = { phrase: name, readout: nameReadout(readout.meeting, "full", "short"), hits };
        const x = index * pitch;
        return (
          <Mark
            key={readout.id}
            id={`${name} ${readout.id}`}
            label={translate(hits > 0 ? "mark.phraseIn" : "mark.phraseNotIn", values)}
            of={here}
            isFirst={isFirst && index === 0}
            isChosen={isShown(shown, here)}
            onChoose={() => {
              onEvidence(here);
            }}
            className={`${styles.cell} ${partyTone(corpus.counterparts, readout.meeting.counterparts[0])}`}
          >
            <rect x={x} y={0} width={pitch} height={HEIGHT} fill="transparent" />
            <rect
              className={hits > 0 ? styles.filled : styles.hollow}
              x={x + (pitch - size) / 2}
              y={(HEIGHT - size) / 2}
              width={size}
              height={size}
            />
          </Mark>
        );
      })}
    </svg>
  );
}
