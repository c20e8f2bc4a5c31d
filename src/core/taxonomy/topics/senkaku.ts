import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const SENKAKU: TopicDefinition = {
  id: "senkaku",
  label: "Senkaku Islands",
  description: "The Senkaku Islands, and Article V of the Japan-U.S. security treaty as applied to them.",
  patterns: [
    "[the] senkaku* [islands]",
    "diaoyu*",
    "article (v | 5 | five) of ..6 (security treaty | treaty of mutual cooperation)",
    "(undermin* | challeng*) ..4 (japan's | japanese) administration",
    "carry: administration of japan | (japan's | japanese) administration | (these | the | those) islands",
  ],
  examples: {
    match: [
      "The treaty covers the Senkakus, the Secretary said.",
      "Minister Sato set out the position of Japan on the Senkaku Islands.",
      "Article 5 of the U.S.-Japan Security Treaty holds for every territory that Japan administers.",
      ["They spoke about the Senkaku Islands.", "Both reject any step against the administration of Japan."],
    ],
    noMatch: [
      "The commitment to Article 5 of the North Atlantic Treaty is ironclad.",
      "Both reject any step against the administration of Japan.",
      "The Ministers welcomed cooperation with Pacific Islands.",
    ],
  },
};
