import { Link } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";
import styles from "#features/reader/reader.module.css";

/** A link to a meeting that the dataset does not have. */
export function UnknownMeeting({ id }: { readonly id: string }) {
  const filter = useUrlStore((state) => state.filter);
  return (
    <div className={styles.unknown}>
      <h1 className="visually-hidden">{translate("page.reader")}</h1>
      <Notice role="alert">{translate("reader.unknown", { id })}</Notice>
      <Link to={pathToPage(filter, "/meetings")}>{translate("reader.toList")}</Link>
    </div>
  );
}
