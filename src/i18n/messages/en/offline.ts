export const offlineMessages = {
  "offline.kept": "Kept in this browser: it opens here without a network too.",
  "offline.newer": "A new version of Readout Atlas is here. What you see stays as it is until you reload.",
  "offline.update": "Reload",
  "offline.later": "Later",
} as const;
