import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const VALUES: TopicDefinition = {
  id: "values",
  label: "Rules-based order",
  description:
    "The international order, norms, values, the rule of law beyond the sea, international law and UN Security Council resolutions (at sea too), human rights, democracy, sovereignty and territorial integrity. Not “rule of law” as part of the maritime order formula.",
  patterns: [
    "(international | rules based | world | global | liberal) ..2 order",
    "order ..2 (based | founded | rests | built) on [the] (rule of law | rules | law)",
    "rules based ..3 (order | system | trading system)",
    "international (norm* | rules | standards) | norms",
    "(shared | common | democratic | universal | fundamental | our) ..2 values | norms ..2 values",
    "rule of law",
    "international [humanitarian] law | humanitarian law | law of the sea | unclos",
    "(un | u.n | united nations | security council) ..2 resolution* | unscr* | security council resolution*",
    "(un | u.n | united nations) charter | charter of the united nations",
    "human rights | (human | fundamental | equal | women's) (rights | freedoms | dignity) | fundamental freedoms",
    "gender equality | women ..2 rights | ban on women",
    "political (repression | prisoner* | persecution) | politically motivated | repression of",
    "free ..2 fair ..2 election* | (credible | transparent | competitive | inclusive) ..3 election*",
    "democracy | democracies | democratic (values | institution* | principle* | norms | process* | transition | election* | governance | rule | reform* | order | future | path | progress | will | freedoms | backsliding | rights)",
    "sovereignty | territorial integrity | self determination",
    "freedom* of (expression | press | the press | religion | speech | assembly) | (media | press | religious) freedom",
    "not: maritime order based on the rule of law | rule of law (at | on) [the] sea*",
  ],
  examples: {
    match: [
      "They back the international order founded on rules.",
      "The two called on all to keep the Security Council resolutions.",
      "The leaders spoke about human rights.",
      "They respect the sovereignty of every state.",
      "Such claims have no basis in international law.",
    ],
    noMatch: [
      "They want a free and open maritime order based on the rule of law.",
      "The Minister ordered new ships.",
      "The leaders valued the frank talk.",
    ],
  },
};
