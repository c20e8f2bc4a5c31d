import { Link } from "react-router-dom";
import "#i18n/parts/briefing.ts";
import { translate } from "#i18n/translate.ts";
import { ToastBox } from "#pages/briefing/toast-box.tsx";
import { useBriefingRequestStore, type SlideToReplace } from "#state/briefing-request-store.ts";
import { useBriefing } from "#state/briefings/use-briefing.ts";
import styles from "#pages/briefing/toast.module.css";

/** Says, while a slide's view is being changed in the app, how it gets back to its briefing. */
export function ReplaceToast({ replacing }: { readonly replacing: SlideToReplace }) {
  const view = useBriefing(replacing.briefing);
  const { replace } = useBriefingRequestStore.getState();
  const stop = (): void => {
    replace(null);
  };
  const number = view.kind === "ready" ? view.briefing.slides.findIndex(({ id }) => id === replacing.slide) + 1 : 0;
  if (view.kind !== "ready" || number === 0) return null;
  return (
    <ToastBox onClose={stop} isLasting>
      <p>{translate("briefing.replacing", { number, title: view.briefing.title })}</p>
      <div className={styles.actions}>
        <button type="button" onClick={stop}>
          {translate("briefing.stopReplacing")}
        </button>
        <Link to={{ pathname: `/briefings/${replacing.briefing}`, search: `?slide=${replacing.slide}` }} onClick={stop}>
          {translate("briefing.backToBriefing")}
        </Link>
      </div>
    </ToastBox>
  );
}
