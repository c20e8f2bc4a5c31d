import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import type { Evidence, EvidenceQuery } from "#core/domain/evidence.ts";
import { isOnly, type Filter } from "#core/domain/filter.ts";
import { findSourceNotes } from "#core/analysis/source-notes.ts";
import { findNamedFamilies } from "#core/views/named-families.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { countEvidence, titleEvidence } from "#features/evidence/evidence-words.ts";
import { Lacking } from "#features/evidence/lacking.tsx";
import { EvidenceList } from "#features/evidence/evidence-list.tsx";
import { formatInteger } from "#i18n/format.ts";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/groups.ts";
import "#i18n/parts/statements.ts";
import { isCovered } from "#state/is-covered.ts";
import { pathToPhrase, pathToQuery } from "#state/paths.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { PhraseLabel } from "#ui/phrase-label.tsx";
import { NoteText } from "#ui/note-text.tsx";
import styles from "#features/evidence/evidence-drawer.module.css";

/**
 * Where a key opened the drawer, takes the focus to its heading, since it stands far behind the mark; on closing gives it back,
 * unless it has gone elsewhere.
 */
function useMovedFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const target = heading.current;
    const isByKey = opener !== document.body && opener?.matches(":focus-visible") === true;
    if (isByKey && opener !== target) target?.focus();
    return () => {
      const focused = document.activeElement;
      const isOurs = focused === null || focused === document.body || focused === target;
      if ((opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected && isOurs) opener.focus();
    };
  }, []);
  return heading;
}

/** Room between a mark and the drawer that lies over the page. */
const CLEARANCE = 24;

/** Where the drawer lies over the page, as on a phone, scrolls so far that it does not hide what opened it. */
function useClearOpener(): RefObject<HTMLElement | null> {
  const drawer = useRef<HTMLElement>(null);
  // Before the focus moves into the drawer.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (drawer.current === null || opener === null || opener === document.body || getComputedStyle(drawer.current).position !== "fixed") return;
    const hidden = opener.getBoundingClientRect().bottom + CLEARANCE - drawer.current.getBoundingClientRect().top;
    if (hidden > 0) window.scrollBy({ top: hidden });
  }, []);
  return drawer;
}

/** More wordings than these are listed together, by date. */
const MOST_WORDINGS = 5;

interface Wording {
  readonly text: string;
  readonly evidence: Evidence;
}

/** What a phrase's mark counts, parted by wording; nothing to part for other marks. */
function collectWordings(corpus: Corpus, filter: Filter, query: EvidenceQuery): Wording[] {
  if (query.kind !== "phrase" || query.variant !== null || query.without) return [];
  const variants = corpus.familyById.get(query.id ?? "")?.variants ?? [];
  const wordings = variants
    .map(({ text }) => ({ text, evidence: collectEvidence(corpus, filter, { ...query, variant: text }) }))
    .filter(({ evidence }) => evidence.hits > 0);
  return wordings.length > MOST_WORDINGS ? [] : wordings;
}

/** What the mark last clicked counts, and its sentences. */
export function OpenDrawer({ query }: { readonly query: EvidenceQuery }) {
  const corpus = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const { showEvidence, toggleOnly } = useUrlActions();
  const heading = useMovedFocus();
  const drawer = useClearOpener();
  const evidence = useMemo(() => collectEvidence(corpus, filter, query), [corpus, filter, query]);
  const wordings = useMemo(() => collectWordings(corpus, filter, query), [corpus, filter, query]);
  // A mark of one counterpart: from here one filters by it, on every chart alike.
  const party = query.with !== null && corpus.counterparts.includes(query.with) ? query.with : null;
  const family = query.kind === "phrase" ? corpus.familyById.get(query.id ?? "") : undefined;
  const named = useMemo(() => (query.kind === "sentences" ? findNamedFamilies(corpus, evidence.sentences) : []), [corpus, query.kind, evidence]);
  const notes = useMemo(() => (family ? findSourceNotes(corpus, family) : []), [corpus, family]);
  const lacking = query.without || query.kind === "meetings" ? [] : evidence.searched.filter((readout) => !evidence.readouts.includes(readout));

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && !isCovered()) showEvidence(null);
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [showEvidence]);

  return (
    <aside ref={drawer} className={styles.drawer} aria-label={translate("evidence.label")}>
      <div className={styles.inner}>
        <div className={styles.head}>
          <div aria-live="polite">
            <p className={styles.kicker}>{translate("evidence.for")}</p>
            <h2 ref={heading} tabIndex={-1} className={styles.title}>{titleEvidence(corpus, query)}</h2>
            <p className={styles.summary}>{countEvidence(evidence, query)}</p>
            {family && (
              <Link className={styles.more} to={pathToPhrase(filter, family.id)}>
                {translate("evidence.openFamily")}
              </Link>
            )}
            {named.map(({ id, label }) => (
              <Link key={id} className={styles.more} to={pathToPhrase(filter, id)}>
                {translate("evidence.namedFamily")} <PhraseLabel label={label} />
              </Link>
            ))}
            {party !== null && (
              <button
                type="button"
                className={`${styles.more} no-print`}
                onClick={() => {
                  toggleOnly(party);
                }}
              >
                {translate(isOnly(filter, party) ? "filters.showAll" : "filters.showOnly", { party: nameParty(party) })}
              </button>
            )}
            {query.kind === "query" && query.id !== null && (
              <Link className={styles.more} to={pathToQuery(filter, query.id)}>
                {translate("evidence.openQuery")}
              </Link>
            )}
          </div>
          <button
            type="button"
            className={`${styles.close} no-print`}
            onClick={() => {
              showEvidence(null);
            }}
          >
            {translate("evidence.close")} <kbd aria-hidden="true">{translate("key.escape")}</kbd>
          </button>
        </div>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            <NoteText text={note} />
          </p>
        ))}
        {evidence.readouts.length === 0 ? (
          <p className={styles.none}>{translate("evidence.nothing")}</p>
        ) : (
          (wordings.length > 1 ? wordings : [{ text: null, evidence }]).map((wording) => (
            <div key={wording.text}>
              {wording.text !== null && (
                <h3 className={styles.wording}>
                  <span>{wording.text}</span>
                  <span>{formatInteger(wording.evidence.hits)}</span>
                </h3>
              )}
              <EvidenceList corpus={corpus} evidence={wording.evidence} query={query} />
            </div>
          ))
        )}
        <Lacking readouts={lacking} kind={query.kind === "minutes" ? "notStatedIn" : "notIn"} />
      </div>
    </aside>
  );
}
