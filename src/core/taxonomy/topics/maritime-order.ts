import type { TopicDefinition } from "#core/taxonomy/topics/topic-definition.ts";

export const MARITIME_ORDER: TopicDefinition = {
  id: "maritime-order",
  label: "Status quo & maritime order",
  description:
    "Changing the status quo (wherever that is), coercion or force at sea, the East or South China Sea, freedom of navigation and overflight, a free and open maritime order, the rule of law at sea, the Coast Guard Law, tension in waters. Not the phrase “free and open Indo-Pacific” alone.",
  patterns: [
    "[(chang* | alter* | undermin*) [to] ..2] status quo [[backed] by ..2 (force | coercion)]",
    "[coercive ..3 in | tension* in] [the] (east | south) [and [the] (east | south)] china sea*",
    "west philippine sea | second thomas shoal | ayungin shoal | scarborough (shoal | reef) | spratly* | paracel* | natuna*",
    "freedom* of ..2 (navigation | overflight | seas) | free navigation | navigational (freedom* | right*) | freedom* of the (sea | seas)",
    "(safe | safety of | secure | security of) [maritime] (navigation | shipping)",
    "(threat* | protect* | safeguard* | safety | security) ..4 (international | commercial | merchant) (shipping | vessel* | ships)",
    "attack* ..4 (shipping | vessel* | ships)",
    "[free [and] open] maritime order [based on the rule of law | based on international law]",
    "maritime ( rules | security | claim* | dispute* | coercion | militia | tension*)",
    "(rule of law | rules | order) (at | on | of) [the] sea*",
    "law of the sea | unclos | maritime domain awareness",
    "water cannon* | (intru* | incursion* | enter*) ..6 territorial (waters | sea*)",
    "(dangerous | coercive | aggressive | destabili* | escalatory) ..12 (vessel* | ships | boats)",
    "(coercion | coercive ..2 | force | intimidation | provocati* ..2) (at sea | in ..3 waters)",
    "(coast guard law | china* coast guard | coast guard* ..4 (coerc* | harass* | water cannon*))",
    "tension* ..5 (at sea | waters)",
    "unilateral* ..4 (chang* | alter*) ..3 (order | border* | boundar*)",
    "mutual defen?e treaty ..12 (sea | vessel* | aircraft)",
    "not: historic* status quo | status quo ..8 (holy | haram* | temple mount | jerusalem | al aqsa)",
    "not: (holy | haram* | temple mount | jerusalem | al aqsa) ..8 status quo",
  ],
  examples: {
    match: [
      "The two oppose any attempt to alter the status quo by intimidation.",
      "They exchanged views on the South China Sea.",
      "Both navies will go on upholding freedom of overflight.",
      "The Minister voiced concern over the new Coast Guard Law.",
      "The Ministers share the aim of an open maritime order.",
      "Both condemned the use of water cannons against fishing boats.",
      "They called for restraint as tension rises in the waters around the reef.",
    ],
    noMatch: [
      "They will work for a free and open Indo-Pacific.",
      "Leaders confirmed the historic status quo at the holy sites.",
      "The Ministers spoke about trade with China.",
      "The two coast guards will hold a search and rescue seminar.",
    ],
  },
};
