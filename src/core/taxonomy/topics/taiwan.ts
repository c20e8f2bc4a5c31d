import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const TAIWAN: TopicDefinition = {
  id: "taiwan",
  label: "Taiwan Strait",
  description: "Taiwan or the Taiwan Strait.",
  patterns: ["peace and stability (of | in | across) [the] taiwan strait*", "[the] taiwan* [strait*]", "cross strait"],
  examples: {
    match: [
      "Peace across the Taiwan Strait matters to both sides.",
      "They urged a peaceful answer to cross-Strait issues.",
      "The Secretary set out U.S. policy on Taiwan.",
    ],
    noMatch: [
      "Ships must be able to pass the Strait of Hormuz.",
      "The Ministers spoke about the Strait of Malacca and the safety of its shipping.",
    ],
  },
};
