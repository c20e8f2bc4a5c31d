import { normaliseText } from "#core/text/normalise.ts";

export interface Rankable {
  /** Normalised text that is searched. */
  readonly text: string;
}

/** How well a text answers the words typed: 0 where one is missing, else more for words at the beginning of it, or of a word. */
function scoreText(text: string, words: readonly string[]): number {
  let score = 1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    score += text.startsWith(word) ? 4 : ` ${text}`.includes(` ${word}`) ? 2 : 0;
  }
  return score;
}

/** The best answers to what is typed, at most `most`; all words must stand in it, in any order. Ties keep their order; nothing typed keeps all. */
export function rankCommands<Command extends Rankable>(commands: readonly Command[], typed: string, most: number): Command[] {
  const words = normaliseText(typed).split(" ").filter((word) => word !== "");
  return commands
    .map((command) => ({ command, score: scoreText(command.text, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ command }) => command);
}
