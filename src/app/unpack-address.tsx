import { Navigate, useLocation } from "react-router-dom";
import { NotFound } from "#app/not-found.tsx";
import { unpackSearch } from "#state/packed-address.ts";

/** Leads from an address in few signs to the one that it stands for. */
export function UnpackAddress() {
  const { pathname, search } = useLocation();
  const whole = unpackSearch(search);
  return whole === null ? <NotFound /> : <Navigate to={{ pathname, search: whole }} replace />;
}
