export const evidenceMessages = {
  "evidence.label": "Evidence",
  "evidence.for": "Evidence for",
  "evidence.close": "Close",
  "evidence.meetings": "Meetings",
  "evidence.meetingsWith": "Meetings with {party}",
  "evidence.with": "with {party}",
  "evidence.in": "in {readout}",
  "evidence.readoutCount": "{readouts, plural, one {# readout} other {# readouts}}",
  "evidence.topicCount":
    "{sentences, plural, one {# sentence} other {# sentences}} in {readouts, number} of {searched, plural, one {# readout} other {# readouts}}",
  "evidence.phraseCount":
    "{hits, plural, one {# occurrence} other {# occurrences}} in {readouts, number} of {searched, plural, one {# readout} other {# readouts}}",
  "evidence.withoutCount": "not in {readouts, number} of {searched, plural, one {# readout} other {# readouts}} searched",
  "evidence.chosen": "Chosen sentences",
  "evidence.chosenCount": "{sentences, plural, one {# sentence} other {# sentences}} in {readouts, plural, one {# readout} other {# readouts}}",
  "evidence.statementCount":
    "{hits, plural, one {# statement} other {# statements}} in {readouts, number} of {searched, plural, one {# readout} other {# readouts}}",
  "evidence.notIn": "Not in {count, number}: {readouts}",
  "evidence.nothing": "Nothing under the present filters.",
  "evidence.gone": "“{id}” is not in this dataset.",
  "evidence.sentence": "sentence {number, number}",
  "evidence.openReadout": "Read",
  "evidence.openQuery": "Open the query",
  "evidence.query": "Query: {query}",
  "evidence.openFamily": "Open the phrase family",
} as const;
