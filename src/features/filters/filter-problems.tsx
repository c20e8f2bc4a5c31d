import { dropUnknownFilterValues, findUnknownFilterValues } from "#core/domain/check-filter.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { formatList } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { dropUnknownSettings, findUnknownSettings, useSettingStore } from "#state/setting-store.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { keepFocus } from "#ui/keep-focus.ts";
import styles from "#features/filters/filter-bar.module.css";

/** More choices than these are not named. */
const MOST_NAMED = 8;

/** What of the address was not understood, and a way to be rid of it and of nothing else. */
export function FilterProblems({ corpus }: { readonly corpus: Corpus }) {
  const filter = useUrlStore((state) => state.filter);
  const fromUrl = useUrlStore((state) => state.problems);
  const { mend } = useUrlActions();
  const search = useUrlStore((state) => state.search);
  const known = useSettingStore((state) => state.known);
  const problems = [...fromUrl, ...findUnknownFilterValues(corpus, filter)];
  const settings = findUnknownSettings(search, known);
  if (problems.length + settings.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <strong>{translate("problem.heading")}</strong>
      <ul>
        {problems.map(({ param, value, reason }) => (
          <li key={`${param} ${value}`}>{translate(`problem.${reason}`, { param, value })}</li>
        ))}
        {settings.map(({ name, value, choices }) => (
          <li key={`${name} ${value}`}>
            {choices.length === 0 || choices.length > MOST_NAMED
              ? translate("problem.value", { param: name, value })
              : translate("problem.setting", { param: name, value, choices: formatList(choices, "disjunction") })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.clear}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget);
          const isShownWrong = fromUrl.some(({ param }) => param === "show");
          mend(dropUnknownFilterValues(corpus, filter), { ...dropUnknownSettings(search, settings), ...(isShownWrong && { show: null }) });
        }}
      >
        {translate("problem.remove")}
      </button>
    </div>
  );
}
