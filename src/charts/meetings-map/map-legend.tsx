import type { Corpus } from "#core/domain/corpus.ts";
import type { MapMeasure } from "#core/views/map-measures.ts";
import { chooseKeyValues, type RadiusScale } from "#charts/meetings-map/map-scale.ts";
import { nameFamilyOf, nameTopicOf, sayAmount } from "#charts/meetings-map/map-words.ts";
import { classOfLevel, createTimeLevels, LEVELS, SHARE_ENDS } from "#charts/meetings-map/mark-colour.ts";
import { formatDate, formatPercent } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { TONES } from "#ui/party-tone.ts";
import styles from "#charts/meetings-map/map-stage.module.css";

interface MapLegendProps {
  readonly corpus: Corpus;
  readonly measure: MapMeasure;
  readonly largest: number;
  readonly radiusOf: RadiusScale;
  readonly hasJoint: boolean;
  readonly hasOrganisations: boolean;
  readonly hasArcs: boolean;
  readonly isCrowded: boolean;
}

const LABEL_WIDTH = 56;

/** Circles in one another, each with the value that its area stands for. */
function AreaKey({ values, radiusOf, measure }: { readonly values: readonly number[]; readonly radiusOf: RadiusScale; readonly measure: MapMeasure }) {
  const [most = 0] = values.map(radiusOf);
  const height = Math.max(2 * most + 2, values.length * 13 + 4);
  const bottom = height - 1;
  return (
    <svg width={2 * most + LABEL_WIDTH} height={height} aria-hidden="true">
      {values.map((value, index) => {
        const radius = radiusOf(value);
        const labelY = Math.min(bottom - 1, 11 + index * 13);
        const top = bottom - 2 * radius;
        return (
          <g key={value}>
            <circle cx={most + 1} cy={bottom - radius} r={radius} className={styles.keyCircle} />
            <path d={`M${most + 1},${top}L${2 * most + 6},${labelY - 4}`} className={styles.keyLine} />
            <text x={2 * most + 8} y={labelY} className={styles.keyLabel}>
              {sayAmount(measure, { value, countedIn: 1, isApproximate: false })}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const SWATCH = 54;
const KEY_MARGIN = 24;
const STEPS_WIDTH = LEVELS.length * SWATCH + 2 * KEY_MARGIN;

/** Steps from little to much, each end of a step with its value. */
function StepKey({ ends, isAtEdges }: { readonly ends: readonly string[]; readonly isAtEdges: boolean }) {
  return (
    <svg width={STEPS_WIDTH} height={30} viewBox={`0 0 ${STEPS_WIDTH} 30`} className={styles.steps} aria-hidden="true">
      {LEVELS.map((level) => (
        <rect key={level} x={KEY_MARGIN + level * SWATCH} y={1} width={SWATCH} height={10} className={`${styles.swatch} ${classOfLevel(level)}`} />
      ))}
      {ends.map((end, index) => (
        <text key={end + String(index)} x={KEY_MARGIN + (isAtEdges ? index : index + 0.5) * SWATCH} y={25} textAnchor="middle" className={styles.keyLabel}>
          {end}
        </text>
      ))}
    </svg>
  );
}

const shareEnds = (): string[] =>
  SHARE_ENDS.map((end, level) => (level === 0 ? formatPercent(0) : translate("map.upTo", { share: formatPercent(end) })));

/** What area, colour and the other signs mean, under the measure that is chosen. */
export function MapLegend({ corpus, measure, largest, radiusOf, hasJoint, hasOrganisations, hasArcs, isCrowded }: MapLegendProps) {
  const values = chooseKeyValues(largest);
  const times = measure.colour === "latest" ? createTimeLevels(corpus) : null;
  const topic = nameTopicOf(corpus, measure);
  return (
    <div className={styles.legend}>
      <div className={styles.key}>
        <p>
          <strong>{translate("map.legend.area")}</strong> {translate(`map.legend.${measure.size}`, { topic, phrase: nameFamilyOf(corpus, measure) })}
        </p>
        {values.length > 0 && <AreaKey values={values} radiusOf={radiusOf} measure={measure} />}
      </div>
      <div className={styles.key}>
        <p>
          <strong>{translate("map.legend.colour")}</strong> {translate(`map.legend.colour.${measure.colour}`, { topic, isMany: corpus.counterparts.length >= TONES ? "yes" : "no" })}
        </p>
        {measure.colour === "share" && <StepKey ends={shareEnds()} isAtEdges={false} />}
        {times !== null && <StepKey ends={times.ends.map((end) => formatDate(end.slice(0, 7)))} isAtEdges />}
      </div>
      <p className={styles.signs}>
        {translate("map.legend.ring")}
        {hasArcs && ` ${translate(isCrowded ? "map.legend.arcOne" : "map.legend.arcs")}`}
        {hasJoint && ` ${translate("map.legend.joint")}`}
        {hasOrganisations && ` ${translate("map.legend.organisations")}`}
      </p>
    </div>
  );
}
