import { strToU8, zipSync, type Zippable } from "fflate";
import { escapeXml } from "#export/pptx/xml-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** From one part of the package to another, as relationships write it. */
function pathFrom(from: string, to: string): string {
  const steps = folderOf(from).split("/").filter(Boolean);
  const target = to.split("/");
  while (steps.length > 0 && steps[0] === target[0]) {
    steps.shift();
    target.shift();
  }
  return [...steps.map(() => ".."), ...target].join("/");
}

const relsPathOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** A package of the Open Packaging Conventions: parts, their media types, and which part refers to which. */
export interface DeckPackage {
  readonly addXml: (path: string, mediaType: string, xml: string) => void;
  readonly addBytes: (path: string, bytes: Uint8Array) => void;
  /** Says that a part refers to another, or to an address outside; gives the id to refer by. `""` is the package itself. */
  readonly relate: (from: string, kind: string, to: string, outside?: boolean) => string;
  /** The parts in a zip, the list of media types first, all with one date: the same parts give the same bytes. */
  readonly zip: (date: string) => Uint8Array<ArrayBuffer>;
}

export function createPackage(): DeckPackage {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const rels = new Map<string, string[]>();
  return {
    addXml: (path, mediaType, xml) => {
      if (parts.has(path)) throw new Error(`The part ${path} is there already.`);
      parts.set(path, strToU8(HEAD + xml));
      types.set(path, mediaType);
    },
    addBytes: (path, bytes) => {
      parts.set(path, bytes);
    },
    relate: (from, kind, to, outside = false) => {
      const own = rels.get(from) ?? [];
      const id = `rId${own.length + 1}`;
      const type = kind.includes(":") ? kind : `${OFFICE}${kind}`;
      const target = outside ? to : pathFrom(from, to);
      rels.set(from, [...own, `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${outside ? ' TargetMode="External"' : ""}/>`]);
      return id;
    },
    zip: (date) => {
      const extensions = [...new Set(["rels", "xml", ...[...parts.keys()].map((path) => path.slice(path.lastIndexOf(".") + 1))])];
      const list = [
        ...extensions.map((extension) => `<Default Extension="${extension}" ContentType="${MEDIA_TYPES[extension] ?? "application/octet-stream"}"/>`),
        ...[...types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
      ];
      const files: Zippable = { "[Content_Types].xml": strToU8(`${HEAD}<Types xmlns="${PACKAGE}content-types">${list.join("")}</Types>`) };
      for (const [from, own] of rels) files[relsPathOf(from)] = strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}relationships">${own.join("")}</Relationships>`);
      for (const [path, bytes] of parts) files[path] = bytes;
      return zipSync(files, { level: 6, mtime: `${date}T12:00:00` });
    },
  };
}
