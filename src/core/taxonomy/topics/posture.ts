import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const POSTURE: TopicDefinition = {
  id: "posture",
  label: "U.S. forces & realignment",
  description:
    "U.S. Forces in Japan, their realignment, Futenma, Henoko, Mageshima, the Global Posture Review, posture and presence in the Southwestern region, MQ-9 deployment, host nation support. Japan only.",
  patterns: [
    "u.s [military | armed] forces (in | stationed in | based in) japan | usfj | u.s forces japan",
    "realign* ..5 (u.s forces | u.s military | forces | marines) | (u.s forces | force) realign*",
    "[marine corps air station] [mcas] futenma [replacement facility] | henoko* | camp schwab | mageshima",
    "(kadena | iwakuni | kanoya | yokota | yokosuka | misawa | sasebo) ..3 (base | station | port)",
    "global posture review",
    "posture of ..3 (u.s forces | u.s military | american forces) | u.s [force | military] (posture | presence) in japan",
    "(southwest* (region | islands | area*) | nansei*)",
    "bilateral presence",
    "mq 9* | osprey* | [mv | cv] 22 osprey*",
    "operations of [the] u.s forces",
    "bilateral information analysis (cell | team)",
    "host nation support",
    "(marine littoral regiment | relocat* ..8 (guam | okinawa))",
    "return of ..4 (facilities and areas | u.s facilities)",
  ],
  examples: {
    match: [
      "They want steady progress on the realignment of U.S. forces.",
      "The Secretary called the present plan for Futenma the only one.",
      "The MQ-9s at Kanoya have done well.",
      "With regard to host nation support, the Minister asked for openness.",
    ],
    noMatch: [
      "The President thanked U.S. forces in Iraq.",
      "The two spoke about their economies' realignment.",
      "They welcomed the posture of the Philippine Navy.",
    ],
  },
};
