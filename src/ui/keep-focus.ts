/** Frames that a control is given to go in: an address is followed late where a page is still being loaded. */
const MOST_FRAMES = 40;

/**
 * To be called where pressing a control may take it off the page: once it is gone, and the focus with it, the part of the page
 * around it has the focus, so that the Tab key goes on from there and not from the top.
 */
export function keepFocus(control: Element): void {
  const around: HTMLElement[] = [];
  for (let part = control.parentElement; part !== null; part = part.parentElement) if (part.matches("section, main")) around.push(part);
  let frames = MOST_FRAMES;
  const look = (): void => {
    frames -= 1;
    if (control.isConnected) {
      if (frames > 0) requestAnimationFrame(look);
      return;
    }
    const part = around.find(({ isConnected }) => isConnected) ?? document.querySelector<HTMLElement>("main");
    if (part === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    if (!part.hasAttribute("tabindex")) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
}
