import { useEffect } from "react";
import { translate } from "#i18n/translate.ts";
import { useIsWindow } from "#state/place.ts";

/**
 * Names the tab after the thing that a page shows. The shell names it after the page before that, in a layout effect,
 * which every browser runs ahead of this one. A page shown as part of another leaves the name alone.
 */
export function useTitle(title: string): void {
  const isWindow = useIsWindow();
  useEffect(() => {
    if (isWindow) document.title = translate("app.title", { title, app: translate("app.name") });
  }, [isWindow, title]);
}
