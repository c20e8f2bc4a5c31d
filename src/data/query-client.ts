import { QueryClient } from "@tanstack/react-query";

/** The dataset is a set of static files: it goes stale with the page, and a fault is shown at once rather than tried again behind the scenes. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: "always" } },
  });
