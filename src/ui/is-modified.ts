interface Modifiers {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** With Alt, Ctrl or Meta a key is the browser's own: Alt and an arrow lead back in its history. */
export const isModified = ({ altKey, ctrlKey, metaKey }: Modifiers): boolean => altKey || ctrlKey || metaKey;
