import { Link, useLocation } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import { pathToPage } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Section } from "#ui/section.tsx";

/** An address that leads to no page. */
export function NotFound() {
  const { pathname } = useLocation();
  const filter = useUrlStore((state) => state.filter);
  return (
    <Section level={1} title={translate("notFound.heading")}>
      <p>{translate("notFound.body", { path: pathname })}</p>
      <p>
        <Link to={pathToPage(filter, "/")}>{translate("notFound.back")}</Link>
      </p>
    </Section>
  );
}
