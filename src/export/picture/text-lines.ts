/** Words of a text node that stand on one line, and where, in the window's pixels. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** With the white space at its ends, which is underlined too. */
  readonly reach: { readonly left: number; readonly right: number };
  /** Upright lines are read upwards, downwards or across. */
  readonly direction: "across" | "up" | "down";
}

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}

const UPRIGHT = /^vertical/u;

/** A word at a time; one that is broken over lines letter by letter. `isKept`: several spaces stay several. */
function* listPieces(node: Text, range: Range, isKept: boolean): Generator<Piece> {
  const rectsOf = (start: number, end: number): DOMRect[] => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    // Text that is cut off has two boxes at one place, at its left end or its right one: all of it, and what is seen.
    return rects.filter((rect, at) => !rects.some((other, index) => index < at && other.top === rect.top && (other.left === rect.left || other.right === rect.right)));
  };
  for (const { 0: word, index } of node.data.matchAll(/\s+|\S+/gu)) {
    const rects = rectsOf(index, index + word.length);
    const [rect] = rects;
    if (rect === undefined) continue;
    if (/^\s/u.test(word)) yield { text: rects.length > 1 ? "" : isKept ? word.replace(/\s/gu, " ") : " ", rect };
    else if (rects.length === 1) yield { text: word, rect };
    else {
      let at = index;
      for (const letter of word) {
        const [own] = rectsOf(at, at + letter.length);
        at += letter.length;
        if (own !== undefined) yield { text: letter, rect: own };
      }
    }
  }
}

const SAME = 0.75;

/** The text of a node as the browser has set it, line by line, without the white space at its ends; nothing but that is an empty line. */
export function readLines(node: Text, style: CSSStyleDeclaration): TextLine[] {
  const range = document.createRange();
  const isUpright = UPRIGHT.test(style.writingMode);
  const lines: Piece[][] = [];
  for (const piece of listPieces(node, range, style.whiteSpace.startsWith("pre") && style.whiteSpace !== "pre-line")) {
    const before = lines.at(-1)?.at(-1)?.rect;
    const isSame = before !== undefined && Math.abs(isUpright ? before.left - piece.rect.left : before.top - piece.rect.top) < SAME;
    if (isSame) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((pieces) => {
    const first = pieces.findIndex(({ text }) => text.trim() !== "");
    const isBlank = first < 0;
    const seen = isBlank ? pieces : pieces.slice(first, pieces.findLastIndex(({ text }) => text.trim() !== "") + 1);
    const rects = seen.map(({ rect }) => rect);
    const line = {
      text: isBlank ? "" : seen.map(({ text }) => text).join(""),
      reach: { left: Math.min(...pieces.map(({ rect }) => rect.left)), right: Math.max(...pieces.map(({ rect }) => rect.right)) },
      left: Math.min(...rects.map(({ left }) => left)),
      right: Math.max(...rects.map(({ right }) => right)),
      top: Math.min(...rects.map(({ top }) => top)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
    };
    return { ...line, direction: isUpright ? readDirection(node, range) : "across" };
  });
}

/** Which way an upright text is read: where its second half stands seen from the first. */
function readDirection(node: Text, range: Range): TextLine["direction"] {
  const middle = Math.ceil(node.data.length / 2);
  range.setStart(node, 0);
  range.setEnd(node, middle);
  const first = range.getBoundingClientRect();
  range.setStart(node, middle);
  range.setEnd(node, node.data.length);
  const second = range.getBoundingClientRect();
  return second.height > 0 && second.top < first.top ? "up" : "down";
}
