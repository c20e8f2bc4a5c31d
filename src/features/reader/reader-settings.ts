import type { WalkTarget } from "#core/views/highlight-stops.ts";
import { LAYERS, type Layer } from "#core/views/readout-highlights.ts";

const DEFAULT_LAYERS: readonly Layer[] = ["phrases", "topics"];
const NO_LAYERS = "none";

/** The parameter of the address that names what is stepped through, for each layer. */
const TARGET_PARAMS: Readonly<Record<Layer, string>> = { phrases: "phrase", topics: "subject", names: "name", statements: "speaker", changes: "since" };

/** `phrases~topics`; `none` where all are off; the default where the parameter is absent. Unknown layers are left out; the default where all are unknown. */
export function parseLayers(value: string | null): readonly Layer[] {
  if (value === null) return DEFAULT_LAYERS;
  const named = value.split("~");
  const layers = LAYERS.filter((layer) => named.includes(layer));
  return layers.length === 0 && value !== NO_LAYERS ? DEFAULT_LAYERS : layers;
}

/** The parts of a value that name no layer. */
export const findWrongLayers = (value: string | null): readonly string[] =>
  value === null || value === NO_LAYERS ? [] : value.split("~").filter((part) => !LAYERS.some((layer) => layer === part));

export function writeLayers(layers: readonly Layer[]): string | null {
  const ordered = LAYERS.filter((layer) => layers.includes(layer));
  if (ordered.length === 0) return NO_LAYERS;
  return ordered.join("~") === DEFAULT_LAYERS.join("~") ? null : ordered.join("~");
}

/** What the address asks to step through; a phrase goes before a topic, a topic before a name, a name before a speaker, and that before what changed. */
export function parseTarget(params: URLSearchParams): WalkTarget | null {
  for (const layer of LAYERS) {
    const id = params.get(TARGET_PARAMS[layer]);
    if (id !== null && id !== "") return { layer, id };
  }
  return null;
}

/** The settings that make a target the only one. */
export const writeTarget = (target: WalkTarget | null): Record<string, string | null> =>
  Object.fromEntries(LAYERS.map((layer) => [TARGET_PARAMS[layer], target?.layer === layer ? target.id : null]));

/** Does a value name an account, from 1? */
export function isAccount(value: string | null, accounts: number): boolean {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= accounts;
}

/** Which account is shown: 1 is the counted one. Anything that names none gives the counted one. */
export const parseAccount = (value: string | null, accounts: number): number => (isAccount(value, accounts) ? Number(value) : 1);
