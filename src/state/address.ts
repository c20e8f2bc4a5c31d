export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/**
 * Where the app is by the browser's own account. The router's account comes later while a page is still being loaded: what is
 * asked for in between must start from here, or it would lead back.
 */
export function readAddress(): Address {
  const path = window.location.hash.slice(1);
  const at = path.indexOf("?");
  const pathname = at < 0 ? path : path.slice(0, at);
  return { pathname: pathname === "" ? "/" : pathname, search: at < 0 ? "" : path.slice(at) };
}
