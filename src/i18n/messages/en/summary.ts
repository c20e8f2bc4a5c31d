/** What a chart comes to, in words. */
export const summaryMessages = {
  "summary.rows": "Summary: {rows, plural, =0 {no rows} one {# row} other {# rows}}, from {n, plural, one {# readout} other {# readouts}} searched.",
  "summary.highest": "Highest by “{measure}”: {rows}{more, plural, =0 {} one {; one more has {value}} other {; # more have {value}}}.",
  "summary.lowest": "Lowest: {row}{more, plural, =0 {} one {, and one more as low} other {, and # more as low}}.",
  "summary.row": "{name} ({value})",
  "summary.same": "“{measure}”: {value} in every row.",
  "summary.dates": "{columns}: from {from} to {to}.",
  "summary.date": "{columns}: {from}.",
} as const;
