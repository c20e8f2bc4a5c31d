import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { MAP_COLOURS, MAP_SIZES } from "#core/views/map-measures.ts";
import type { MapSettings } from "#features/map/use-map-settings.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPhrase } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#features/map/map-choices.module.css";

interface MapChoicesProps {
  readonly corpus: Corpus;
  readonly settings: MapSettings;
}

/** Families are many: the best are offered, and the one that the address asks for. */
const MOST_FAMILIES = 150;
const LONGEST_LABEL = 70;

const shorten = (label: string): string => (label.length > LONGEST_LABEL ? translate("map.shortened", { text: label.slice(0, LONGEST_LABEL) }) : label);

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

const Select = ({ label, value, options, onChange }: SelectProps) => (
  <label className={styles.choice}>
    {label}{" "}
    <select
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

/** What area and colour stand for, and which part of the world is drawn. */
export function MapChoices({ corpus, settings: { measure, region, regions } }: MapChoicesProps) {
  const { changeSetting, changeSettings } = useUrlActions();
  const filter = useUrlStore((state) => state.filter);
  const { size, colour, topic, family } = measure;
  const families = corpus.families.filter(({ id }, index) => index < MOST_FAMILIES || id === family);
  return (
    <div className={`${styles.tools} no-print`}>
      <Select
        label={translate("map.size")}
        value={size}
        options={MAP_SIZES.map((value) => ({ value, label: translate(`map.size.${value}`) }))}
        onChange={(value) => {
          changeSetting("size", value === MAP_SIZES[0] ? null : value);
        }}
      />
      {size === "phrase" && family !== null && (
        <span className={styles.family}>
          <Select
            label={translate("map.family")}
            value={family}
            options={families.map(({ id, label }) => ({ value: id, label: shorten(label) }))}
            onChange={(value) => {
              changeSetting("family", value);
            }}
          />
          <Link className={styles.link} to={pathToPhrase(filter, family)}>
            {translate("evidence.openFamily")}
          </Link>
        </span>
      )}
      <Select
        label={translate("map.colour")}
        value={colour}
        options={MAP_COLOURS.map((value) => ({ value, label: translate(`map.colour.${value}`) }))}
        onChange={(value) => {
          changeSetting("colour", value === MAP_COLOURS[0] ? null : value);
        }}
      />
      {(size === "topic" || colour === "share") && topic !== null && (
        <Select
          label={translate("map.about")}
          value={topic}
          options={corpus.topics.map(({ id, label }) => ({ value: id, label }))}
          onChange={(value) => {
            changeSetting("about", value);
          }}
        />
      )}
      <Segmented
        label={translate("map.region")}
        value={region}
        onChange={(id) => {
          changeSettings({ region: id === "world" ? null : id, at: null });
        }}
        options={regions.map((id) => ({ value: id, label: translate(`map.region.${id}`) }))}
      />
    </div>
  );
}
