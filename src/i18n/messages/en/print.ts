/** What a page on paper says of itself. */
export const printMessages = {
  "print.scope": "Filter: {filter} · {n, plural, one {# readout} other {# readouts}} of {total}",
  "print.line": "{app} · {title}{scope, select, none {} other { · {scope}}}",
  "print.origin": "Dataset {dataset} · printed on {date}",
} as const;
