/** True while a dialog lies over the page: keys are the dialog's then, also Escape, which closes it. */
export const isCovered = (): boolean => document.querySelector("dialog[open]") !== null;
