import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const COVID: TopicDefinition = {
  id: "covid",
  label: "COVID-19",
  description: "COVID-19 and its effects, access to vaccines included.",
  patterns: [
    "covid* [19] [pandemic]",
    "[novel] coronavirus*",
    "[the] pandemic",
    "vaccin* | covax | omicron",
    "not: (future | next) ..1 pandemic* | pandemic (preparedness | prevention | fund | treaty | accord | influenza)",
    "not: (malaria | polio | measles | mpox | monkeypox | ebola | hpv) ..2 vaccin*",
  ],
  examples: {
    match: [
      "They shared what they learned in the fight against COVID-19.",
      "Exchanges go on in spite of the pandemic.",
      "The leaders want vaccines to reach every country.",
    ],
    noMatch: [
      "They spoke about health security and malaria.",
      "The fund will help with pandemic preparedness.",
    ],
  },
};
