/** What fits on a line stands on one. */
const LONGEST_LINE = 120;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What is left of a line after the least that a value can take; less than nothing, perhaps not all of it counted, where it is too long. */
function leaveRoom(value: Json, room: number): number {
  if (typeof value === "string") return room - value.length - 2;
  if (value === null || typeof value !== "object") return room - 1;
  let left = room - 1;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) if ((left = leaveRoom(item, left - 1)) < 0) break;
    return left;
  }
  for (const [key, item] of Object.entries(value)) if ((left = leaveRoom(item, left - key.length - 4)) < 0) break;
  return left;
}

function format(value: Json, indent: string): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (leaveRoom(value, LONGEST_LINE - indent.length) >= 0) {
    const flat = JSON.stringify(value);
    if (flat.length + indent.length <= LONGEST_LINE) return flat;
  }
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
