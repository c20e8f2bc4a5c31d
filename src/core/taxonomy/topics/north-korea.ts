import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const NORTH_KOREA: TopicDefinition = {
  id: "north-korea",
  label: "North Korea",
  description:
    "North Korea: its nuclear programme, missiles and other weapons of mass destruction, dismantlement and denuclearisation, ship-to-ship transfers, missile-warning data on it, abductions, its revenue; peace on the Korean Peninsula.",
  patterns: [
    "(north korea* | dprk) ..3 (provocation* | launch* | test* | program* | threat* | missile* | development)",
    "(nuclear ..2 | missile* | provocation* | launch*) ..2 (issue* | threat* | program* | launch*) ..2 (north korea* | dprk)",
    "(north korea* | dprk | d.p.r.k | democratic people's republic of korea | pyongyang*)",
    "[the] korean peninsula",
    "complete* ..4 dismantlement | cvid",
    "denucleari*",
    "ship to ship ..1 transfer*",
    "[real time sharing of] missile warning data",
    "(abduct* issue* | issue of abduct* | abduct* ..3 (japanese | citizens of japan) | japanese ..3 abduct* | abduct* of japanese)",
    "carry: the response | (such | these | the | its | repeated) ..2 (launch* | test* | provocation* | act | acts | actions | program*)",
    "carry: (ballistic missile* | nuclear ..2 (threat* | issue* | test* | program* | weapon*) | transfers at sea | condemn* (it | this | them))",
  ],
  examples: {
    match: [
      "The Ministers condemned the latest launches by North Korea.",
      "They seek peace on the Korean Peninsula.",
      "The two navies will go on watching for ship-to-ship transfers.",
      "The President pledged to help bring the abductions issue to an end.",
      ["They spoke about the test by the DPRK.", "Both condemned it."],
    ],
    noMatch: [
      "The Ministers welcomed the Republic of Korea to the talks.",
      "They spoke about the nuclear programme of Iran.",
      "Both condemned it.",
      "South Korea will host the next round.",
    ],
  },
};
