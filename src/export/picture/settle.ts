import "#i18n/parts/export.ts";
import { ExportError } from "#export/job.ts";
import { translate } from "#i18n/translate.ts";

const QUIET_MS = 120;
const LONGEST_MS = 15_000;
const LONGEST_IDLE_MS = 1_000;

const isLoading = (root: Element): boolean => [...root.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === translate("loading.chart"));

/** What is drawn in slices, as a coast is, has its next one waiting while nothing changes. */
const whenIdle = (act: () => void): void => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: LONGEST_IDLE_MS });
  else setTimeout(act);
};

/** Waits until what is loaded late is drawn and nothing moves any more. Fails with an `ExportError` where that does not come. */
export function settle(root: Element): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer = 0;
    let turn = 0;
    const end = (act: () => void): void => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(limit);
      act();
    };
    const look = (): void => {
      window.clearTimeout(timer);
      turn += 1;
      const mine = turn;
      timer = window.setTimeout(() => {
        if (isLoading(root)) look();
        else {
          whenIdle(() => {
            if (mine === turn) end(resolve);
          });
        }
      }, QUIET_MS);
    };
    const observer = new MutationObserver(look);
    const limit = window.setTimeout(() => {
      end(() => {
        reject(new ExportError(translate("export.faultWait")));
      });
    }, LONGEST_MS);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}
