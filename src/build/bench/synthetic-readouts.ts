import { createRandom, type Random } from "#build/bench/random.ts";
import type { SourceDocument } from "#core/ingest/source-document.ts";
import { COUNTRIES } from "#core/taxonomy/countries.ts";

type Words = readonly [string, ...string[]];

const list = (text: string): Words => {
  const [first = "", ...others] = text.split("|");
  return [first, ...others];
};

const MONTHS = list("January|February|March|April|May|June|July|August|September|October|November|December");
const SURNAMES = list("Tanaka|Mori|Abel|Hansen|Vega|Lindgren|Okafor|Silva|Novak|Rahman|Petrov|Laurent|Becker|Kowalski|Santos|Nguyen|Haddad|Moreau|Keller|Duarte");
const NAMES = list("Jun|Emi|Ann|Lars|Maria|Erik|Chidi|Paulo|Jana|Amina|Ivan|Claire|Otto|Piotr|Luz|Minh|Samir|Jean|Greta|Rui");
const ADJECTIVES = list("close|practical|further|regular|mutual|joint|new|steady|broad|timely|technical|maritime|regional|strategic|recent|important|necessary|open|wide-ranging|candid");
const NOUNS = list(
  "exercises|training|equipment|logistics|patrols|ports|cyber defense|space|sea lanes|exchanges of staff|education|medicine|disaster relief|capacity building|information security|shipbuilding|aircraft|radar|supply chains|research|peacekeeping|coast guards|communications|undersea cables",
);
const PLACES = list("East China Sea|South China Sea|Taiwan Strait|Indo-Pacific region|Middle East|Gulf of Aden|Pacific Island countries|Korean Peninsula|Black Sea|Arctic");
const VERBS = list("agreed|confirmed|reaffirmed|shared the view|concurred|noted|stressed|welcomed the fact|expressed their hope|recognized");
const STATES = list("grow in the coming years|remain vital for peace|be discussed at the next meeting|deserve more attention|bring both countries closer|serve the whole region|need new rules|be promoted step by step");

/** Wordings that recur with other words in their slots, as in real readouts. */
const FORMULAS: readonly [(r: Random) => string, ...((r: Random) => string)[]] = [
  (r) => `The Ministers reaffirmed that they strongly oppose any unilateral attempts to change the status quo by ${r.pick(["force", "coercion", "force or coercion"])} in the ${r.pick(PLACES)}.`,
  (r) => `They exchanged views on the situation in the ${r.pick(PLACES)} and on ${r.pick(NOUNS)}.`,
  (r) => `Both sides concurred to continue to work together for a free and open Indo-Pacific, including through ${r.pick(NOUNS)}.`,
  (r) => `The Ministers condemned North Korea's launch of ballistic missiles and confirmed the importance of ${r.pick(["the full implementation of UN Security Council resolutions", "close coordination"])}.`,
  (r) => `They shared the view that ${r.pick(ADJECTIVES)} cooperation in the field of ${r.pick(NOUNS)} is more important than ever.`,
  () => "The Ministers concurred to maintain close communication.",
];

const makeSentence = (r: Random): string =>
  `${r.pick(["The Ministers", "Both sides", "They", "The two Ministers", "The Minister"])} ${r.pick(VERBS)} that ${r.pick(ADJECTIVES)} and ${r.pick(ADJECTIVES)} ${r.pick(NOUNS)}, together with ${r.pick(NOUNS)} and ${r.pick(ADJECTIVES)} work on ${r.pick(NOUNS)}, will ${r.pick(STATES)}.`;

const makeParagraph = (r: Random): string[] => Array.from({ length: 2 + r.integer(4) }, () => (r.integer(3) === 0 ? r.pick(FORMULAS)(r) : makeSentence(r)));

interface SyntheticReadout {
  readonly title: string;
  readonly date: string;
  readonly lead: string;
  readonly paragraphs: readonly (readonly string[])[];
}

function makeReadout(r: Random): SyntheticReadout {
  const country = COUNTRIES[r.integer(COUNTRIES.length)]?.name ?? "France";
  const date = `${r.pick(MONTHS)} ${String(1 + r.integer(28))}, ${String(2015 + r.integer(10))}`;
  const person = (): string => `${r.pick(NAMES)} ${r.pick(SURNAMES)}`;
  const way = r.pick(["held a meeting", "held a telephone conference", "held a video teleconference", "had talks"]);
  const lead = `On ${date}, Minister of Defense ${person()} ${way} with Minister of Defence of ${country}, H.E. ${person()}, from 1${String(r.integer(10))}:${String(r.integer(6))}0 for ${String(20 + 5 * r.integer(12))} minutes.`;
  return { title: `Japan-${country} Defense Ministerial Meeting`, date, lead, paragraphs: Array.from({ length: 2 + r.integer(3) }, () => makeParagraph(r)) };
}

const SECTIONS = list("Regional affairs|Bilateral cooperation|Equipment|Next steps");
const headingAt = (index: number): string => `${String(index + 1)}. ${SECTIONS[index % SECTIONS.length] ?? ""}`;
const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const WRITERS: Readonly<Record<string, (readout: SyntheticReadout) => string>> = {
  txt: ({ title, date, lead, paragraphs }) => [title, date, "Ministry of Defense", lead, ...paragraphs.flatMap((sentences, i) => [headingAt(i), sentences.join(" ")])].join("\n\n"),
  md: ({ title, lead, date, paragraphs }) =>
    [`---\ntitle: "${title}"\ndate: "${date}"\n---`, lead, ...paragraphs.flatMap((sentences, i) => [`## ${headingAt(i)}`, ...sentences.map((sentence) => `- ${sentence.replace("Ministers", "*Ministers*")}`)])].join("\n\n"),
  html: ({ title, date, lead, paragraphs }) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(title)} | Ministry</title></head><body><nav><a href="/">Top</a></nav><main><h1>${escapeHtml(title)}</h1><p>${date}</p><p>${escapeHtml(lead)}</p>${paragraphs
      .map((sentences, i) => `<h2>${headingAt(i)}</h2><p>${sentences.map(escapeHtml).join("<br>")}</p>`)
      .join("")}</main><footer>Copyright</footer></body></html>`,
};

/**
 * As many readouts as are asked for, in the three formats in turn, each with a lead and some twelve sentences of real length,
 * a third of them formulas that recur. The same number gives the same documents anywhere.
 */
export function makeReadouts(count: number): SourceDocument[] {
  const random = createRandom(20_210_124);
  const formats = Object.entries(WRITERS);
  return Array.from({ length: count }, (_, index) => {
    const [extension, write] = formats[index % formats.length] ?? ["txt", () => ""];
    return { file: `${String(index).padStart(5, "0")}.${extension}`, bytes: new TextEncoder().encode(write(makeReadout(random))), row: null };
  });
}
