import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const TECHNOLOGY: TopicDefinition = {
  id: "technology",
  label: "Equipment & technology",
  description:
    "Cooperation in equipment and technology, defence industry, joint development, counter-hypersonic weapons, unmanned aircraft, technological superiority, intelligence, surveillance and reconnaissance, critical and emerging technology. Not trade in goods, energy, or deals over civil aircraft.",
  patterns: [
    "(equipment and technolog* | technolog* and equipment)",
    "defen?e (equipment | technolog* | industr* | production | procurement | innovation)",
    "dicas",
    "(transfer* | export*) of ..6 (radar* | frigate* | destroyer* | submarine*)",
    "equipment (cooperation | transfer*) | (about | on | regarding) equipment",
    "(emerging | critical | advanced | cutting edge | sensitive | dual use | quantum | military | new | key | trusted) [and ..1] technolog*",
    "technolog* (cooperation | transfer* | partnership* | collaborat* | superiority | edge | advantage* | competition)",
    "technological ..1 (superiority | edge | advantage* | cooperation | innovation | leadership)",
    "(cooperat* | collaborat* | partnership*) ..12 technolog*",
    "(artificial intelligence | ai | quantum | semiconductor* | 5g | 6g | biotechnolog*)",
    "[counter] hypersonic*",
    "glide phase interceptor | gpi",
    "(uav* | uas | unmanned ..2 (vehicle* | system* | aircraft))",
    "(joint* | co) (develop* | production | produc* | research) of ..6 (missile* | fighter* | interceptor* | aircraft | equipment | weapon* | system*)",
    "next generation fighter* | next generation combat aircraft | gcap",
    "isr | intelligence surveillance and reconnaissance [isr] [capabilit*]",
    "not: (clean | green | climate | renewable | carbon | emission*) [and ..1] [energy] technolog* | energy technolog*",
  ],
  examples: {
    match: [
      "They agreed to go on with defence equipment and technology cooperation.",
      "The next-generation fighter will be built by three countries.",
      "The Ministers want the technological edge to be kept.",
      "Unmanned aerial vehicles were a further subject.",
      "The leaders spoke about artificial intelligence.",
    ],
    noMatch: [
      "They signed a contract for passenger aircraft.",
      "The leaders want clean energy technologies to spread faster.",
      "The Minister asked for protective equipment against the virus.",
    ],
  },
};
