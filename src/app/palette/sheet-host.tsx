import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { useSheetStore, type Sheet } from "#app/palette/sheet-store.ts";
import { translate } from "#i18n/translate.ts";
import { useShortcutStore } from "#state/shortcut-store.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "#app/palette/palette.module.css";

const CommandPalette = lazy(async () => ({ default: (await import("#app/palette/command-palette.tsx")).CommandPalette }));
const ShortcutList = lazy(async () => ({ default: (await import("#app/palette/shortcut-list.tsx")).ShortcutList }));

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Which sheet a key asks for. Single characters only where nothing is typed into and while they are turned on (WCAG 2.1.4). */
function findSheet(event: KeyboardEvent, areLetterKeysOn: boolean): Sheet | null {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") return "palette";
  if (!areLetterKeysOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  if (event.key === "/") return "palette";
  return event.key === "?" ? "shortcuts" : null;
}

function useSheetKeys(): void {
  const show = useSheetStore((state) => state.show);
  const areLetterKeysOn = useShortcutStore((state) => state.areLetterKeysOn);
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      const sheet = event.defaultPrevented ? null : findSheet(event, areLetterKeysOn);
      if (sheet === null) return;
      event.preventDefault();
      show(sheet);
    };
    document.addEventListener("keydown", act);
    return () => {
      document.removeEventListener("keydown", act);
    };
  }, [show, areLetterKeysOn]);
}

function OpenSheet({ sheet }: { readonly sheet: Sheet }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useSheetStore((state) => state.show);
  // Before the effects of what it shows, which move the focus; and closed before it goes, so that the focus goes back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    // A press on the ground around the sheet closes it, as Escape does for the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape closes a native dialog
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={translate(sheet === "palette" ? "palette.label" : "shortcuts.heading")}
      onClose={() => {
        show(null);
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <ErrorBoundary
        fallback={(error, retry) => (
          <Notice role="alert" action={{ label: translate("fault.retry"), onClick: retry }}>
            {translate("fault.panel", { detail: error instanceof Error ? error.message : String(error) })}
          </Notice>
        )}
      >
        <Suspense fallback={<Notice>{translate("loading.page")}</Notice>}>{sheet === "palette" ? <CommandPalette /> : <ShortcutList />}</Suspense>
      </ErrorBoundary>
    </dialog>
  );
}

/** Opens the command palette and the list of keys, over whatever page is shown. */
export function SheetHost() {
  useSheetKeys();
  const open = useSheetStore((state) => state.open);
  return open === null ? null : <OpenSheet key={open} sheet={open} />;
}
