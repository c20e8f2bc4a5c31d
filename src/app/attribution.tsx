import { Link } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import styles from "#app/attribution.module.css";

/** What the terms of use and honesty ask every page to say. */
export function Attribution() {
  return (
    <footer className={styles.footer}>
      <p>{translate("attribution.text", { address: translate("attribution.addresses") })}</p>
      <p>
        {translate("attribution.english")} <Link to="/data">{translate("page.data")}</Link>
      </p>
    </footer>
  );
}
