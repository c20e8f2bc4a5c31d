import type { Part } from "#core/domain/issue-forms.ts";

/** What stands on a page around a readout and is no part of its text. */
export interface FurniturePattern {
  /** Kebab-case kind, reported with the line that is left out. */
  readonly kind: Part;
  readonly pattern: RegExp;
}

/** Tested against a whole line with single spaces; the first that fits gives the kind. */
export const FURNITURE: readonly FurniturePattern[] = [
  { kind: "language-link", pattern: /^\(?(?:in|the original text is in|available in|read in) [A-Z][a-z]+(?: only)?\.?\)?$/iu },
  { kind: "language-link", pattern: /^(?:英語版|日本語版|日本語|English|英文)(?:\s*\/\s*(?:English|Japanese|日本語))?$/u },
  { kind: "page-link", pattern: /^(?:skip to (?:main )?content|page top|back to top|top of page|to top|ページトップ(?:へ)?|previous|next|home|print|share)$/iu },
  { kind: "page-link", pattern: /^(?:no comments:?|post a comment|newsletter|subscribe|join .{1,60} mailing list)$/iu },
  { kind: "page-link", pattern: /^(?:元のページ\s.*|このブックを見る)$/u },
  { kind: "file-link", pattern: /\((?:PDF|Word|Excel|ZIP)(?:[:,\s][^)]*)?\)$/iu },
  { kind: "address", pattern: /^<?https?:\/\/\S+>?$/iu },
  {
    kind: "document-label",
    pattern:
      /^\(?(?:press releases?|news releases?|(?:for )?immediate release|press operations|tentative|(?:provisional|unofficial|tentative) translation)(?:\s*[,/]\s*(?:press release|provisional translation))*\)?$/iu,
  },
  { kind: "document-label", pattern: /^\((?:[^()]*\b)?(?:provisional|unofficial|tentative) translation\b[^()]*\)$/iu },
  { kind: "attribution", pattern: /\b(?:provided|issued|released|gave) the following (?:readout|statement|summary)\b.*:?$/iu },
  { kind: "attribution", pattern: /^attributed to\b.*:$/iu },
  { kind: "photograph", pattern: /^(?:\(?(?:photos?|photographs?|pictures?|images?)\)?\s*[:：]|an? (?:commemorative |group )?photo(?:graph)?\b).*[^.]$/iu },
  { kind: "flag", pattern: /^(?:flag:[^:]+?)+$/iu },
  { kind: "site-banner", pattern: /^an official (?:web)?site of\b|^here['’]s how you know$|^home\s*[>»›/]/iu },
  { kind: "document-label", pattern: /^(?:from|published|posted|last updated|contact|source|by)\s*:?$/iu },
  { kind: "document-label", pattern: /^(?:[\p{Lu}]{2,6}\s)?(?:press (?:team|office|service|unit|and media)|spokesperson(?:['’]s office)?|media (?:centre|center|release))$/iu },
  { kind: "photograph", pattern: /^(?:photo|photograph|picture|image) (?:of|by|from)\b.*[^.]$/iu },
  { kind: "rule", pattern: /^[^\p{L}\p{N}]+$/u },
  { kind: "page-number", pattern: /^(?:page\s*)?\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/iu },
  { kind: "archive-notice", pattern: /\b(?:accessed part of|viewing) a(?:n)? (?:historical|archived)\b/iu },
];

/** A line with the name of who published a document: "Japan Ministry of Defense", "U.S. Department of State". */
export const PUBLISHER_LINE =
  /^(?:[\p{Lu}][\p{L}.’']*\s+)*(?:Ministry|Department|Office|Bureau)\s+(?:of|for)\s+(?:the\s+)?(?:[\p{Lu}][\p{L}-]*|and|of|the)(?:\s+(?:[\p{Lu}][\p{L}-]*|and|of|the))*$|^(?:[\p{Lu}][\p{L}.’']*\s)*(?:MINDEF|MOD|MoD|MND|DND|DOD|DoD|MFA|MOFA|FCDO|DFA)(?:,?\s(?:[\p{Lu}][\p{L}-]*|of|the))*$|^(?:防衛省|外務省)$/u;

/** A serial's number: "Japan Defense Focus No.133", "Vol. 2". A newsletter says it at its head. */
export const SERIAL_NUMBER = /\b(?:No|Vol|Issue)\.?\s?\d{1,4}(?!\d)/u;

/** The number of a single press release, with its date behind it. */
export const RELEASE_NUMBER = /^Release No\b/iu;
