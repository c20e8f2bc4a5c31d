export const deckFormatMessages = {
  "deckFormat.pptx": "PowerPoint",
  "deckFormat.pptxAbout": "slides with charts that can be edited, evidence in the notes",
} as const;
