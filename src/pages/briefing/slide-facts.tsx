import { matchPath, Link } from "react-router-dom";
import type { Figure } from "#charts/figure.ts";
import type { Briefing, Slide } from "#core/domain/briefing.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { describeFilter } from "#i18n/filter-words.ts";
import { nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import type { Address } from "#state/address.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import { pathToReadout } from "#state/paths.ts";
import { parseUrlState } from "#state/url-state.ts";
import styles from "#pages/briefing/builder.module.css";

interface SlideFactsProps {
  readonly briefing: Briefing;
  readonly slide: Slide;
  readonly figure: Figure | null;
  /** Where its view has been moved; null as it was made. */
  readonly moved: Address | null;
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where a slide comes from, what it counts, and the way back there. */
export function SlideFacts({ briefing, slide, figure, moved }: SlideFactsProps) {
  const corpus = useCorpus();
  const replace = useBriefingRequestStore((state) => state.replace);
  if (slide.kind === "section") return null;
  const data = <Fact name={translate("builder.data")}>{translate("builder.dataVersion", { dataset: slide.dataset })}</Fact>;
  if (slide.kind === "quotation") {
    const readout = corpus.readoutById.get(slide.readout);
    const numbers = slide.sentences.map((ref) => ref.split("-")[0] ?? "");
    return (
      <dl className={styles.facts}>
        <Fact name={translate("builder.madeFrom")}>
          {readout === undefined ? slide.readout : nameReadout(readout.meeting)}
          {", "}
          {translate("builder.sentencesOf", { count: numbers.length, numbers: numbers.join(", ") })}
          {readout !== undefined && (
            <Link to={pathToReadout(EMPTY_FILTER, slide.readout, { sentence: slide.sentences[0] ?? null, account: slide.account })}>{translate("builder.openInReader")}</Link>
          )}
        </Fact>
        {data}
      </dl>
    );
  }
  const address = moved ?? slide.address;
  const page = FIGURE_PAGES.find(({ path }) => matchPath(path, address.pathname) !== null);
  return (
    <dl className={styles.facts}>
      <Fact name={translate("builder.madeFrom")}>
        {page === undefined ? address.pathname : translate(page.title)}
        {": "}
        {figure?.title ?? slide.caption}
        <Link
          to={address}
          onClick={() => {
            replace({ briefing: briefing.id, slide: slide.id });
          }}
        >
          {translate("builder.openInApp")}
        </Link>
      </Fact>
      {page?.hasFilters === true && <Fact name={translate("builder.filters")}>{describeFilter(corpus, parseUrlState(address.search).filter)}</Fact>}
      {page?.hasFilters === true && figure !== null && (
        <Fact name={translate("builder.counts")}>{translate("builder.countsOf", { n: figure.table.n, total: corpus.readouts.length })}</Fact>
      )}
      {data}
    </dl>
  );
}
