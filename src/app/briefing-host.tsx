import { Suspense, useState } from "react";
import { useLocation } from "react-router-dom";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { translate } from "#i18n/translate.ts";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";

const AddToast = lazyAgain(async () => (await import("#pages/briefing/add-toast.tsx")).AddToast);
const ReplaceToast = lazyAgain(async () => (await import("#pages/briefing/replace-toast.tsx")).ReplaceToast);

let count = 0;
const numbers = new WeakMap<object, number>();

/** The same for the same request, so that each is dealt with once. */
function numberOf(request: object): number {
  const number = numbers.get(request) ?? (count += 1);
  numbers.set(request, number);
  return number;
}

/** Puts into a briefing what is asked for on any page, and says so. */
export function BriefingHost() {
  const request = useBriefingRequestStore((state) => state.request);
  const replacing = useBriefingRequestStore((state) => state.replacing);
  const { pathname } = useLocation();
  const [said, setSaid] = useState("");
  const isAtBriefings = pathname.startsWith("/briefings");
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ErrorBoundary
        resetKey={request}
        fallback={(error, retry) => (
          <Notice role="alert" action={{ label: translate("fault.retry"), onClick: retry }}>
            {translate("fault.panel", { detail: error instanceof Error ? error.message : String(error) })}
          </Notice>
        )}
      >
        <Suspense fallback={null}>
          {request !== null && !isAtBriefings ? (
            <AddToast key={numberOf(request)} request={request} onSay={setSaid} />
          ) : (
            replacing !== null && !isAtBriefings && <ReplaceToast replacing={replacing} />
          )}
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
