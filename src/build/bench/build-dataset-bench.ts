import { type Bench, measure, peakMegabytes } from "#build/bench/bench.ts";
import { makeReadouts } from "#build/bench/synthetic-readouts.ts";
import { buildDataset } from "#core/ingest/build-dataset.ts";
import { ingestSources } from "#core/ingest/ingest-sources.ts";

const READOUTS = 1000;

/** What anybody could write in an hour: sentences by ICU, words by white space, and a map that counts all runs of 3 to 5 words. */
function countPlainly(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { segment } of segmenter.segment(text)) {
      const words = segment.toLowerCase().match(/\S+/gu) ?? [];
      words.forEach((_, from) => {
        for (let length = 3; length <= 5 && from + length <= words.length; length += 1) {
          const run = words.slice(from, from + length).join(" ");
          counts.set(run, (counts.get(run) ?? 0) + 1);
        }
      });
    }
  }
  return counts.size;
}

/** A whole dataset of a thousand readouts, as `npm run data` builds it, beside a plain count of the same words. */
export const buildDatasetBench: Bench = {
  name: `dataset of ${String(READOUTS)} synthetic readouts (text, Markdown, HTML)`,
  run: () => {
    const documents = makeReadouts(READOUTS);
    const before = peakMegabytes();
    const ingest = measure(() => ingestSources(documents, { home: "JPN" }));
    const whole = measure(() => buildDataset(documents, { home: "JPN" }));
    const { manifest, readouts } = whole.result;
    const peak = peakMegabytes();
    const plain = measure(() => countPlainly(readouts.map(({ text }) => text.sentences.map((sentence) => sentence.text).join(" "))));
    const bytes = documents.reduce((sum, document) => sum + document.bytes.length, 0);
    const dataBytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    return [
      `${String(manifest.counts.meetings)} meetings, ${String(manifest.counts.sentences)} sentences, ${String(manifest.counts.tokens)} tokens; ${(bytes / 1e6).toFixed(1)} MB of sources, ${(dataBytes / 1e6).toFixed(1)} MB of data`,
      `whole build ${whole.seconds.toFixed(1)} s, ${(READOUTS / whole.seconds).toFixed(0)} documents/s; the ingest alone ${ingest.seconds.toFixed(1)} s`,
      `peak memory ${peak.toFixed(0)} MB, ${before.toFixed(0)} MB of it before the first document`,
      `plain sentences, words and n-grams of the same text ${plain.seconds.toFixed(2)} s: the build takes ${(whole.seconds / plain.seconds).toFixed(1)} times as long`,
    ];
  },
};
