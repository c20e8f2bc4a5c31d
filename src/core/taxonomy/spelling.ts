/**
 * British and American spelling, as far as a rule needs help. Keys and values are folded words (lower case).
 */

/** Words that no rule covers: British to American. Inflected forms are listed where they are common. */
export const AMERICAN_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "defense",
    defences: "defenses",
    offence: "offense",
    offences: "offenses",
    licence: "license",
    licences: "licenses",
    pretence: "pretense",
    centre: "center",
    centres: "centers",
    centred: "centered",
    theatre: "theater",
    theatres: "theaters",
    fibre: "fiber",
    metre: "meter",
    metres: "meters",
    kilometre: "kilometer",
    kilometres: "kilometers",
    litre: "liter",
    litres: "liters",
    calibre: "caliber",
    manoeuvre: "maneuver",
    manoeuvres: "maneuvers",
    manoeuvring: "maneuvering",
    programme: "program",
    programmes: "programs",
    sceptical: "skeptical",
    scepticism: "skepticism",
    judgement: "judgment",
    acknowledgement: "acknowledgment",
    ageing: "aging",
    grey: "gray",
    tonne: "ton",
    tonnes: "tons",
    artefact: "artifact",
    cheque: "check",
    fulfil: "fulfill",
    fulfils: "fulfills",
    fulfilment: "fulfillment",
    enrol: "enroll",
    enrolment: "enrollment",
    instalment: "installment",
    skilful: "skillful",
    towards: "toward",
    afterwards: "afterward",
    forwards: "forward",
    whilst: "while",
    amongst: "among",
    aeroplane: "airplane",
    aluminium: "aluminum",
  }),
);

/** End in -our in American spelling too, so that the rule -our → -or must leave them, with what is built on them. */
export const KEEPS_OUR: ReadonlySet<string> = new Set(
  "our hour four tour pour sour flour scour contour detour glamour velour devour paramour troubadour your".split(" "),
);

/** End in -ise in American spelling too, so that the rule -ise → -ize must leave them. */
export const KEEPS_ISE: ReadonlySet<string> = new Set(
  (
    "advertise advise anise apprise arise bruise chastise circumcise comprise compromise concise cruise demise despise " +
    "devise disguise enterprise excise exercise expertise franchise guise improvise incise liaise likewise marquise " +
    "merchandise noise otherwise paradise poise praise precise premise promise raise reprise revise rise supervise " +
    "surmise surprise televise treatise vise wise"
  ).split(" "),
);
