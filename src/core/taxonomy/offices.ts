import type { Level } from "#core/domain/dataset.ts";

/** Words from which the names of offices are made, for reading who took part in a meeting. All with their capitals. */

/** Stand last in the name of an office, before "of …" or a name. */
export const OFFICE_HEADS: readonly string[] = [
  ..."Minister Secretary President Chancellor Premier Chief Director Commander Councilor Councillor Representative".split(" "),
  ..."Adviser Advisor Ambassador Envoy King Queen Prince Emperor Sultan Emir Sheikh Chairman Chairwoman Chairperson Chair Speaker".split(" "),
  ..."Undersecretary Under-Secretary Vice-Minister Commandant Secretary-General Director-General Governor Senator Congressman Congresswoman Administrator Commissioner Coordinator".split(" "),
  ...["Secretary General", "Director General", "Attorney General", "Solicitor General"],
];

/** Stand before the head. */
export const OFFICE_MODIFIERS: readonly string[] = [
  ..."Federal Presidential Deputy Vice State Economic Health Energy Education Justice Labor Labour Defense Defence Foreign Prime National First Second Acting Assistant Under Permanent Cabinet".split(" "),
  ..."Parliamentary Senior Administrative Chief Crown Security Special Principal Interior Finance Union Trade Homeland".split(" "),
  ..."then-Defense then-Defence then-Foreign then-Minister Supreme Joint Executive Managing General High".split(" "),
];

/** What an office is of or for: "Secretary of State for Defence", "Chief of the General Staff", "Minister for the Armed Forces". */
export const OFFICE_DOMAINS: readonly string[] = [
  ..."Defense Defence State Staff Staffs Forces Force Affairs War Army Navy Armed General Air Joint Ground Maritime Naval Marine Self-Defense".split(" "),
  ..."National Foreign Homeland Interior Security Council Cabinet Treasury Trade Industry Veterans External Internal International".split(" "),
  ..."Expatriates Cooperation Public Government Republic Federal People Operations Command Military Corps Coast Guard Parliament".split(" "),
  ..."Agriculture Commerce Transportation Transport Energy Labor Labour Education Health Human Services Housing Urban Development".split(" "),
  ..."Economic Economy Finance Food Drug Budget Management Justice Environment Climate Science Technology Information Planning".split(" "),
  ..."Intelligence Management Infrastructure Communications Police Protection Emergency Policy Affairs Legislative Assembly".split(" "),
];

/** Longest first, since "General" is within others. */
export const RANKS: readonly string[] = [
  "Marshal of the Royal Air Force",
  "Air Chief Marshal",
  "Air Vice Marshal",
  "Air Marshal",
  "Air Commodore",
  "Field Marshal",
  "Fleet Admiral",
  "Vice Admiral",
  "Rear Admiral",
  "Admiral",
  "Commodore",
  "Lieutenant General",
  "Major General",
  "Brigadier General",
  "Colonel General",
  "Army General",
  "General",
  "Brigadier",
  "Colonel",
  "Captain",
  "Lt. Gen.",
  "Maj. Gen.",
  "Brig. Gen.",
  "Gen.",
  "Adm.",
  "Col.",
];

export const HONORIFICS: readonly string[] = [
  "His Excellency",
  "Her Excellency",
  "H.E.",
  "HE",
  "the Right Honourable",
  "the Rt. Hon.",
  "the Rt Hon.",
  "the Rt Hon",
  "the Honourable",
  "the Honorable",
  "Honorable",
  "the Hon.",
  "the Hon",
  "Rt Hon",
  "Hon.",
  "Hon",
  "Mr.",
  "Mrs.",
  "Ms.",
  "Mr",
  "Mrs",
  "Ms",
  "Dr.",
  "Dr",
  "Prof.",
  "Sir",
  "Dame",
  "Lord",
  "Lady",
];

/** Small words within a name. */
export const NAME_PARTICLES: readonly string[] = "e de da do dos das del della di van von der den ten bin bint ibn al el la le y zu".split(" ");

export const NAME_SUFFIXES: readonly string[] = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: readonly string[] = "GCB KCB CB GBE KBE CBE OBE MBE DSO ADC MP MBA PhD KC QC AC AO PVSM AVSM VSM Gen Ret".split(" ");

/** Before the name of a ship, which may be that of a person ("HMS Queen Elizabeth"). */
export const SHIP_PREFIXES: readonly string[] = ["HMS", "USS", "JS", "HMAS", "HMCS", "HMNZS", "INS", "ROKS", "FS", "FGS", "BRP", "KRI", "PLANS"];

/** Where the surname stands first in English texts: by country code. */
export const SURNAME_FIRST: ReadonlySet<string> = new Set(["CHN", "KOR", "PRK", "TWN", "VNM"]);

/** The armed services that texts name without their country. */
export const SERVICES: ReadonlyMap<string, string> = new Map(
  ["JASDF", "JMSDF", "JGSDF", "ASDF", "MSDF", "GSDF", "JSDF", "SDF", "Koku-Jieitai", "Kaijo-Jieitai", "Rikujo-Jieitai"].map((name) => [name, "JPN"]),
);

/** The rank of an office, by the first pattern that fits its name. */
export const OFFICE_LEVELS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: "official", pattern: /\b(?:Deputy|Vice|Assistant|Under|Parliamentary|State|Permanent) (?:\w+ )?(?:Minister|Secretary)\b|\bSecretary for\b/u },
  { level: "leader", pattern: /\b(?:Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Emir|Sheikh|Crown Prince)\b/u },
  { level: "leader", pattern: /^(?:\S+ ){0,4}(?:Vice )?President\b/u },
  { level: "service", pattern: /\bChief of (?:the )?(?:\w+ )*Staff\b|\bCommander\b/u },
  { level: "minister", pattern: /\b(?:Minister|Secretary|Secretary-General)\b/u },
  { level: "service", pattern: /\b(?:General|Admiral|Marshal|Gen\.|Adm\.|Brigadier|Colonel)(?!-)/u },
];
