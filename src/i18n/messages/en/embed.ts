/** A figure alone, links to it and its page in print. */
export const embedMessages = {
  "embed.scope": "Filter: {filter} · {n, plural, one {# readout} other {# readouts}} of {total}",
  "embed.open": "Open in Readout Atlas",
  "embed.dataset": "Dataset {dataset}.",
  "embed.heading": "Link, embed, PDF",
  "embed.copyLink": "Copy the link",
  "embed.codeNote": "Works where the site that serves Readout Atlas lets others frame it (frame-ancestors). The figure follows the reader’s light or dark theme and the frame’s width.",
  "embed.codeFromDisk": "A page opened from a disk has no address that another page could frame.",
  "embed.copyCode": "Copy the code to embed it",
  "embed.copied": "Copied",
  "embed.pdfNote": "PDF opens the figure alone, with its source, and the browser’s print dialog, which saves it.",
  "embed.paper": "PDF, {paper}",
  "embed.savedOn": "Printed on {date}",
  "embed.tooLong": "This address has {length} characters; some programs cut links longer than {most}.",
} as const;
