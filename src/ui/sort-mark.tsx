import type { SortDirection } from "#ui/use-sorted-rows.ts";

/** The arrow beside the head of a column: which way it is sorted, or nothing, in the same room. */
export function SortMark({ direction }: { readonly direction: SortDirection | null }) {
  return (
    <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      {direction !== null && <path d={direction === "descending" ? "M0 2h8L4 7z" : "M0 6h8L4 1z"} fill="currentColor" />}
    </svg>
  );
}
