import { useState } from "react";
import { Link, NavLink, useLocation } from "react-router-dom";
import { useSheetStore } from "#app/palette/sheet-store.ts";
import { translate } from "#i18n/translate.ts";
import { PAGES } from "#pages/registry.ts";
import { isTheme, THEMES, useThemeStore } from "#state/theme-store.ts";
import { filterSearch } from "#state/url-state.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import styles from "#app/masthead.module.css";
import sheetStyles from "#app/palette/palette.module.css";

function ThemeSelect() {
  const { theme, setTheme } = useThemeStore();
  return (
    <label className={styles.theme}>
      {translate("theme.label")}
      <select
        value={theme}
        onChange={({ target }) => {
          if (isTheme(target.value)) setTheme(target.value);
        }}
      >
        {THEMES.map((option) => (
          <option key={option} value={option}>
            {translate(`theme.${option}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function OpenPalette() {
  const show = useSheetStore((state) => state.show);
  return (
    <button
      type="button"
      className={sheetStyles.open}
      onClick={() => {
        show("palette");
      }}
    >
      {translate("palette.open")} <kbd aria-hidden="true">{translate("palette.key")}</kbd>
    </button>
  );
}

/** Name, navigation and theme. Links keep the filter, so that a view goes along from page to page. */
export function Masthead() {
  const { pathname } = useLocation();
  const search = filterSearch(useUrlStore((state) => state.filter));
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === pathname;
  return (
    <header className={`${styles.bar} no-print`}>
      <div className={styles.masthead}>
        <Link className={styles.name} to={{ pathname: "/", search }}>
          {translate("app.name")}
        </Link>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={isOpen}
          aria-controls="pages"
          onClick={() => {
            setOpenAt(isOpen ? null : pathname);
          }}
        >
          {translate("nav.menu")}
        </button>
        <div id="pages" className={styles.fold} data-open={isOpen}>
          <nav aria-label={translate("nav.label")} className={styles.pages}>
            {PAGES.filter((page) => page.isInNavigation).map((page) => (
              <NavLink key={page.id} to={{ pathname: page.path, search }} end={page.path === "/"} className={styles.page ?? ""}>
                {translate(page.title)}
              </NavLink>
            ))}
          </nav>
          <OpenPalette />
          <ThemeSelect />
        </div>
      </div>
    </header>
  );
}
