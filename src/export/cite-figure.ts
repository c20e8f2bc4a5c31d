import type { Reference } from "#core/domain/reference.ts";
import { hashText } from "#core/text/sentence-ref.ts";
import type { FigureFile } from "#export/figure-file.ts";
import "#i18n/parts/citation.ts";
import { translate } from "#i18n/translate.ts";

/** A figure as something to be cited: the same view has the same key, whoever cites it and when. */
export function citeFigure({ id, title, facts }: Pick<FigureFile, "id" | "title" | "facts">): Reference {
  const { filter, n, total, source, language, dataset, address, handling, savedOn } = facts;
  return {
    key: `figure-${id}-${hashText(address.replace(/^[^#]*/u, ""))}`,
    publisher: translate("citation.product"),
    title,
    container: null,
    published: savedOn,
    event: null,
    details: translate("citation.figure", { n, total, filter }),
    address,
    accessed: savedOn,
    quotation: null,
    notes: [translate("citation.dataset", { dataset }), source, language, handling].filter((note) => note !== ""),
  };
}
