export const overviewMessages = {
  "overview.allPhrases": "All families",
  "overview.openTopics": "Open topics",
  "overview.openMap": "Open map",
  "findings.title": "What changed",
  "findings.how": "Found by rule in the wording of this set, those first that weigh most. Filled: in that readout. Hollow: not in it. Dash: not compared.",
  "findings.computing": "Comparing {n, plural, one {# readout} other {# readouts}}…",
} as const;
