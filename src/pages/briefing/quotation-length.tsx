import type { QuotationSlide } from "#core/domain/briefing.ts";
import { findSentence, writeSentenceRef } from "#core/text/sentence-ref.ts";
import { listReadings } from "#core/views/readings.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#pages/briefing/builder.module.css";

interface QuotationLengthProps {
  readonly slide: QuotationSlide;
  readonly onChange: (slide: QuotationSlide) => void;
}

/** Takes neighbouring sentences into a quotation, and leaves its ends out. */
export function QuotationLength({ slide, onChange }: QuotationLengthProps) {
  const corpus = useCorpus();
  const readout = corpus.readoutById.get(slide.readout);
  const sentences = (readout === undefined ? undefined : listReadings(corpus.manifest, readout)[slide.account - 1])?.account.sentences ?? [];
  const chosen = slide.sentences.flatMap((ref) => findSentence(ref, sentences) ?? []);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined || chosen.length < slide.sentences.length) return null;
  const take = (indices: readonly number[]) => (): void => {
    const taken = indices.flatMap((index) => {
      const text = sentences[index]?.text;
      return text === undefined ? [] : [{ ref: writeSentenceRef(index, text), text }];
    });
    onChange({ ...slide, sentences: taken.map(({ ref }) => ref), quote: taken.map(({ text }) => text).join(" "), dataset: corpus.manifest.datasetVersion });
  };
  const choices = [
    { label: "builder.before", isPossible: first > 0, indices: [first - 1, ...chosen] },
    { label: "builder.after", isPossible: last < sentences.length - 1, indices: [...chosen, last + 1] },
    { label: "builder.dropFirst", isPossible: chosen.length > 1, indices: chosen.slice(1) },
    { label: "builder.dropLast", isPossible: chosen.length > 1, indices: chosen.slice(0, -1) },
  ] as const;
  return (
    <div className={styles.lengths} role="group" aria-label={translate("builder.more")}>
      {choices.map(({ label, isPossible, indices }) => (
        <button key={label} type="button" disabled={!isPossible} onClick={take(indices)}>
          {translate(label)}
        </button>
      ))}
    </div>
  );
}
