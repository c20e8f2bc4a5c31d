import { useCallback } from "react";
import { Link } from "react-router-dom";
import { translate } from "#i18n/translate.ts";
import "#i18n/parts/present.ts";
import { PresentBriefing } from "#pages/present/present-briefing.tsx";
import { useBriefing } from "#state/briefings/use-briefing.ts";
import { usePageParam } from "#state/page-param.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import styles from "#pages/present/presentation.module.css";

/** A briefing of this browser, presented. */
export function Page() {
  const id = usePageParam("id");
  const view = useBriefing(id);
  const goTo = useGoTo();
  const leave = useCallback(() => {
    goTo({ pathname: `/briefings/${encodeURIComponent(id)}`, search: "" });
  }, [goTo, id]);
  if (view.kind === "ready") return <PresentBriefing briefing={view.briefing} onLeave={leave} />;
  if (view.kind === "loading") return <Notice>{translate("loading.page")}</Notice>;
  return (
    <main className={styles.fault}>
      <Section level={1} title={translate(view.kind === "missing" ? "present.missing" : "present.damaged")}>
        <p>{translate(view.kind === "missing" ? "present.missingBody" : "present.damagedBody")}</p>
        <p>
          <Link to="/briefings">{translate("present.toBriefings")}</Link>
        </p>
      </Section>
    </main>
  );
}
