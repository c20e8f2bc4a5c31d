import type { Corpus } from "#core/domain/corpus.ts";
import type { Account } from "#core/domain/dataset.ts";
import type { WalkTarget } from "#core/views/highlight-stops.ts";
import type { Highlight, HighlightsBySentence, Layer } from "#core/views/readout-highlights.ts";
import { nameEntity } from "#features/reader/name-entity.ts";
import { nameVoice } from "#features/reader/name-voice.ts";
import { NameGlyph } from "#features/reader/name-glyph.tsx";
import { formatInteger } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/reader/rail.module.css";

interface CodesHereProps {
  readonly corpus: Corpus;
  readonly account: Account;
  readonly highlights: HighlightsBySentence;
  readonly target: WalkTarget | null;
  readonly onChoose: (target: WalkTarget | null) => void;
}

interface Code {
  readonly id: string;
  readonly label: string;
  readonly kind: "person" | "place" | "organisation" | null;
  readonly count: number;
}

const nameCode = (corpus: Corpus, highlight: Highlight, account: Account, text: string): string => {
  if (highlight.layer === "names") return nameEntity(highlight, text);
  if (highlight.layer === "changes") return translate(`reader.changes.${highlight.id}`);
  if (highlight.layer === "statements") return nameVoice(corpus, highlight.id, account);
  return corpus.topicById.get(highlight.id)?.label ?? highlight.id;
};

/** Topics and changes by sentences; names by occurrences; sides by statements. */
const countCodes = ({ corpus, account, highlights }: CodesHereProps, layer: Layer): Code[] => {
  const codes = new Map<string, Code>();
  highlights.forEach((inSentence, index) => {
    const counted = new Set<string>();
    for (const highlight of inSentence) {
      if (highlight.layer !== layer || ((layer === "topics" || layer === "changes") && counted.has(highlight.id))) continue;
      if (highlight.layer === "statements" && highlight.part === "speaker") continue;
      counted.add(highlight.id);
      const { id } = highlight;
      const label = nameCode(corpus, highlight, account, account.sentences[index]?.text ?? "");
      const known = codes.get(id);
      codes.set(id, known ? { ...known, count: known.count + 1 } : { id, label, kind: highlight.layer === "names" ? highlight.kind : null, count: 1 });
    }
  });
  return [...codes.values()].sort((a, b) => b.count - a.count);
};

function CodeList({ layer, ...props }: CodesHereProps & { readonly layer: Layer }) {
  const { target, onChoose } = props;
  return (
    <ol>
      {countCodes(props, layer).map(({ id, label, kind, count }) => {
        const isChosen = target?.layer === layer && target.id === id;
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={isChosen}
              onClick={() => {
                onChoose(isChosen ? null : { layer, id });
              }}
            >
              <span>
                {kind !== null && <NameGlyph kind={kind} />}
                {label}
              </span>
              <span className={styles.count}>{formatInteger(count)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What the text speaks of: who speaks, what has changed since the readout before, the topics coded in it and the names in it, each to be stepped through. */
export function CodesHere(props: CodesHereProps) {
  return (
    <>
      <section>
        <h2 className={styles.title}>
          {translate("reader.speakersHere")} <span className={styles.caption}>{translate("reader.speakersCaption")}</span>
        </h2>
        <CodeList {...props} layer="statements" />
      </section>
      {props.highlights.flat().some(({ layer }) => layer === "changes") && (
        <section>
          <h2 className={styles.title}>
            {translate("reader.changesHere")} <span className={styles.caption}>{translate("reader.outlineCaption")}</span>
          </h2>
          <CodeList {...props} layer="changes" />
        </section>
      )}
      <section>
        <h2 className={styles.title}>
          {translate("reader.topicsHere")} <span className={styles.caption}>{translate("reader.outlineCaption")}</span>
        </h2>
        <CodeList {...props} layer="topics" />
      </section>
      <section>
        <h2 className={styles.title}>
          {translate("reader.namesHere")} <span className={styles.caption}>{translate("reader.outlineHits")}</span>
        </h2>
        <CodeList {...props} layer="names" />
      </section>
    </>
  );
}
