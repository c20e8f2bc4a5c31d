import { Link, useLocation } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import { Section } from "#ui/section.tsx";

export function NotFound() {
  const { pathname } = useLocation();
  return (
    <Section level={1} title={translate("notFound.heading")}>
      <p>{translate("notFound.body", { path: pathname })}</p>
      <p>
        <Link to="/">{translate("notFound.back")}</Link>
      </p>
    </Section>
  );
}
