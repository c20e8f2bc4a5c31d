import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { HashRouter, useLocation } from "react-router-dom";
import { Shell } from "#app/shell.tsx";
import { createQueryClient } from "#data/query-client.ts";

const Embedded = lazy(async () => ({ default: (await import("#app/embedded.tsx")).Embedded }));

/** The whole app, or the one figure that another page shows in a frame. */
function Frame() {
  const isEmbedded = new URLSearchParams(useLocation().search).get("embed") === "1";
  return isEmbedded ? (
    <Suspense fallback={null}>
      <Embedded />
    </Suspense>
  ) : (
    <Shell />
  );
}

export function App() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <HashRouter>
        <Frame />
      </HashRouter>
    </QueryClientProvider>
  );
}
