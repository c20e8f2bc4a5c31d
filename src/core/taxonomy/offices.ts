import type { Level } from "#core/domain/dataset.ts";

/** Words from which the names of offices are made, for reading who took part in a meeting. All with their capitals. */

/** Stand last in the name of an office, before "of …" or a name. */
export const OFFICE_HEADS: readonly string[] = [
  ..."Minister Secretary President Chancellor Premier Chief Director Commander Councilor Councillor Representative".split(" "),
  ..."Adviser Advisor Counselor Ambassador Envoy King Queen Prince Princess Emperor Sultan Emir Amir Pope Taoiseach Mantri Leader Chairman Chairwoman Chairperson Chair Speaker".split(" "),
  ..."Undersecretary Under-Secretary Vice-Minister Commandant Secretary-General Director-General Governor Mayor Senator Congressman Congresswoman Administrator Commissioner Coordinator".split(" "),
  ...["Officer in Charge", "First Sea Lord", "Commanding General", "Secretary of State", "Secretary General", "Director General", "Attorney General", "Solicitor General"],
];

/** Stand before the head. */
export const OFFICE_MODIFIERS: readonly string[] = [
  ..."1st 2nd Federal Presidential Diplomatic Principal Deputy Vice State Economic Health Energy Education Justice Labor Labour Defense Defence Foreign Prime National First Second Acting Assistant Under Permanent Cabinet".split(" "),
  ..."Parliamentary Senior Administrative Chief Crown Security Special Interior Finance Union Trade Homeland External Affairs Raksha Rajya Strategic Chief Opposition".split(" "),
  ..."then-Defense then-Defence then-Foreign then-Minister Supreme Joint Executive Managing General High".split(" "),
];

/** What an office is of or for: "Secretary of State for Defence", "Chief of the General Staff", "Minister for the Armed Forces". */
export const OFFICE_DOMAINS: readonly string[] = [
  ..."Defense Defence State Staff Staffs Forces Force Affairs War Army Navy Armed General Air Joint Ground Maritime Naval Marine Self-Defense".split(" "),
  ..."National Foreign Homeland Interior Security Council Cabinet Treasury Trade Industry Veterans External Internal International".split(" "),
  ..."Expatriates Cooperation Public Government Republic Federal People Operations Command Military Corps Coast Guard Parliament".split(" "),
  ..."Agriculture Commerce Transportation Transport Energy Labor Labour Education Health Human Services Housing Urban Development".split(" "),
  ..."Economic Economy Finance Food Drug Budget Management Justice Environment Climate Science Technology Information Planning".split(" "),
  ..."African European Asian Pacific Western Hemisphere Near Middle East Eastern North South Africa Asia Europe Indo-Pacific Strategic Opposition".split(" "),
  ..."Bureau Agency Department Ministry Committee Office Service Commission Directorate Board Secretariat Academy Authority".split(" "),
  ..."Economics Economy Reconstruction Restoration Neighborhood Neighbourhood Enlargement Negotiations Humanitarian Relations Liaison".split(" "),
  ..."Technologies Innovation Resilience Engagement Migration Refugees Nonproliferation Counterterrorism Procurement Equipment Acquisition Logistics".split(" "),
  ..."Chiefs Commonwealth Development Aid Digital Sport Culture Media Transformation Capability Fleet Materiel Armaments Intelligence Management Infrastructure Communications Police Protection Emergency Policy Affairs Legislative Assembly".split(" "),
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
  "Vice-Admiral",
  "Rear Admiral",
  "Rear-Admiral",
  "Admiral",
  "Commodore",
  "Senior Lieutenant General",
  "Lieutenant General",
  "Lieutenant-General",
  "Major General",
  "Major-General",
  "Brigadier General",
  "Brigadier-General",
  "Grand General",
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
  "His Royal Highness",
  "Her Royal Highness",
  "His Majesty",
  "Her Majesty",
  "His Holiness",
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
  "the Right Hon.",
  "Right Honourable",
  "Right Hon.",
  "Rt. Hon.",
  "Rt Hon.",
  "Rt Hon",
  "Senator the Hon.",
  "Senator the Hon",
  "Senator",
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
  "Baroness",
  "Sheikh",
  "Sheikha",
  "Shri",
  "Smt.",
  "Dato’ Sri",
  "Dato' Sri",
  "Dato’ Seri",
  "Dato' Seri",
  "Datuk Seri",
  "Datuk",
  "Dato’",
  "Dato'",
  "Tan Sri",
];

/** Small words within a name. */
export const NAME_PARTICLES: readonly string[] = "e de da do dos das del della di van von der den ten bin bint ibn al el la le y zu".split(" ");

export const NAME_SUFFIXES: readonly string[] = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/** Letters after a name that are no part of it. */
export const POST_NOMINALS: readonly string[] = "GCB KCB CB GCMG KCMG CMG GBE KBE CBE OBE MBE DSO ADC MP MBA PhD KC QC AC AO AM CSC OAM CNZM RN PVSM AVSM VSM Gen Ret".split(" ");

/** Before the name of a ship, which may be that of a person ("HMS Queen Elizabeth"). */
export const SHIP_PREFIXES: readonly string[] = ["HMS", "USS", "JS", "HMAS", "HMCS", "HMNZS", "INS", "ROKS", "FS", "FGS", "BRP", "KRI", "PLANS"];

/** Words with a capital that are part of no name: bodies and meetings. */
export const NO_NAMES: readonly string[] = [
  ..."Party Union Institute University College Center Centre Group Forum Summit Initiative Platform Partnership Delegation Delegations".split(" "),
  ..."Ministers Secretaries Presidents Advisers Advisors Chiefs Directors Leaders Governors Mayors Senators Representatives Officials Ambassadors".split(" "),
];

/** Where the surname stands first in English texts: by country code. */
export const SURNAME_FIRST: ReadonlySet<string> = new Set(["CHN", "KOR", "PRK", "TWN", "VNM"]);

/** The armed services that texts name without their country. */
export const SERVICES: ReadonlyMap<string, string> = new Map(
  ["JASDF", "JMSDF", "JGSDF", "ASDF", "MSDF", "GSDF", "JSDF", "SDF", "Koku-Jieitai", "Kaijo-Jieitai", "Rikujo-Jieitai"].map((name) => [name, "JPN"]),
);

/** Offices that one country alone has under this name: by the name of the office as published. */
export const OFFICES_OF_COUNTRIES: readonly { readonly country: string; readonly pattern: RegExp }[] = [
  { country: "USA", pattern: /(?<!State )\b(?:Secretary of Defense|Joint Chiefs of Staff)\b|^(?:\S+ )?Secretary of War$/u },
  { country: "PHL", pattern: /\bSecretary of National Defense\b/u },
  { country: "GBR", pattern: /\bSecretary of State for (?:Defence|Foreign)\b/u },
  { country: "IND", pattern: /\bRaksha (?:Rajya )?Mantri\b|\b(?:External Affairs Minister|Minister (?:of|for) External Affairs)\b/u },
  { country: "FRA", pattern: /\bMinister for the Armed Forces\b/u },
  { country: "CHN", pattern: /\bState Councillor\b|\bState Councilor\b/u },
  { country: "JPN", pattern: /\bChief of Staff, Joint Staff\b/u },
  { country: "DEU", pattern: /\bFederal (?:Foreign Minister|Minister (?:of|for) (?:Defen[cs]e|Foreign Affairs))\b/u },
  { country: "EU", pattern: /^High Representative\b/u },
  { country: "IRL", pattern: /\bTaoiseach\b/u },
  { country: "VAT", pattern: /\bPope\b/u },
];

/** The offices of a country's own parts: whoever holds one is of the country whose page it is. */
export const DOMESTIC_OFFICE = /\b(?:Governor|Mayor|Senator|Congressman|Congresswoman|Representative|Administrator|Commissioner|Attorney General)\b/u;

const DEPUTY = "(?:Deputy|Vice|Assistant|Under|Parliamentary|State|Permanent|Administrative)";

/** The rank of an office, by the first pattern that fits its name. */
export const OFFICE_LEVELS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  { level: "official", pattern: /副大臣|副長官|政務官|補佐官|次官|審議官|局長|大使/u },
  { level: "leader", pattern: /首相$|総理|大統領|国王/u },
  { level: "service", pattern: /幕僚長|司令官|参謀|統合参謀本部議長/u },
  { level: "minister", pattern: /大臣|長官|防衛相|国防相|外相|国防部長|外交部長/u },
  { level: "minister", pattern: /^(?:\S+ ){0,2}Deputy Prime Minister\b/u },
  { level: "official", pattern: new RegExp(`\\b${DEPUTY}[ -](?!Prime )(?:\\w+ )?(?:Minister|Secretary)\\b|\\bSecretary for\\b|\\bMinister of State\\b|\\bUnder-?[Ss]ecretary\\b`, "u") },
  { level: "official", pattern: /\b(?:Assistant|Advis[eo]r|Counselor) to\b|\b(?:Security|National Economic|Diplomatic|Presidential|Senior|Policy|Climate) (?:\w+ )?Advis[eo]r\b/u },
  { level: "leader", pattern: /\b(?:Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Emir|Amir|Sheikh|Crown Prince|Pope|Taoiseach|Chief Advis[eo]r)\b/u },
  { level: "leader", pattern: /^(?:\S+ ){0,4}(?:Vice )?President\b/u },
  { level: "service", pattern: /\bChief of (?:the )?(?:\w+ )*(?:Staff|Force)\b|\bChief of Defen[cs]e\b|\bChiefs of Staff\b|\bCommander\b/u },
  { level: "minister", pattern: /\b(?:Minister|Secretary|Secretary-General|Mantri|High Representative)\b/u },
  { level: "official", pattern: /\b(?:Coordinator|Director|Ambassador|Envoy|Administrator|Chief|Commissioner)\b/u },
  { level: "service", pattern: /\b(?:General|Admiral|Marshal|Gen\.|Adm\.|Brigadier|Colonel)(?!-)/u },
];
