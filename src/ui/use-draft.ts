import { useState, type ChangeEvent, type KeyboardEvent } from "react";

interface Draft {
  /** As typed; null while nothing is being typed. */
  readonly draft: string | null;
  /** Cannot be taken over as it stands. */
  readonly isWrong: boolean;
  /** For the field. */
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A field whose text is taken over with Enter or on leaving, once it is right or empty; Escape gives it up. */
export function useDraft(isRight: (typed: string) => boolean, onCommit: (typed: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft?.trim() ?? "";
  const isWrong = typed !== "" && !isRight(typed);
  const commit = (): void => {
    if (draft === null || isWrong) return;
    setDraft(null);
    onCommit(typed);
  };
  return {
    draft,
    isWrong,
    onChange: ({ target }) => {
      setDraft(target.value);
    },
    onBlur: commit,
    onKeyDown: ({ key }) => {
      if (key === "Enter") commit();
      if (key === "Escape") setDraft(null);
    },
  };
}
