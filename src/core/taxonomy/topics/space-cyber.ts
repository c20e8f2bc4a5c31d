import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const SPACE_CYBER: TopicDefinition = {
  id: "space-cyber",
  label: "Space, cyber & information security",
  description: "Outer space, cyberspace and cybersecurity, information security.",
  patterns: [
    "cyber* [security | space]",
    "outer space | artemis accords",
    "space (domain | cooperation | security | situational | debris | exploration | station | launch* | capabilit* | force | technolog* | sector | policy | council | agency | agencies | activities | systems | program* | research)",
    "(civil | commercial | military | in | including | cyber* [and]) space",
    "(space [and] cyber* [space | security] | and space)",
    "information (security | protection | assurance)",
    "general security of military information | gsomia",
    "ransomware | hack | hacks | hacking | hackers",
    "not: in space (of | for) | aeronautics and space administration",
  ],
  examples: {
    match: [
      "They will cooperate in the domains of space and cyberspace.",
      "The protection of information and cyber security come first.",
      "Information security is the ground on which the rest stands.",
      "India has joined the Artemis Accords.",
    ],
    noMatch: [
      "There is space for talks, the Minister said.",
      "The two shared information on the security situation.",
    ],
  },
};
