/** Bodies that a readout names and that are no party of a meeting. The code is the entity's id. */
export interface Body {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const toBody = ([code, name, ...aliases]: readonly [string, string, ...string[]]): Body => ({ code, name, aliases });

const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  ["UNSC", "United Nations Security Council", "UN Security Council", "U.N. Security Council", "UNSC"],
  ["UNGA", "United Nations General Assembly", "UN General Assembly", "UNGA"],
  ["IAEA", "International Atomic Energy Agency", "IAEA"],
  ["WHO", "World Health Organization", "WHO"],
  ["WTO", "World Trade Organization", "WTO"],
  ["IMF", "International Monetary Fund", "IMF"],
  ["OSCE", "OSCE", "Organization for Security and Co-operation in Europe"],
  ["AU", "African Union"],
  ["GCC", "Gulf Cooperation Council", "GCC"],
  ["OAS", "Organization of American States"],
  ["PIF", "Pacific Islands Forum"],
  ["APEC", "APEC", "Asia-Pacific Economic Cooperation"],
  ["G7", "G7", "G-7", "Group of Seven"],
  ["G20", "G20", "G-20", "Group of Twenty"],
  ["QUAD", "Quad"],
  ["AUKUS", "AUKUS"],
  ["ADMM-PLUS", "ADMM-Plus", "ASEAN Defence Ministers' Meeting-Plus", "ADMM Plus"],
  ["IPEF", "Indo-Pacific Economic Framework", "IPEF"],
  ["SDF", "Self-Defense Forces", "SDF", "JSDF", "Japan Self-Defense Forces"],
  ["GSDF", "Ground Self-Defense Force", "JGSDF", "GSDF", "Rikujo-Jieitai"],
  ["MSDF", "Maritime Self-Defense Force", "JMSDF", "MSDF", "Kaijo-Jieitai"],
  ["ASDF", "Air Self-Defense Force", "JASDF", "ASDF", "Koku-Jieitai", "Koku-Jieitai (JASDF)"],
  ["USFJ", "U.S. Forces in Japan", "U.S. Forces, Japan", "US Forces in Japan", "USFJ"],
  ["USINDOPACOM", "U.S. Indo-Pacific Command", "USINDOPACOM", "INDOPACOM"],
  ["MOD-JPN", "Japan Ministry of Defense", "Ministry of Defense of Japan", "Japan’s Ministry of Defense", "JMOD"],
  ["DOD-USA", "U.S. Department of Defense", "US Department of Defense", "DoD"],
  ["NIDS", "National Institute for Defense Studies", "NIDS"],
  ["KAS", "Konrad Adenauer Stiftung", "Konrad-Adenauer-Stiftung"],
  ["IAF", "Indian Air Force"],
  ["BUNDESWEHR", "Bundeswehr"],
  ["IDF", "Israel Defense Forces", "IDF"],
  ["PLA", "People’s Liberation Army", "PLA"],
  ["CCG", "China Coast Guard", "Chinese Coast Guard"],
  ["HAMAS", "Hamas", "HAMAS"],
  ["HEZBOLLAH", "Hezbollah", "Hizballah"],
  ["HOUTHIS", "Houthis", "Houthi"],
  ["ISIS", "ISIS", "ISIL", "Daesh"],
];

export const BODIES: readonly Body[] = ROWS.map(toBody);
