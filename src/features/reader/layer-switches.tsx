import type { ReactNode } from "react";
import type { Readout } from "#core/domain/corpus.ts";
import type { HighlightsBySentence, Layer } from "#core/views/readout-highlights.ts";
import { countIn } from "#features/reader/count-layer.ts";
import { NameGlyph } from "#features/reader/name-glyph.tsx";
import { formatSequence } from "#i18n/format.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { StrengthBar } from "#ui/strength-bar.tsx";
import highlights from "#features/reader/highlights.module.css";
import styles from "#features/reader/layer-switches.module.css";

/** Three words of text, marked as the layer marks them: the key to it. */
const SAMPLES: Readonly<Record<Layer, () => ReactNode>> = {
  topics: () => (
    <span className={`${highlights.topic} ${highlights.topicStart} ${highlights.topicEnd}`}>
      <span className={highlights.tag}>{translate("layer.sample.topicTag")}</span>
      {translate("layer.sample.topic")}
    </span>
  ),
  names: () => (
    <>
      <span className={highlights.person}>
        <NameGlyph kind="person" />
        {translate("layer.sample.person")}
      </span>
      <span className={highlights.place}>
        <NameGlyph kind="place" />
        {translate("layer.sample.place")}
      </span>
      <span className={highlights.organisation}>
        <NameGlyph kind="organisation" />
        {translate("layer.sample.organisation")}
      </span>
    </>
  ),
  statements: () => (
    <>
      <span>
        <span className={highlights.joint}>{translate("layer.sample.joint")}</span> <span className={highlights.verb}>{translate("layer.sample.process")}</span>
        <StrengthBar strength={1} />
      </span>
      <span>
        <span className={highlights.alone}>{translate("layer.sample.alone")}</span> <span className={highlights.verb}>{translate("layer.sample.condemn")}</span>
        <StrengthBar strength={7} />
      </span>
    </>
  ),
  changes: () => (
    <span>
      <span className={highlights.sign}>{translate("reader.change.reworded")}</span>
      {translate("layer.sample.kept")} <span className={highlights.added}>{translate("layer.sample.added")}</span>
    </span>
  ),
  phrases: () => (
    <>
      <span className={`${highlights.phrase} ${highlights.upperSolid}`}>{translate("layer.sample.verbatim")}</span>
      <span className={`${highlights.phrase} ${highlights.upperDashed}`}>{translate("layer.sample.variant")}</span>
      <span className={`${highlights.phrase} ${highlights.upperSolid} ${highlights.lowerSolid}`}>{translate("layer.sample.nested")}</span>
    </>
  ),
};

/** More than these are counted, so that one line holds them. */
const MOST_NAMED = 2;

/** From above the line to below it. */
const ORDER: readonly Layer[] = ["topics", "names", "statements", "phrases", "changes"];

interface LayerSwitchesProps {
  readonly bySentence: HighlightsBySentence;
  readonly topicsInAll: number;
  /** The counted account: phrases and changes are known of it alone. */
  readonly isCounted: boolean;
  /** The readout before, which changes are changes from; null where there is none. */
  readonly since: Readout | null;
  readonly layers: readonly Layer[];
  /** With little room they open on demand, and only say which are on. */
  readonly isFolded: boolean;
  readonly onChange: (layers: readonly Layer[]) => void;
}

/** The highlight layers: what each marks, where, and whether it is on. */
export function LayerSwitches(props: LayerSwitchesProps) {
  const { layers, isFolded } = props;
  if (!isFolded) return <Switches {...props} />;
  const on = ORDER.filter((layer) => layers.includes(layer)).map((layer) => translate(`layer.${layer}`));
  return (
    <details className={`${styles.folded} no-print`}>
      <summary>
        <strong>{translate("reader.layers")}</strong> {on.length === 0 ? translate("reader.layersNone") : on.length > MOST_NAMED ? translate("reader.layersOn", { count: on.length }) : formatSequence(on)}
      </summary>
      <Switches {...props} />
    </details>
  );
}

function Switches({ bySentence, topicsInAll, isCounted, since, layers, onChange }: LayerSwitchesProps) {
  return (
    <fieldset className={`${styles.layers} no-print`}>
      <legend className="visually-hidden">{translate("reader.layers")}</legend>
      {ORDER.filter((layer) => (layer === "phrases" ? isCounted : layer !== "changes" || (isCounted && since !== null))).map((layer) => (
        <div key={layer} className={styles.layer}>
          <label>
            <input
              type="checkbox"
              role="switch"
              className={styles.switch}
              checked={layers.includes(layer)}
              onChange={(event) => {
                onChange(event.target.checked ? [...layers, layer] : layers.filter((other) => other !== layer));
              }}
            />
            <span>
              <strong>{translate(`layer.${layer}`)}</strong>{" "}
              <span className={styles.where}>{translate(`layer.${layer}.where`, { count: countIn(bySentence, layer), total: topicsInAll, since: since === null ? "" : nameReadout(since.meeting, "full", "short") })}</span>
            </span>
          </label>
          <span className={styles.sample} aria-hidden="true">
            {SAMPLES[layer]()}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
