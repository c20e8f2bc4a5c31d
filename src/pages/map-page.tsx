import { translate } from "#i18n/translate.ts";

export function Page() {
  return <h1>{translate("page.map")}</h1>;
}
