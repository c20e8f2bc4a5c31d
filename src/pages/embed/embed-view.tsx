import "#i18n/parts/embed.ts";
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useLocation } from "react-router-dom";
import type { Figure } from "#charts/figure.ts";
import { listPublishers } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { formatDate } from "#i18n/format.ts";
import { listLanguageNotes, writeAttributions } from "#i18n/publishers.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { usePrintOnce } from "#pages/embed/use-print-once.ts";
import { writeLink } from "#state/write-link.ts";
import { FigureView } from "#pages/figure-view.tsx";
import type { Address } from "#state/address.ts";
import { readEmbed, type Paper } from "#state/embed-address.ts";
import { useExportSettings } from "#state/export-settings-store.ts";
import { parseUrlState } from "#state/url-state.ts";
import { openOutside } from "#ui/open-outside.ts";
import styles from "#pages/embed/embed-view.module.css";

interface FootProps {
  /** Where the figure is now: pressing its marks may have moved it. */
  readonly address: Address;
  readonly n: number | null;
  readonly print: Paper | null;
}

function EmbedFoot({ address, n, print }: FootProps) {
  const corpus = useCorpus();
  const { handling } = useExportSettings();
  const { manifest } = corpus;
  const publishers = listPublishers(manifest);
  const filter = describeFilter(corpus, parseUrlState(address.search).filter);
  const link = writeLink(address);
  return (
    <footer className={styles.foot}>
      {print !== null && handling !== "" && <p className={styles.handling}>{handling}</p>}
      <p className={styles.scope}>{n === null ? filter : translate("embed.scope", { filter, n, total: corpus.readouts.length })}</p>
      <p>
        {[...writeAttributions(publishers, translate("attribution.addresses")), ...listLanguageNotes(publishers, "brief")].join(" ")} {translate("embed.dataset", { dataset: manifest.datasetVersion })}
        {print !== null && ` · ${translate("embed.savedOn", { date: formatDate(readToday()) })}`}
      </p>
      <p>
        <a className={print === null ? styles.open : styles.address} href={link} target="_blank" rel="noopener">
          {print === null ? translate("embed.open") : link}
        </a>
      </p>
    </footer>
  );
}

/** One figure of a page, alone: its title, how to read it, itself, and where it is from. Marks open their evidence beside it. */
export function EmbedView() {
  const { pathname, search: whole } = useLocation();
  const { figure: wanted, face, print, search } = useMemo(() => readEmbed(whole), [whole]);
  const [figure, setFigure] = useState<Figure | null>(null);
  const [address, setAddress] = useState<Address>({ pathname, search });
  const take = useCallback((drawn: Figure) => { setFigure(drawn); }, []);
  const start = useMemo(() => ({ pathname, search }), [pathname, search]);
  useLayoutEffect(() => {
    if (figure !== null) document.title = translate("app.title", { title: figure.title, app: translate("app.name") });
  }, [figure]);
  useEffect(() => {
    if (print !== null) document.documentElement.dataset["paper"] = print;
  }, [print]);
  usePrintOnce(print !== null && figure !== null);
  return (
    <div className={styles.embed} onClickCapture={openOutside}>
      <main className={styles.main}>
        {figure !== null && (
          <header className={styles.head}>
            <h1 className={styles.title}>{figure.title}</h1>
            <p className={styles.how}>{figure.how}</p>
          </header>
        )}
        <div className={styles.stage}>
          <FigureView
            key={`${pathname} ${wanted ?? ""} ${face}`}
            className={styles.figure}
            address={start}
            figure={wanted}
            face={face}
            onFigure={take}
            onAddress={setAddress}
            hasEvidence
          />
        </div>
      </main>
      <EmbedFoot address={address} n={figure?.table.n ?? null} print={print} />
    </div>
  );
}
