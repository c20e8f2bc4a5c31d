import type { HtmlPiece } from "#core/ingest/formats/html-blocks.ts";

export interface ListMarkers {
  readonly open: (element: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (element: string) => void;
  /** The marker of the item that begins with these pieces, once an item; else "". */
  readonly take: (pieces: readonly HtmlPiece[]) => string;
}

export const BULLET = "• ";
const LARGEST_NUMBER = 99;

interface OpenList {
  readonly isOrdered: boolean;
  readonly isLettered: boolean;
  readonly step: number;
  next: number;
}

const toInteger = (text: string | undefined, otherwise: number): number => (/^-?\d{1,6}$/u.test(text ?? "") ? Number(text) : otherwise);

function writeMarker({ isOrdered, isLettered }: OpenList, number: number): string {
  if (!isOrdered || number < 1 || number > LARGEST_NUMBER) return BULLET;
  return isLettered && number <= 26 ? `(${String.fromCharCode(96 + number)}) ` : `${number}. `;
}

/**
 * Numbers the items of lists as a browser draws them (`start`, `value`, `reversed` and letters included). Where the number
 * could be taken for part of the text, because the item begins with a figure, a bullet stands for it.
 */
export function createListMarkers(): ListMarkers {
  const lists: OpenList[] = [];
  let pending = "";
  return {
    open: (element, attributes) => {
      if (element === "ol" || element === "ul") {
        const isReversed = "reversed" in attributes;
        lists.push({ isOrdered: element === "ol", isLettered: /^a$/iu.test(attributes["type"] ?? ""), step: isReversed ? -1 : 1, next: toInteger(attributes["start"], 1) });
      } else if (element === "li") {
        const list = lists.at(-1);
        if (!list) {
          pending = BULLET;
          return;
        }
        const number = toInteger(attributes["value"], list.next);
        list.next = number + list.step;
        pending = writeMarker(list, number);
      }
    },
    close: (element) => {
      if (element === "ol" || element === "ul") lists.pop();
      if (element === "li") pending = "";
    },
    take: (pieces) => {
      const marker = pending;
      pending = "";
      const first = pieces.find(({ text }) => /\S/u.test(text))?.text.trimStart() ?? "";
      return /^\d/u.test(first) && marker !== "" ? BULLET : marker;
    },
  };
}
