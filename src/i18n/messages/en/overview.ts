export const overviewMessages = {
  "overview.allPhrases": "All families",
  "overview.openTopics": "Open topics",
  "overview.openMap": "Open map",
} as const;
