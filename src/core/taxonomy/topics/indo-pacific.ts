import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const INDO_PACIFIC: TopicDefinition = {
  id: "indo-pacific",
  label: "Free and Open Indo-Pacific",
  description:
    "A free and open Indo-Pacific; its peace and security; engagement, presence or deployments of partners there; the Indo-Pacific as a strategic region, a country's Indo-Pacific strategy. Not the Indo-Pacific only as a place, and not within a proper name.",
  patterns: [
    "free [and] open ..8 indo pacific [region]",
    "foip",
    "(open | inclusive | secure | stable | peaceful | prosperous | resilient | connected) [and ..2] indo pacific [region]",
    "indo pacific [region] (that | which) ..2 (free | open | secure | stable | peaceful | prosperous)",
    "(peace* | secur* | stab* | prosper* | resilien*) ..8 indo pacific [region]",
    "indo pacific [region] (security | stability | peace | prosperity)",
    "(engage* | presence | deploy* | commit* | role | involvement | contribut* | leadership | interest*) ..6 indo pacific [region]",
    "(tilt | pivot | shift | attention | approach* | vision | outlook | strateg* | polic* | guideline*) ..5 indo pacific [region]",
    "indo pacific [region] ..3 (engagement | presence | deploy* | strateg* | vision | outlook | tilt | polic* | guideline* | partner* | nations | countries | cooperation)",
    "(cooperat* | coordinat* | collaborat* | partner* | work* together | work* closely) ..4 (in | on | across | throughout) the indo pacific [region]",
    "(issues | situation | challenge* | development* | priorit* | importance) ..4 indo pacific [region]",
    "(discuss* | on | regarding | about | concerning | toward*) the indo pacific [region]",
    "(deploy* | dispatch* | presence | engage* | carrier | frigate* | fleet) ..12 (east asia | asia pacific | western pacific)",
    "not: indo pacific (economic framework | command | partnership for | quad | business | coordinator | affairs | endeavour)",
    "not: (coordinator | director | secretary | adviser | advisor | commander) ..6 indo pacific",
  ],
  examples: {
    match: [
      "The two will work for an open and inclusive Indo-Pacific.",
      "The Minister welcomed the Dutch frigate's deployment to the Indo-Pacific.",
      "Italy's strategy for the Indo-Pacific was explained.",
      "Security in the Indo-Pacific depends on such ties.",
    ],
    noMatch: [
      "They spoke about recent missile tests in the Indo-Pacific region.",
      "Talks on the Indo-Pacific Economic Framework will go on.",
      "Admiral Paparo, Commander of the U.S. Indo-Pacific Command, was present.",
    ],
  },
};
