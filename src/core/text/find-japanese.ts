const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const RUN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆〇、。「」『』・]+/gu;

/** Whether a text has Japanese in it: kana, which no other language writes. Characters alone may be Chinese, and are not claimed. */
export const hasJapanese = (text: string): boolean => KANA.test(text);

export interface LanguageRun {
  readonly text: string;
  readonly isJapanese: boolean;
}

/**
 * A text parted into its Japanese and other runs, in order, nothing left out, so that each can be read out in its own language (WCAG 3.1.2).
 * A text without kana is one run that is not Japanese; an empty text has none.
 */
export function findJapanese(text: string): LanguageRun[] {
  if (text === "") return [];
  if (!hasJapanese(text)) return [{ text, isJapanese: false }];
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isJapanese: false });
    runs.push({ text: match[0], isJapanese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isJapanese: false });
  return runs;
}
