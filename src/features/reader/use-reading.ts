import { useMemo } from "react";
import type { To } from "react-router-dom";
import { findFamily } from "#core/analysis/find-family.ts";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import type { PhraseFamily } from "#core/domain/dataset.ts";
import { findSentence, writeSentenceRef } from "#core/text/sentence-ref.ts";
import { listStops, type WalkTarget } from "#core/views/highlight-stops.ts";
import { findQueryFamily, isQueryFamily } from "#core/views/query-family.ts";
import { collectHighlights, type HighlightsBySentence } from "#core/views/readout-highlights.ts";
import { listReadings, type Reading } from "#core/views/readings.ts";
import { useReaderSettings, type ReaderSettings } from "#features/reader/use-reader-settings.ts";
import { useWalk, type Walk } from "#features/reader/use-walk.ts";
import { writeSetting } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";

/** All that the reader shows of one readout under the present address. */
export interface ReadingState extends ReaderSettings {
  readonly readings: readonly [Reading, ...Reading[]];
  readonly reading: Reading;
  readonly highlights: HighlightsBySentence;
  /** Families of the shown text, in order of first appearance; their numbers count from 1. */
  readonly families: readonly PhraseFamily[];
  readonly numbers: ReadonlyMap<string, number>;
  /** What is stepped through, as far as the dataset knows it. */
  readonly target: WalkTarget | null;
  readonly family: PhraseFamily | null;
  /** The phrase that the address names, whether or not the dataset has it. */
  readonly askedPhrase: string | null;
  readonly walk: Walk;
  /** Index of the sentence that the link leads to; null without a link, or where it is gone. */
  readonly marked: number | null;
  /** References and links, by sentence. */
  readonly refs: readonly string[];
  readonly links: readonly To[];
}

const listFamilies = (corpus: Corpus, highlights: HighlightsBySentence): PhraseFamily[] => {
  const ids = highlights.flatMap((inSentence) => inSentence.flatMap(({ layer, id }) => (layer === "phrases" ? id : [])));
  return [...new Set(ids)].flatMap((id) => corpus.familyById.get(id) ?? []);
};

/** A query that is walked through stands among the families, as one of them. */
const addQuery = (corpus: Corpus, family: PhraseFamily | null): Corpus =>
  family === null || !isQueryFamily(family)
    ? corpus
    : { ...corpus, families: [...corpus.families, family], familyById: new Map([...corpus.familyById, [family.id, family]]) };

/** Puts together what the corpus has of a readout and what the address asks for. */
export function useReading(corpus: Corpus, readout: Readout): ReadingState {
  const search = useUrlStore((state) => state.search);
  const readings = useMemo(() => listReadings(corpus.manifest, readout), [corpus, readout]);
  const settings = useReaderSettings(readings.length);
  const reading = readings[settings.account - 1] ?? readings[0];
  const { account } = reading;
  const asked = settings.target;
  const family = useMemo(() => (asked?.layer === "phrases" ? (findQueryFamily(corpus, asked.id) ?? findFamily(corpus, asked.id)) : null), [corpus, asked]);
  const known = useMemo(() => addQuery(corpus, family), [corpus, family]);
  const highlights = useMemo(() => collectHighlights(known, readout, account), [known, readout, account]);
  const families = useMemo(() => listFamilies(known, highlights), [known, highlights]);
  const numbers = useMemo(() => new Map(families.map(({ id }, index) => [id, index + 1])), [families]);
  const target = useMemo(() => {
    if (asked?.layer !== "phrases") return asked;
    return family === null ? null : { layer: asked.layer, id: family.id };
  }, [asked, family]);
  const refs = useMemo(() => account.sentences.map(({ text }, index) => writeSentenceRef(index, text)), [account]);
  const links = useMemo(() => refs.map((ref) => ({ search: writeSetting(search, "s", ref) })), [refs, search]);
  const marked = settings.sentenceRef === null ? null : findSentence(settings.sentenceRef, account.sentences);
  const stops = useMemo(() => listStops(highlights, target, settings.layers), [highlights, target, settings.layers]);
  const walk = useWalk(stops, marked, target !== null);
  return { ...settings, readings, reading, highlights, families, numbers, target, family, askedPhrase: asked?.layer === "phrases" ? asked.id : null, walk, marked, refs, links };
}
