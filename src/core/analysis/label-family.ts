import type { PhraseMatch } from "#core/analysis/match-phrases.ts";
import type { PhraseCorpus } from "#core/analysis/phrase-corpus.ts";
import { respellWord } from "#core/text/normalise.ts";

const MOST_ALTERNATIVES = 3;
/** Of a family of so many places, rare wordings are left out of the label once the others make up this share. */
const MANY_PLACES = 10;
const SHOWN_SHARE = 0.8;

/** A word of a wording, with what parts it from the one before. */
interface LabelWord {
  /** The same for inflected forms of a word. */
  readonly key: string;
  readonly text: string;
  readonly separator: string;
  /** Its place in the corpus; -1 for a function word. */
  readonly position: number;
}

interface Reading {
  readonly words: readonly LabelWord[];
  readonly columns: readonly number[];
  count: number;
}

const keyOf = (words: readonly LabelWord[]): string => words.map(({ key }) => key).join(" ");

/** Quotes and parentheses go, commas and hyphens stay. */
const readSeparator = (between: string): string => (/^[-‐‑–/]$/u.test(between) ? between : between.startsWith(",") ? ", " : " ");

function readWords(corpus: PhraseCorpus, { from, to }: PhraseMatch): LabelWord[] {
  const sentence = corpus.sentences[corpus.sentenceOf[from] ?? 0];
  const words: LabelWord[] = [];
  let position = from;
  let end = corpus.startOf[from] ?? 0;
  for (const token of sentence?.tokens ?? []) {
    if (!sentence || token.start < end || position >= to) continue;
    const separator = readSeparator(sentence.text.slice(end, token.start));
    if (token.start === corpus.startOf[position]) {
      end = corpus.endOf[position] ?? token.end;
      const text = sentence.text.slice(token.start, end).replace(/\s*\(.*\)?$/u, "");
      words.push({ key: String(corpus.symbols[position]), text, separator, position });
      position++;
    } else {
      end = token.end;
      words.push({ key: respellWord(token.norm), text: sentence.text.slice(token.start, end), separator, position: -1 });
    }
  }
  return words;
}

/** The different wordings, most frequent first, `base` before all others; of a large family without the rare ones. */
function collectReadings(corpus: PhraseCorpus, matches: readonly PhraseMatch[], base: PhraseMatch): Reading[] {
  const readings = new Map<string, Reading>();
  for (const match of [base, ...matches]) {
    const words = readWords(corpus, match);
    const reading = readings.get(keyOf(words)) ?? { words, columns: match.columns, count: 0 };
    if (match !== base || readings.size > 0) reading.count++;
    readings.set(keyOf(words), reading);
  }
  const [first, ...others] = readings.values();
  if (!first) return [];
  others.sort((a, b) => b.count - a.count);
  if (matches.length < MANY_PLACES) return [first, ...others];
  let shown = first.count;
  return [first, ...others.filter(({ count }) => {
    const isNeeded = shown < SHOWN_SHARE * matches.length;
    shown += count;
    return isNeeded;
  })];
}

/** For each reading the places of the columns that all have alike, in the same order. */
function findAnchors(corpus: PhraseCorpus, readings: readonly Reading[]): number[] {
  const before = readings.map(() => -1);
  const anchors: number[] = [];
  for (let column = 0; column < (readings[0]?.columns.length ?? 0); column++) {
    const places = readings.map(({ columns }) => columns[column] ?? -1);
    const symbol = corpus.symbols[places[0] ?? -1];
    const isInOrder = (place: number, columns: readonly number[]): boolean =>
      columns.every((other, c) => other < 0 || c === column || other < place === c < column);
    const isShared = readings.every(({ columns }, i) => {
      const place = places[i] ?? -1;
      return place > (before[i] ?? -1) && corpus.symbols[place] === symbol && isInOrder(place, columns);
    });
    if (!isShared) continue;
    anchors.push(column);
    places.forEach((place, i) => (before[i] = place));
  }
  return anchors;
}

const joinWords = (words: readonly LabelWord[]): string => words.map(({ text, separator }, i) => (i === 0 ? text : separator + text)).join("");

/** For each word of `longer`, whether `shorter` lacks it; null unless `shorter` is within it in order, no word moved. */
function findExtra(longer: readonly LabelWord[], shorter: readonly LabelWord[]): boolean[] | null {
  let used = 0;
  const isExtra = longer.map(({ key }) => {
    if (key !== shorter[used]?.key) return true;
    used++;
    return false;
  });
  const isMoved = longer.some(({ key, position }, i) => isExtra[i] === true && position >= 0 && shorter.some((word) => word.key === key));
  return used === shorter.length && !isMoved ? isExtra : null;
}

/** The longest option, the words that others lack in brackets, by what is left out together; null where others have words of their own. */
function bracketExtra(options: readonly (readonly LabelWord[])[]): string | null {
  const longest = options.reduce((best, words) => (words.length > best.length ? words : best), []);
  const lacking = options.map((words) => findExtra(longest, words));
  if (lacking.some((extra) => extra === null)) return null;
  const signatures = longest.map((_word, i) => lacking.map((extra) => (extra?.[i] === true ? "-" : "+")).join(""));
  return longest
    .map(({ text, separator }, i) => {
      const isOptional = signatures[i]?.includes("-") === true;
      const opens = isOptional && signatures[i - 1] !== signatures[i];
      const closes = isOptional && signatures[i + 1] !== signatures[i];
      return `${separator}${opens ? "[" : ""}${text}${closes ? "]" : ""}`;
    })
    .join("");
}

function countShared(options: readonly (readonly LabelWord[])[], fromEnd: boolean, most: number): number {
  const [first = []] = options;
  const at = (words: readonly LabelWord[], i: number): string | undefined => words.at(fromEnd ? -1 - i : i)?.key;
  let count = 0;
  while (count < most && options.every((words) => at(words, count) === at(first, count))) count++;
  return count;
}

/** What stands between two anchors in the different readings: as it is where all agree, else as a slot. */
function labelBetween(stretches: readonly (readonly LabelWord[])[]): string {
  const options = [...new Map(stretches.map((words) => [keyOf(words), words])).values()];
  const [first = []] = options;
  const shortest = Math.min(...options.map(({ length }) => length));
  const head = countShared(options, false, shortest);
  const tail = countShared(options, true, shortest - head);
  const plain = (words: readonly LabelWord[]): string => words.map(({ text, separator }) => separator + text).join("");
  const open = plain(first.slice(0, head));
  const close = plain(first.slice(first.length - tail));
  const middles = options.map((words) => words.slice(head, words.length - tail));
  const [one = []] = middles;
  if (middles.length === 1) return open + plain(one) + close;
  const bracketed = bracketExtra(middles);
  if (bracketed !== null) return open + bracketed + close;
  const filled = middles.filter(({ length }) => length > 0);
  const shown = filled.slice(0, MOST_ALTERNATIVES).map(joinWords);
  if (filled.length > MOST_ALTERNATIVES) shown.push("…");
  if (filled.length < middles.length) shown.push("");
  return `${open}${filled[0]?.[0]?.separator ?? " "}{${shown.join("|")}}${close}`;
}

/**
 * The formula with its slots: "change [to] the status quo by {coercion|force}". Words that all wordings share stand as in
 * `base`, the most typical occurrence; between them stands what some wordings leave out, in brackets, or what
 * replaces what, in braces, whole stretches with their function words, by frequency, so that each wording is the label
 * with one filling for each slot (but for inflection). Three fillings at most are shown, then "…"; rare wordings of a
 * family of ten places or more are not, and of very many only as many as leave half of the columns fixed. A filling that is empty says that the slot may stay so.
 */
export function labelFamily(corpus: PhraseCorpus, matches: readonly PhraseMatch[], base: PhraseMatch): string {
  const readings = collectReadings(corpus, matches, base);
  let anchors = findAnchors(corpus, readings);
  while (matches.length >= MANY_PLACES && readings.length > 2 && 2 * anchors.length < base.columns.length) {
    readings.pop();
    anchors = findAnchors(corpus, readings);
  }
  const starts = readings.map(() => 0);
  let label = "";
  for (const column of [...anchors, null]) {
    const stretches = readings.map(({ words, columns }, i) => {
      const anchor = column === null ? words.length : words.findIndex(({ position }) => position === columns[column]);
      const stretch = words.slice(starts[i], anchor);
      starts[i] = anchor;
      return stretch;
    });
    label += labelBetween(stretches);
    if (column === null) break;
    const word = readings[0]?.words[starts[0] ?? 0];
    // The comma of the most typical wording is not that of the words put in before.
    const separator = word?.separator === ", " && /[\]}]$/u.test(label) ? " " : word?.separator;
    label += word ? `${separator}${word.text}` : "";
    starts.forEach((start, i) => (starts[i] = start + 1));
  }
  return label.replace(/^[\s,]+/u, "");
}
