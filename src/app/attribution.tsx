import { Link } from "react-router-dom";
import { OfflineHost } from "#app/offline/offline-host.tsx";
import { listPublishers } from "#core/domain/corpus.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { listLanguageNotes, writeAttributions } from "#i18n/publishers.ts";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#app/attribution.module.css";

/** What the terms of use and honesty ask every page to say. */
export function Attribution() {
  const { manifest } = useCorpus();
  const filter = useUrlStore((state) => state.filter);
  const publishers = listPublishers(manifest);
  return (
    <footer className={styles.footer}>
      {writeAttributions(publishers, translate("attribution.addresses")).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {listLanguageNotes(publishers, "brief").map((text) => `${text} `)}
        {translate("attribution.selection")} <Link to={pathToPage(filter, "/data")}>{translate("page.data")}</Link>
      </p>
      <OfflineHost />
    </footer>
  );
}
