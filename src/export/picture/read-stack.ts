import { frameOf, type Frame } from "#export/picture/frame.ts";
import type { Band, HeadBand, Stack } from "#export/picture/plan-bands.ts";
import { isLeftOut } from "#export/picture/walk.ts";

/** A drawing without words that is higher than this, a line beside a list, may be cut. */
const MOST_DRAWING = 200;
/** A heading stands with at least so much of what it heads. */
const WITH_HEADING = 60;

const ROWS = "tr, li, h2, h3, h4, h5, caption, [data-repeats]";
const HEADINGS = new Set(["H2", "H3", "H4", "H5", "CAPTION"]);

function* listShown(root: Element): Generator<Element | Text> {
  for (const child of root.childNodes) {
    if (child instanceof Text) yield child;
    else if (child instanceof Element && !isLeftOut(child, getComputedStyle(child))) {
      yield child;
      if (!(child instanceof SVGElement)) yield* listShown(child);
    }
  }
}

const toBand = (frame: Frame, rect: DOMRect): Band => {
  const { top, bottom } = frame.toBox(rect);
  return { top, bottom };
};

function readLines(frame: Frame, node: Text): Band[] {
  if (node.data.trim() === "") return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map((rect) => toBand(frame, rect));
}

/** What words flow in. */
function findParagraph(node: Text): Element | null {
  let element = node.parentElement;
  while (element !== null && getComputedStyle(element).display.startsWith("inline")) element = element.parentElement;
  return element;
}

const isWhole = (element: Element, { top, bottom }: Band): boolean => element instanceof SVGElement && (bottom - top <= MOST_DRAWING || element.querySelector("text") !== null);

/** What heads what: the head of a table its body, anything said to be repeated what stands beside it. */
function readHead(frame: Frame, element: Element): HeadBand[] {
  const headed = element instanceof HTMLTableSectionElement && element.tagName === "THEAD" ? element.closest("table") : element.hasAttribute("data-repeats") ? element.parentElement : null;
  return headed === null ? [] : [{ ...toBand(frame, element.getBoundingClientRect()), until: toBand(frame, headed.getBoundingClientRect()).bottom }];
}

/** What a drawn figure is made of from top to bottom. */
export function readStack(root: HTMLElement): Stack {
  const frame = frameOf(root);
  const lines: Band[] = [];
  const blocks: Band[] = [];
  const paragraphs: Band[] = [];
  const heads: HeadBand[] = [];
  const known = new Set<Element>();
  for (const node of listShown(root)) {
    if (node instanceof Text) {
      const own = readLines(frame, node);
      lines.push(...own);
      const paragraph = own.length === 0 ? null : findParagraph(node);
      if (paragraph !== null && !known.has(paragraph)) {
        known.add(paragraph);
        paragraphs.push(toBand(frame, paragraph.getBoundingClientRect()));
      }
      continue;
    }
    const band = toBand(frame, node.getBoundingClientRect());
    if (isWhole(node, band)) lines.push(band);
    else if (node.matches(ROWS)) blocks.push(HEADINGS.has(node.tagName) ? { ...band, bottom: band.bottom + WITH_HEADING } : band);
    heads.push(...readHead(frame, node));
  }
  return { height: frame.height, lines, blocks, paragraphs, heads };
}
