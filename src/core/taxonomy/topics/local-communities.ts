import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const LOCAL_COMMUNITIES: TopicDefinition = {
  id: "local-communities",
  label: "Okinawa & local communities",
  description:
    "The impact of bases and forces on local communities in Japan, and their understanding and cooperation; Okinawa.",
  patterns: [
    "(impact | impacts | effect* | burden* | understanding | mitigat* | noise | accident* | incident* | anxiety | safety) ..8 local (communit* | resident* | people | municipalit*)",
    "(u.s forces | u.s military | american forces | self defense forces | bases) ..8 local (communit* | resident* | people | municipalit*)",
    "local (communit* | resident* | municipalit*) ..6 (forces | base | bases | okinawa)",
    "(base | host*) ..2 (communit* | municipalit*) ..6 (forces | bases)",
    "(incident* | accident* | crime*) ..6 (u.s | american) (service members | servicemembers | military personnel | soldiers | marines)",
    "pfas | pfos",
    "[mitigat* ..3] [impact | burden*] [on] okinawa*",
  ],
  examples: {
    match: [
      "The Minister asked for less burden on local residents.",
      "Okinawa carries most of the load, the Minister said.",
      "The Ministers spoke about the effects of the accident on local residents.",
      "The stationing of troops rests on the understanding of local communities.",
    ],
    noMatch: [
      "The Vice President praised small firms in local communities.",
      "The governors asked for help for local communities after the storm.",
    ],
  },
};
