import "#i18n/parts/deck-formats.ts";
import type { MessageId } from "#i18n/messages/en/en.ts";
import type { FileSlide } from "#export/figure-file.ts";

/** What concerns a deck as a whole. */
export interface DeckHead {
  readonly title: string;
  /** On how it may be passed on; empty for none. */
  readonly handling: string;
  /** YYYY-MM-DD. */
  readonly savedOn: string;
}

/** A kind of file that a whole briefing can be saved as. */
export interface DeckFormat {
  readonly id: string;
  readonly label: MessageId;
  /** What it is good for. */
  readonly about: MessageId;
  readonly extension: string;
  /** Its code is loaded when it is first wanted. Fails with an `ExportError` where the reason can be told. */
  readonly write: (slides: readonly FileSlide[], head: DeckHead) => Promise<Blob>;
}

/** To add a format: its file, and an entry here. */
export const DECK_FORMATS: readonly DeckFormat[] = [
  {
    id: "pptx",
    label: "deckFormat.pptx",
    about: "deckFormat.pptxAbout",
    extension: "pptx",
    write: async (slides, head) => {
      const [{ writeDeck }, { rasteriseForDeck }] = await Promise.all([import("#export/pptx/write-deck.ts"), import("#export/pptx.ts")]);
      return writeDeck(slides, { ...head, rasterise: rasteriseForDeck });
    },
  },
];
