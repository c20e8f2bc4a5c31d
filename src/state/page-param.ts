import { createContext, useContext } from "react";
import { useParams } from "react-router-dom";

/** The parts of the path of a page that is shown at an address of its own; null where the router knows them. */
export const OwnParams = createContext<Readonly<Record<string, string | undefined>> | null>(null);

/** A part of the page's path, such as the id in `/meetings/:id`; empty where the path has none. */
export function usePageParam(name: string): string {
  const ofRoute = useParams();
  return (useContext(OwnParams) ?? ofRoute)[name] ?? "";
}
