import { useEffect } from "react";
import { useIsWindow } from "#state/place.ts";
import { useSettingStore } from "#state/setting-store.ts";

/**
 * Has what a page does not understand of one of its settings shown with the filter's problems, as `useSetting` does for a choice.
 * `wrong` are the parts that are not understood; `choices` are named beside them.
 */
export function useReportedSetting(name: string, wrong: readonly string[], choices: readonly string[] = []): void {
  const declare = useSettingStore((state) => state.declare);
  const isWindow = useIsWindow();
  const said = JSON.stringify({ wrong, choices });
  useEffect(() => (isWindow ? declare({ name, ...(JSON.parse(said) as { readonly wrong: string[]; readonly choices: string[] }) }) : undefined), [isWindow, declare, name, said]);
}
