/** A page, in a state of its settings, whose marks are walked. */
export interface WalkedPage {
  readonly path: string;
  /** The charts that it shows there, each with marks that count. */
  readonly charts: readonly string[];
  /** Charts there that count nothing: their lines lead to the reader. */
  readonly uncounted?: readonly string[];
  /** How many marks open evidence at the least: a page that has not drawn them has not been walked. */
  readonly least: number;
  /** A button pressed first, which opens a further part of the page. */
  readonly opens?: string;
  /** The dataset so many times over: for what is drawn where readouts are too many for a mark each. */
  readonly times?: number;
  /** The page itself is the first of these links on `path`. */
  readonly follows?: string;
}

/**
 * Every page with charts, in each state of its settings that draws another chart. Together they show every chart that there is, which
 * `tests/charts/walked-charts.test.ts` holds.
 */
export const WALKED_PAGES: readonly WalkedPage[] = [
  { path: "#/", charts: ["meeting-timeline", "phrase-lanes", "topic-frequency", "meetings-map"], least: 70, opens: ": enlarge" },
  { path: "#/topics", charts: ["topic-by-date", "topic-by-party", "topic-by-period", "topic-by-meeting"], least: 40 },
  { path: "#/topics?face=all&order=change", charts: ["topic-multiples"], least: 90 },
  { path: "#/topics?face=meetings", charts: ["topic-matrix"], least: 90 },
  { path: "#/topics?face=counterparts&measure=rate", charts: ["topic-matrix"], least: 90 },
  { path: "#/topics?face=pairs", charts: ["topic-pairs"], least: 60 },
  { path: "#/map", charts: ["meetings-map"], least: 10 },
  { path: "#/map?country=USA&size=topic", charts: ["meetings-map"], least: 10 },
  { path: "#/phrases?watch=Taiwan;by force", charts: ["watchlist", "phrase-list"], least: 70 },
  { path: "#/phrases?face=groups", charts: ["group-keyness"], least: 40 },
  { path: "#/phrases?face=groups&of=topics", charts: ["group-keyness"], least: 20 },
  { path: "#/phrases?face=matrix", charts: ["phrase-matrix"], least: 90 },
  { path: "#/phrases/watch?q=peace", charts: ["phrase-when", "phrase-variants", "phrase-positions", "collocates"], uncounted: ["concordance"], least: 15 },
  { path: "#/phrases", charts: ["phrase-when", "phrase-variants", "phrase-positions", "collocates"], uncounted: ["stacked-wordings", "concordance"], least: 20, follows: "main a[href^='#/phrases/']:not([href*='/watch'])" },
  { path: "#/ledger", charts: ["family-ledger"], least: 90 },
  { path: "#/statements", charts: ["statement-ladder"], least: 40 },
  { path: "#/statements", times: 7, charts: ["statement-ladder"], least: 10 },
];
