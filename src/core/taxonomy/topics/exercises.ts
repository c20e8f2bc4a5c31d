import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const EXERCISES: TopicDefinition = {
  id: "exercises",
  label: "Exercises & training",
  description:
    "Bilateral or multilateral exercises and training, acquisition and cross-servicing agreements, access agreements as they serve training.",
  patterns: [
    "exercises",
    "(joint | military | naval | bilateral | multilateral | trilateral | combined | maritime | field | tabletop | table top | live fire | fighter | air | army | navy | annual | multinational | warfare | defen?e) ..1 exercise*",
    "exercise ..2 (malabar | rimpac | balikatan | yama sakura | talisman sab*)",
    "(malabar | rimpac | balikatan | talisman sab* | keen (sword | edge) | resolute dragon | orient shield | yama sakura | cobra gold | freedom (shield | edge) | pitch black)",
    "[joint | bilateral | multilateral | high end | military | exercises and] training* [opportunit* | exercise*]",
    "military drill*",
    "acsa | acquisition and cross servicing agreement*",
    "not: exercises ..3 (restraint | right* | caution | leadership | power* | authority | jurisdiction | oversight)",
    "not: (job | jobs | workforce | skill* | skills | teacher* | vocational | police | worker* | apprentice* | education | education and | career | law enforcement | bias) training*",
    "not: training camp* | training of ..3 (police | prosecutors | teachers | workers | nurses | doctors) | training ..4 education",
    "not: training (center* | and education | and (apprentice* | job* | employment | certification*)) | training ..3 (workers | teachers | students | jobs)",
  ],
  examples: {
    match: [
      "The navies will hold a joint exercise in May.",
      "Multilateral training will be stepped up.",
      "The two signed an acquisition and cross-servicing agreement.",
      "Port calls and training bring the two forces closer.",
    ],
    noMatch: [
      "They called on all to exercise restraint.",
      "The Secretary visited a job training site.",
      "The Ministers exchanged views on the region.",
    ],
  },
};
