import * as v from "valibot";

const dragSchema = v.object({ kind: v.literal("slide"), briefing: v.string(), slide: v.string() });
const dropSchema = v.object({ slide: v.string(), isAfter: v.boolean() });

/** A slide that is being dragged. */
export type SlideDrag = v.InferOutput<typeof dragSchema>;
/** Before or after which slide it is let go. */
export type SlideDrop = v.InferOutput<typeof dropSchema>;

const read = <T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | null => {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
};

export const readDrag = (data: unknown): SlideDrag | null => read(dragSchema, data);
export const readDrop = (data: unknown): SlideDrop | null => read(dropSchema, data);

/** Where a slide stands after it was let go: its own place where it was dropped on itself or beside nothing known. */
export function findDropIndex(order: readonly string[], dragged: string, { slide, isAfter }: SlideDrop): number {
  const from = order.indexOf(dragged);
  const rest = order.filter((id) => id !== dragged);
  const at = rest.indexOf(slide);
  return at < 0 ? from : at + (isAfter ? 1 : 0);
}
