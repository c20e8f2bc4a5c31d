import { describe, expect, it } from "vitest";
import { findPeople } from "#core/ingest/find-people.ts";

const people = (text: string) => findPeople(text).map(({ name, role, country }) => [name, role, country]);

describe("findPeople", () => {
  it.each([
    ["Defense Minister Kishi and Defense Secretary Austin met", [["Kishi", "Defense Minister", null], ["Austin", "Defense Secretary", null]]],
    ["U.S. Secretary of Defense Robert Gates came", [["Robert Gates", "Secretary of Defense", "USA"]]],
    ["with German Federal Minister of Defence, Kramp-Karrenbauer, attended", [["Kramp-Karrenbauer", "Federal Minister of Defence", "DEU"]]],
    ["with Defence Minister of India, H.E. Rajnath Singh. The two", [["Rajnath Singh", "Defence Minister", "IND"]]],
    ["with Minister of Defense of the Federative Republic of Brazil, H.E. Mr. Fernando Azevedo e SILVA, followed", [["Fernando Azevedo e SILVA", "Minister of Defense", "BRA"]]],
    ["the Rt Hon Ben Wallace spoke", [["Ben Wallace", null, null]]],
    ["Secretary of State for Defence of the United Kingdom of Great Britain and Northern Ireland, the Rt Hon Ben Wallace", [["Ben Wallace", "Secretary of State for Defence", "GBR"]]],
    ["the Hon. Florence Parly, Minister for the Armed Forces of France. The", [["Florence Parly", "Minister for the Armed Forces", "FRA"]]],
    ["General IZUTSU, Chief of Staff, Koku-Jieitai (JASDF), visited", [["IZUTSU", "General, Chief of Staff, Koku-Jieitai (JASDF)", "JPN"]]],
    ["Mr. Rajnath Singh, Minister for Defence, General Bipin Rawat, Chief of Defence Staff, and", [["Rajnath Singh", "Minister for Defence", null], ["Bipin Rawat", "General, Chief of Defence Staff", null]]],
    ["with Republic of Korea (ROK) Minister of National Defense Suh Wook today", [["Suh Wook", "Minister of National Defense", "KOR"]]],
    ["Secretary of Defense Lloyd J. Austin III spoke", [["Lloyd J. Austin III", "Secretary of Defense", null]]],
    ["a call from NATO Secretary General Jens Stoltenberg at", [["Jens Stoltenberg", "Secretary General", "NATO"]]],
    ["with H.E. Carlos Lim Jr., Undersecretary of the Department", [["Carlos Lim Jr.", "Undersecretary of the Department", null]]],
    ["the Honorable Ann B. Lee III, Secretary of State of the United States of America held", [["Ann B. Lee III", "Secretary of State", "USA"]]],
    ["Lt. Gen. (ret.) Jan Nowak, Permanent Secretary of the Ministry of Defence of Finland", [["Jan Nowak", "Lt. Gen. (ret.), Permanent Secretary of the Ministry of Defence", "FIN"]]],
    ["MND Minister Han Ji-hoon, Minister of National Defense of the ROK, met", [["Han Ji-hoon", "Minister of National Defense", "KOR"]]],
    ["Australian Minister for Defence Jones, U.S. Secretary of Defense Hill, and", [["Jones", "Minister for Defence", "AUS"], ["Hill", "Secretary of Defense", "USA"]]],
    ["Raksha Mantri Shri Anil Rao and External Affairs Minister Dr. R. Menon.", [["Anil Rao", "Raksha Mantri", null], ["R. Menon", "External Affairs Minister", null]]],
    ["Assistant to the President for National Security Affairs Ann Lee called", [["Ann Lee", "Assistant to the President for National Security Affairs", null]]],
    ["King Faisal bin Omar al-Amin of Jordan", [["Faisal bin Omar al-Amin", "King", "JOR"]]],
    ["The Vice President and President Park Ji-hoon met", [["Park Ji-hoon", "President", null]]],
    ["Deputy Prime Minister and Minister for Defence Tom Hill", [["Tom Hill", "Deputy Prime Minister and Minister for Defence", null]]],
    ["Jan Nowak, Chief of the National Security Bureau of Poland, to", [["Jan Nowak", "Chief of the National Security Bureau", "POL"]]],
    ["Minister for Defence, Senator the Hon Ann Hill, today", [["Ann Hill", "Minister for Defence", null]]],
    ["launches by North Korea, Defense Minister Inada had", [["Inada", "Defense Minister", null]]],
    ["his Japanese and Italian counterparts, Ken Mori and Ugo Roe, in", [["Ken Mori", null, "JPN"], ["Ugo Roe", null, "ITA"]]],
    ["her Australian, Japanese and Indian counterparts, Mr. Hill, Ken Mori and Arun Rao.", [["Hill", null, "AUS"], ["Ken Mori", null, "JPN"], ["Arun Rao", null, "IND"]]],
    ["Rt Hon Tom Hill, Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom", [["Tom Hill", "Secretary of State for Foreign, Commonwealth and Development Affairs", "GBR"]]],
    ["Adm. Han Ji-hoon, Chairman of the Joint Chiefs of Staff of the Republic of Korea, and", [["Han Ji-hoon", "Adm., Chairman of the Joint Chiefs of Staff", "KOR"]]],
    ["with Rear Admiral Tom Hill, Commander Maritime Component Canada, at", [["Tom Hill", "Rear Admiral, Commander Maritime Component", "CAN"]]],
    ["with General Won In-choul, Chairman of the Joint Chiefs of Staff of the ROK, by", [["Won In-choul", "General, Chairman of the Joint Chiefs of Staff", "KOR"]]],
    ["The High Representative of the European Union for Foreign Affairs and Security Policy, Jan Roe, met", [["Jan Roe", "High Representative for Foreign Affairs and Security Policy", "EU"]]],
    ["Admiral Sir Tom Hill, First Sea Lord and Chief of the Naval Staff of the United Kingdom, at", [["Tom Hill", "Admiral, First Sea Lord and Chief of the Naval Staff", "GBR"]]],
    ["including the carrier HMS Queen Elizabeth to the region", []],
    ["the Prime Minister and the Minister of Defense agreed", []],
  ])("%s", (text, expected) => expect(people(text)).toEqual(expected));

  it("points at the name", () => {
    const text = "Minister Singh met H.E. Mr. Singh, Minister of Singh Affairs.";
    const [first] = findPeople(text);
    expect(text.slice(first?.nameSpan.start, first?.nameSpan.end)).toBe("Singh");
    expect(first?.nameSpan.start).toBe("Minister ".length);
  });
});
