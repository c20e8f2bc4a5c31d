/** What a chart comes to, in words. */
export const summaryMessages = {
  "summary.rows": "Summary: {rows, plural, =0 {no rows} one {# row} other {# rows}}, from {n, plural, one {# readout} other {# readouts}} searched.",
  "summary.highest": "Highest by “{measure}”: {rows}.",
  "summary.lowest": "Lowest: {row}.",
  "summary.row": "{name} ({value})",
  "summary.dates": "Dates from {from} to {to}.",
} as const;
