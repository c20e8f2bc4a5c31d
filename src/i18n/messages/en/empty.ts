export const emptyMessages = {
  "empty.scope": "No readout of this set is left: {filter}. That is not evidence that nobody met.",
  "empty.dates": "All dates ({count, plural, one {# readout} other {# readouts}})",
  "empty.counterparts": "All counterparts ({count, plural, one {# readout} other {# readouts}})",
  "empty.modes": "All modes ({count, plural, one {# readout} other {# readouts}})",
  "empty.anyTopic": "All topics ({count, plural, one {# readout} other {# readouts}})",
  "empty.all": "Clear filters ({count, plural, one {# readout} other {# readouts}})",
} as const;
