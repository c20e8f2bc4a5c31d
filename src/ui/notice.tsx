import type { ReactNode } from "react";
import { keepFocus } from "#ui/keep-focus.ts";
import styles from "#ui/notice.module.css";

interface NoticeProps {
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly role?: "status" | "alert";
}

/** What stands in place of marks when there is nothing to draw, or when drawing failed: one serif line and one way out. */
export function Notice({ children, action, role = "status" }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      <p>{children}</p>
      {action !== undefined && (
        <button
          type="button"
          className={styles.action}
          onClick={({ currentTarget }) => {
            keepFocus(currentTarget);
            action.onClick();
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
