import { strFromU8, unzipSync } from "fflate";
import type { FileSlide } from "#export/figure-file.ts";
import { writeDeck, type DeckFacts } from "#export/pptx/write-deck.ts";
import { deckFacts } from "./figure-files.ts";

export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** A package, unzipped and parsed. */
export interface ReadPackage {
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly text: (path: string) => string;
  readonly xml: (path: string) => Document;
  /** Of a part, or of the package itself (`""`), with targets as paths in the package. */
  readonly relationsOf: (path: string) => Relationship[];
}

function parseXml(text: string, path: string): Document {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  const fault = parsed.querySelector("parsererror");
  if (fault !== null) throw new Error(`${path}: ${fault.textContent}`);
  return parsed;
}

export function readPackage(bytes: Uint8Array): ReadPackage {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`The package has no ${path}.`);
    return strFromU8(file);
  };
  const xml = (path: string): Document => parseXml(text(path), path);
  return {
    names: Object.keys(files),
    files,
    text,
    xml,
    relationsOf: (path) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
      if (files[rels] === undefined) return [];
      return [...xml(rels).getElementsByTagName("Relationship")].map((element) => {
        const target = element.getAttribute("Target") ?? "";
        const isOutside = element.getAttribute("TargetMode") === "External";
        return {
          id: element.getAttribute("Id") ?? "",
          kind: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
          target: isOutside ? target : new URL(target, `http://package/${folder}`).pathname.slice(1),
          isOutside,
        };
      });
    },
  };
}

export async function readDeck(slides: readonly FileSlide[], facts: Partial<DeckFacts> = {}): Promise<ReadPackage> {
  const blob = await writeDeck(slides, { ...deckFacts, ...facts });
  return readPackage(new Uint8Array(await blob.arrayBuffer()));
}

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/** The words of a part, a line for each paragraph. */
export const wordsOf = (deck: ReadPackage, path: string): string =>
  [...deck.xml(path).getElementsByTagName("a:p")].map((paragraph) => [...paragraph.getElementsByTagName("a:t")].map((run) => run.textContent).join("")).join("\n");

export const notesOf = (deck: ReadPackage, number: number): string => wordsOf(deck, `ppt/notesSlides/notesSlide${number}.xml`);
