import fc from "fast-check";
import { matchPath } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { MODES } from "#core/domain/dataset.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { writeGroup } from "#core/domain/group.ts";
import { writeStatementQuery } from "#core/domain/statement-query.ts";
import { TOPIC_IDS } from "#core/taxonomy/topics/registry.ts";
import { viewFindings } from "#core/views/filter-findings.ts";
import { describeFinding } from "#core/views/findings.ts";
import { writeLink } from "#state/write-link.ts";
import { PAGES } from "#pages/registry.ts";
import { readEmbed, writeEmbed } from "#state/embed-address.ts";
import { packSearch, unpackSearch } from "#state/packed-address.ts";
import { LONGEST_ADDRESS, parseUrlState, writeFilter, writeSetting, writeShown } from "#state/url-state.ts";
import { publicCorpus } from "../support/public-corpus.ts";

const HOST = { protocol: "https:", origin: "https://analysis.ministry.example", pathname: "/tools/readout-atlas/" };
const corpus = publicCorpus();

const PARTIES = ["AUS", "BRA", "CAN", "DEU", "ESP", "FIN", "FRA", "GBR", "IDN", "IND", "ITA", "KOR", "MYS", "NLD", "NOR", "NZL", "PHL", "POL", "SGP", "SWE", "THA", "TUR", "UKR", "USA", "VNM", "ASEAN", "EU", "NATO"];

/** Every counterpart of a large corpus, every mode, every topic, both dates. */
const EVERYTHING: Filter = { ...EMPTY_FILTER, from: "2012-12-26", to: "2026-11-22", counterparts: PARTIES, modes: [...MODES], topics: [...TOPIC_IDS] };

const lengthOf = (pathname: string, search: string): number => writeLink({ pathname, search }, HOST).length;

describe("the address of a view, as it is sent", () => {
  it("is the plain one while that is short", () => {
    expect(writeLink({ pathname: "/topics", search: "?with=USA~GBR" }, HOST)).toBe("https://analysis.ministry.example/tools/readout-atlas/#/topics?with=USA~GBR");
  });

  it("stays below 500 signs with everything in the filter, on every page", () => {
    const search = writeFilter("", EVERYTHING);
    expect(search.length).toBeGreaterThan(LONGEST_ADDRESS / 2);
    for (const { path } of PAGES) expect(lengthOf(path.replace(":id", "2021-01-24-usa"), search)).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  it("stays below 500 signs for the evidence of every finding in the shipped texts", () => {
    const queries = viewFindings(corpus, EMPTY_FILTER).map((finding) => describeFinding(corpus, EMPTY_FILTER, finding).evidence);
    expect(queries.length).toBeGreaterThan(20);
    const filter = { ...EVERYTHING, counterparts: [...corpus.counterparts], topics: [] };
    for (const query of queries) expect(lengthOf("/", writeShown(writeFilter("", filter), query))).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  it("stays below 500 signs for the verbs of a rung, for two large groups, and for a list of queries", () => {
    const verbs = ["reaffirm", "confirm", "agree", "concur", "share", "exchange", "welcome", "express concern", "oppose", "condemn", "appreciate", "reiterate", "underscore", "stress", "commit", "pledge"];
    const statements = evidenceOf("statement", writeStatementQuery({ topic: "taiwan", actor: "counterpart", verbs: verbs.map((verb) => ({ verb, negated: true, strength: 4 })) }), { in: "2021-01-24-usa" });
    expect(lengthOf("/statements", writeShown("", statements))).toBeLessThanOrEqual(LONGEST_ADDRESS);
    const group = (counterparts: string[]): string => writeGroup({ counterparts, from: "2012-12", to: "2026-11", person: "Lloyd J. Austin III" });
    const groups = writeSetting(writeSetting("?face=groups", "a", group(PARTIES.slice(0, 14))), "b", group(PARTIES.slice(14)));
    expect(lengthOf("/phrases", writeFilter(groups, { ...EMPTY_FILTER, from: "2012-12-26", to: "2026-11-22" }))).toBeLessThanOrEqual(LONGEST_ADDRESS);
    const watched = ["taiwan strait", "by (force | coercion)", "free and open indo-pacific", "extended deterrence", "unilateral attempts to change the status quo", "rules-based order", "counterstrike", "ship-to-ship transfers"].join(";");
    expect(lengthOf("/phrases", writeSetting("", "watch", watched))).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  it("leads to the same view when it was packed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("q", "watch", "show", "a", "with", "topic"), fc.string({ unit: "grapheme", maxLength: 200 })), { maxLength: 6 }), (settings) => {
        const search = settings.reduce((before, [name, value]) => writeSetting(before, name, value), writeFilter("", EVERYTHING));
        expect(unpackSearch(packSearch(search))).toBe(search);
        expect(packSearch(search)).toMatch(/^\?z=1[\w-]+$/u);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("stays the plain one where it would be too long to be unpacked again", () => {
    // Letters without order, so that they cannot be made fewer.
    let seed = 7;
    const words = Array.from({ length: 8_000 }, () => String.fromCharCode(97 + ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 16) % 26)).join("");
    expect(unpackSearch(packSearch(`?q=${words}`))).toBeNull();
    expect(writeLink({ pathname: "/phrases/watch", search: `?q=${words}` }, HOST)).toMatch(/#\/phrases\/watch\?q=/u);
  });

  it.each(["?z=", "?z=1", "?z=1!!!!", "?z=2abc", "?z=1AAAA", "?with=USA", `?z=1${"A".repeat(5000)}`])("%.20s is no packed address", (search) => {
    expect(unpackSearch(search)).toBeNull();
  });
});

describe("one figure alone", () => {
  it("keeps the page's own settings beside its own", () => {
    const search = writeEmbed("?face=all&with=USA", { figure: "topic-multiples", face: "table", theme: "dark", print: "Letter" });
    expect(readEmbed(search)).toEqual({ figure: "topic-multiples", face: "table", theme: "dark", print: "Letter", search: "?face=all&with=USA" });
  });

  it("counts what it does not understand as absent", () => {
    expect(readEmbed("?embed=1&theme=pink&print=A3&as=song")).toEqual({ figure: null, face: "chart", theme: "system", print: null, search: "" });
  });
});

/** Addresses as earlier versions wrote them, and pages that they led to. */
const EARLIER: readonly (readonly [address: string, page: string])[] = [
  ["/", "overview"],
  ["/?from=2021-01-01&to=2022-12-31&with=USA~GBR", "overview"],
  ["/topics?topic=taiwan&measure=rate&focus=taiwan", "topics"],
  ["/topics?face=counterparts", "topics"],
  ["/topics?face=all&order=change", "topics"],
  ["/topics?face=pairs&rank=together", "topics"],
  ["/statements?focus=taiwan", "statements"],
  ["/map?size=minutes&colour=latest&steps=all", "map"],
  ["/phrases?sort=spread", "phrases"],
  ["/phrases?face=groups&a=with:USA;from:2021&b=person:Kishi", "phrases"],
  ["/phrases/watch?q=by+(force+|+coercion)", "watch"],
  ["/phrases/some-family?context=sentence", "phrase"],
  ["/ledger?party=USA", "ledger"],
  ["/meetings?sort=date&order=reversed", "meetings"],
  ["/meetings/2021-01-24-usa?s=7-k3j2h1&phrase=some-family&account=2", "reader"],
  ["/compare?a=2021-01-24-usa~2&b=2022-05-04-usa", "compare"],
  ["/data", "data"],
];

describe("an address that was sent earlier", () => {
  it.each(EARLIER)("%s leads to the page %s", (address, id) => {
    const [pathname = "", search = ""] = address.split("?");
    expect(PAGES.find(({ path }) => matchPath(path, pathname) !== null)?.id).toBe(id);
    expect(parseUrlState(`?${search}`).problems).toEqual([]);
  });

  it("has its filter and its evidence", () => {
    const { filter, evidence } = parseUrlState("?from=2021-01-01&to=2022-12-31&with=USA~GBR&mode=video&topic=taiwan~china&show=topic:taiwan,with:USA");
    expect(filter).toEqual({ ...EMPTY_FILTER, from: "2021-01-01", to: "2022-12-31", counterparts: ["USA", "GBR"], modes: ["video"], topics: ["taiwan", "china"] });
    expect(evidence).toEqual(evidenceOf("topic", "taiwan", { with: "USA" }));
  });
});
