import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { HashRouter, useLocation } from "react-router-dom";
import { Shell } from "#app/shell.tsx";
import { createQueryClient } from "#data/query-client.ts";

const Embedded = lazy(async () => ({ default: (await import("#app/embedded.tsx")).Embedded }));

const UnpackAddress = lazy(async () => ({ default: (await import("#app/unpack-address.tsx")).UnpackAddress }));

/** The whole app, or the one figure that another page shows in a frame; an address in few signs leads on to either. */
function Frame() {
  const params = new URLSearchParams(useLocation().search);
  if (params.has("z")) return <Suspense fallback={null}><UnpackAddress /></Suspense>;
  return params.get("embed") === "1" ? <Suspense fallback={null}><Embedded /></Suspense> : <Shell />;
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
