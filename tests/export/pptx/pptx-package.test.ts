import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileSlide } from "#export/figure-file.ts";
import { barChart, deckFacts, facts, figureFile, figureSlide, picture, PNG, withEvidence } from "./figure-files.ts";
import { readDeck, readPackage, slidePath, type ReadPackage } from "./read-deck.ts";
import { writeDeck } from "#export/pptx/write-deck.ts";

const EVERY_KIND: readonly FileSlide[] = [
  { kind: "section", title: "Part one", notes: "" },
  figureSlide(figureFile({ native: barChart })),
  figureSlide(figureFile({ native: { ...barChart, kind: "line", categories: ["2020", "2021", "2022"] } })),
  figureSlide(figureFile({ native: { ...barChart, kind: "scatter", categories: ["2020-12-10", "2021-03-16", "2022-01-06"] } })),
  figureSlide(withEvidence(3)),
  figureSlide(withEvidence(3)),
  { kind: "table", title: "Rows", notes: "", file: figureFile() },
  { kind: "quotation", title: "Said", notes: "", quote: "They met.", citation: "Readout of 16 March 2021", address: facts().address },
];

const idsIn = (document: Document): string[] => [...document.getElementsByTagName("p:cNvPr")].map((element) => element.getAttribute("id") ?? "");

const NUMBERS_OF_LENGTH = ["x", "y", "cx", "cy", "w", "h", "marL", "marR", "marT", "marB", "sz", "lIns", "tIns"];

/** All that PowerPoint is known to offer a repair for, of what can be seen from outside it. */
function findFaults(deck: ReadPackage): string[] {
  const faults: string[] = [];
  const say = (isFault: boolean, fault: string): void => {
    if (isFault) faults.push(fault);
  };
  const types = deck.xml("[Content_Types].xml");
  const defaults = new Set([...types.getElementsByTagName("Default")].map((element) => element.getAttribute("Extension")));
  const overrides = [...types.getElementsByTagName("Override")].map((element) => (element.getAttribute("PartName") ?? "").slice(1));
  for (const name of overrides) say(!deck.names.includes(name), `a media type for ${name}, which is not there`);
  say(new Set(overrides).size < overrides.length, "two media types for one part");
  say(deck.names[0] !== "[Content_Types].xml", "the media types are not first");
  for (const name of deck.names.filter((other) => other !== "[Content_Types].xml")) {
    const extension = name.slice(name.lastIndexOf(".") + 1);
    say(!defaults.has(extension), `no media type for ${name}`);
    say(extension === "xml" && !overrides.includes(name), `${name} is any XML`);
    if (extension !== "xml" && extension !== "rels") continue;
    const document = deck.xml(name);
    const relations = deck.relationsOf(name);
    say(new Set(relations.map(({ id }) => id)).size < relations.length, `${name}: two relationships of one id`);
    for (const { target, isOutside, kind } of relations) {
      if (isOutside) say(!URL.canParse(target) || /[\s|[\]{}^`<>"\\]/u.test(target), `${name}: leads to ${target}`);
      else say(!deck.names.includes(target), `${name}: ${kind} leads to ${target}, which is not there`);
    }
    const known = new Set(relations.map(({ id }) => id));
    for (const element of [...document.getElementsByTagName("*")]) {
      for (const { name: attribute, value } of element.attributes) {
        if (/^r:(?:id|embed|link)$/u.test(attribute)) say(!known.has(value), `${name}: ${element.nodeName} refers to ${value}`);
        if (NUMBERS_OF_LENGTH.includes(attribute) && /^(?:a|p):/u.test(element.nodeName) && element.nodeName !== "p:ph") say(!/^-?\d+$/u.test(value), `${name}: ${element.nodeName} ${attribute}="${value}"`);
      }
      const isBody = /^(?:p:txBody|a:txBody|c:rich)$/u.test(element.nodeName);
      say(isBody && element.getElementsByTagName("a:p").length === 0, `${name}: a body without a paragraph`);
      say(element.nodeName === "a:ext" && element.hasAttribute("cx") && Number(element.getAttribute("cx")) < 0, `${name}: a width below zero`);
    }
    const ids = idsIn(document);
    say(new Set(ids).size < ids.length, `${name}: two shapes of one id`);
    if (/^ppt\/slides\/slide\d+\.xml$/u.test(name)) {
      const kinds = relations.map(({ kind }) => kind);
      say(kinds.filter((kind) => kind === "slideLayout").length !== 1, `${name}: not one layout`);
      say(kinds.filter((kind) => kind === "notesSlide").length > 1, `${name}: several pages of notes`);
    }
    if (name.startsWith("ppt/notesSlides/") && extension === "xml") say(!relations.some(({ kind }) => kind === "notesMaster") || !relations.some(({ kind }) => kind === "slide"), `${name}: no master or no slide`);
    if (name.startsWith("ppt/charts/") && extension === "xml") {
      const axes = [...document.getElementsByTagName("c:axId")].map((axis) => [axis.parentElement?.nodeName ?? "", axis.getAttribute("val")] as const);
      const own = axes.filter(([parent]) => parent.endsWith("Ax")).map(([, id]) => id);
      const used = axes.filter(([parent]) => !parent.endsWith("Ax")).map(([, id]) => id);
      say(own.length !== 2 || used.length !== 2 || used.some((id) => !own.includes(id)), `${name}: axes ${own.join()} for ${used.join()}`);
      say(!relations.some(({ kind }) => kind === "package"), `${name}: no workbook`);
    }
  }
  const presentation = deck.xml("ppt/presentation.xml");
  const master = deck.xml("ppt/slideMasters/slideMaster1.xml");
  const numbers = [...presentation.getElementsByTagName("p:sldMasterId"), ...master.getElementsByTagName("p:sldLayoutId")].map((element) => Number(element.getAttribute("id")));
  say(new Set(numbers).size < numbers.length || numbers.some((id) => id < 2_147_483_648), "ids of masters and layouts");
  const slides = [...presentation.getElementsByTagName("p:sldId")].map((element) => Number(element.getAttribute("id")));
  say(new Set(slides).size < slides.length || slides.some((id) => id < 256), "ids of slides");
  const themes = deck.names.filter((name) => name.startsWith("ppt/theme/"));
  const users = deck.names.filter((name) => /Master\d+\.xml$/u.test(name)).flatMap((name) => deck.relationsOf(name).filter(({ kind }) => kind === "theme").map(({ target }) => target));
  say(new Set(users).size < users.length || users.length !== themes.length, "a theme of two masters");
  return faults;
}

describe("a deck as a package", () => {
  it("has nothing that PowerPoint would offer to repair", async () => {
    expect(findFaults(await readDeck(EVERY_KIND, { handling: "For the minister" }))).toEqual([]);
  });

  it("has nothing of the kind without any slide either", async () => {
    expect(findFaults(await readDeck([]))).toEqual([]);
  });

  it("has, behind each chart, a workbook whose parts are all there", async () => {
    const deck = await readDeck(EVERY_KIND);
    const workbooks = deck.names.filter((name) => name.endsWith(".xlsx"));
    expect(workbooks).toHaveLength(3);
    for (const name of workbooks) {
      const book = readPackage(deck.files[name] ?? new Uint8Array());
      const types = [...book.xml("[Content_Types].xml").getElementsByTagName("Override")].map((element) => (element.getAttribute("PartName") ?? "").slice(1));
      for (const type of types) expect(book.names).toContain(type);
      for (const { target } of book.relationsOf("xl/workbook.xml")) expect(book.names).toContain(target);
    }
  });

  it("stays whole whatever the words are: signs of XML, control characters, halves of pairs, right to left, thousands of letters", async () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("", " ", "<a:t>&amp;</a:t>", "]]>", "\u0000\u0008\uFFFE", "\uD83D", "😀 \uDE00", "שלום & <שלום>", "مرحبا", "x".repeat(5000), "word ".repeat(1000), '"quoted" \'twice\'', "line\none\r\ntwo\u2028three"),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (title, words, address) => {
        const file = figureFile({ how: words, facts: facts({ filter: title, source: words, address }), native: { ...barChart, categories: [title, words, "c"], valueTitle: words } });
        const slides: FileSlide[] = [
          { kind: "section", title, notes: words },
          figureSlide(file, { title, notes: words }),
          figureSlide({ ...file, native: null, evidence: [{ id: "a", readout: words, date: null, text: words, citation: title }] }, { title }),
          { kind: "table", title, notes: words, file: { ...file, rows: [{ cells: [words, 1], shown: [words, title], approximate: [], sentences: [] }] } },
          { kind: "quotation", title, notes: words, quote: words, citation: title, address },
        ];
        expect(findFaults(await readDeck(slides, { title, handling: words }))).toEqual([]);
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  it("is the same file for the same slides", async () => {
    const write = async (): Promise<Uint8Array> => new Uint8Array(await (await writeDeck(EVERY_KIND, deckFacts)).arrayBuffer());
    expect(await write()).toEqual(await write());
  });

  it("keeps a picture's shape, in pixels and as SVG", async () => {
    const deck = await readDeck([figureSlide(figureFile(), { pictures: [{ ...picture, width: 600, height: 600 }] })]);
    const size = deck.xml(slidePath(1)).getElementsByTagName("p:pic")[0]?.getElementsByTagName("a:ext");
    const box = [...(size ?? [])].find((element) => element.hasAttribute("cx"));
    expect(box?.getAttribute("cx")).toBe(box?.getAttribute("cy"));
    expect(deck.files["ppt/media/image1.png"]).toEqual(PNG);
    expect(deck.text("ppt/media/image2.svg")).toBe(picture.svg);
  });

  it("leaves the SVG out where a program for slides would draw it wrongly", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p>words</p></foreignObject></svg>';
    const deck = await readDeck([figureSlide(figureFile(), { pictures: [{ ...picture, svg }] })]);
    expect(deck.names.filter((name) => name.startsWith("ppt/media/"))).toEqual(["ppt/media/image1.png"]);
  });
});
