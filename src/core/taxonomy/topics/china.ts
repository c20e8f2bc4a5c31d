import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const CHINA: TopicDefinition = {
  id: "china",
  label: "China",
  description:
    "China's behaviour or activities, or China as a subject of talk. Not “East China Sea” and “South China Sea” as places, and not China's people as those present.",
  patterns: [
    "(behavio?r* | action* | activit* | conduct | coercion | challenge*) (of | by | from) [the] (china | prc | people's republic of china)",
    "(china | chinese | prc | people's republic of china) ..2 (behavio?r* | action* | activit* | conduct | coercion | challenge* | coast guard law)",
    "[the] (china | chinese | prc | people's republic of china)",
    "beijing's",
    "not: (east | south) [and [the] (east | south)] china sea*",
    "not: (president | premier | minister | councilor | director | ambassador | chairman | general | admiral | member) ..8 of [the] (china | prc | people's republic of china)",
    "not: people's republic of china (director | vice premier | premier | minister | foreign minister | vice president | president)",
    "not: beijing china | shanghai china | director for china",
    "not: (president | vice president) of [the] (china | prc | people's republic of china)",
    "not: (chinese | china's | prc) (president | vice president | premier | vice premier | state councilor | councilor | foreign minister | defense minister | minister | director | ambassador | communist party politburo | politburo)",
  ],
  examples: {
    match: [
      "They exchanged views on China's military build-up.",
      "The Secretary raised concern over Chinese coercion of its neighbours.",
      "The leaders discussed the People's Republic of China.",
    ],
    noMatch: [
      "They spoke about the East and South China Seas.",
      "The Minister met with Admiral Dong Jun, Minister of National Defense of the People's Republic of China.",
      "Chinese Foreign Minister Wang Yi took part as well.",
    ],
  },
};
