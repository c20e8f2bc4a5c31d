import { useEffect } from "react";
import { translate } from "#i18n/translate.ts";

/**
 * Names the tab after the thing that a page shows. The shell names it after the page before that, in a layout effect,
 * which every browser runs ahead of this one.
 */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = translate("app.title", { title, app: translate("app.name") });
  }, [title]);
}
