import { useNavigate } from "react-router-dom";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { BriefingNotices } from "#pages/briefing/briefing-notices.tsx";
import { Builder } from "#pages/briefing/builder.tsx";
import { sayDamage, saveDamaged } from "#pages/briefing/damaged-list.tsx";
import { useTitle } from "#pages/use-title.ts";
import { usePageParam } from "#state/page-param.ts";
import { useBriefing } from "#state/briefings/use-briefing.ts";
import { Notice } from "#ui/notice.tsx";

/** One briefing, being made. */
export function Page() {
  const id = usePageParam("id");
  const view = useBriefing(id);
  const navigate = useNavigate();
  useTitle(view.kind === "ready" && view.briefing.title !== "" ? view.briefing.title : translate("page.briefing"));
  const toList = { label: translate("builder.toList"), onClick: () => void navigate("/briefings") };
  if (view.kind === "ready") return <Builder key={id} view={view} />;
  return (
    <>
      <h1 className="visually-hidden">{translate("page.briefing")}</h1>
      <BriefingNotices />
      {view.kind === "loading" && <Notice>{translate("briefings.loading")}</Notice>}
      {view.kind === "missing" && (
        <Notice role="alert" action={toList}>
          {translate("builder.missing")}
        </Notice>
      )}
      {view.kind === "damaged" && (
        <Notice
          role="alert"
          action={{
            label: translate("briefingDamage.save"),
            onClick: () => {
              saveDamaged(view.record);
            },
          }}
        >
          {translate("briefingDamage.page", { detail: sayDamage(view.record) })}
        </Notice>
      )}
    </>
  );
}
