/** What fits on a line stands on one. */
const LONGEST_LINE = 120;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function format(value: Json, indent: string): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== "object" || flat.length + indent.length <= LONGEST_LINE) return flat;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return `[\n${items.map((item) => inner + format(item, inner)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`).join(",\n")}\n${indent}}`;
}

/**
 * JSON that reads well in a comparison of two versions: what fits on a line on one, all else a member a line with an indent
 * of one space. Keys keep their order; ends with a line break.
 */
export const formatJson = (value: unknown): string => `${format(value as Json, "")}\n`;
