import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const RUSSIA_UKRAINE: TopicDefinition = {
  id: "russia-ukraine",
  label: "Russia & Ukraine",
  description:
    "Russia's aggression, Ukraine, support for Ukraine, cooperation of other states with Russia. Not their people as those present.",
  patterns: [
    "russia* ..4 (aggression | invasion | war | attack* | assault) [[against | of | on | in] ukraine*]",
    "(support* | assist* | aid | help*) [for | of | to | in] [the] [people of] ukrain*",
    "(russia* | moscow* | kremlin* | putin's)",
    "zelensk*'s ..2 (plan | formula | vision)",
    "(ukrain* | kyiv* | kiev* | crimea* | donbas* | donetsk* | luhansk*)",
    "carry: (this | the | its | such | his) ..2 (aggression | invasion | war | attack* | annexation)",
    "carry: (sanctions | the ukrainian people)",
    "not: [prime | foreign | defen?e | finance] (president | minister | ambassador | speaker | prosecutor general) of ..3 (ukraine | russia | russian federation)",
    "not: (president | minister) ..2 (zelensk* | putin | shmyhal | kuleba | umerov | sybiha | lavrov) of [the] (ukraine | russia | russian federation)",
    "not: (director | coordinator | envoy | secretary) for ..3 (russia | ukraine* | eurasia)",
    "not: (spoke | met | call | meeting) ..1 with ..4 of [the] (ukraine | russia | russian federation)",
    "not: (russian | russia's | ukrainian | ukraine's) (president | prime minister | foreign minister | defense minister | defence minister | minister | ambassador)",
  ],
  examples: {
    match: [
      "They condemned the invasion of Ukraine.",
      "Both sides will keep sanctions on Russia in force.",
      "The Minister thanked Norway for its help to Kyiv.",
      ["They spoke about Russia's attack.", "The Ministers called for an end to the war."],
    ],
    noMatch: [
      "The Ministers called for an end to the war.",
      "The Secretary spoke by telephone with Rustem Umerov, Minister of Defence of Ukraine.",
      "The leaders want an end to the war in Gaza.",
    ],
  },
};
