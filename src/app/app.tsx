import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense, useState, type ReactNode } from "react";
import { HashRouter, useLocation } from "react-router-dom";
import { DatasetFaultScreen } from "#app/dataset-fault-screen.tsx";
import { Shell } from "#app/shell.tsx";
import { lazyAgain } from "#charts/lazy-again.tsx";
import { createQueryClient } from "#data/query-client.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";

const Embedded = lazyAgain(async () => (await import("#app/embedded.tsx")).Embedded);

const UnpackAddress = lazyAgain(async () => (await import("#app/unpack-address.tsx")).UnpackAddress);

/** What is shown without the app's frame, and says when its code cannot be loaded. */
function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={(error, retry) => <main><DatasetFaultScreen error={error} onRetry={retry} /></main>}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** The whole app, or the one figure that another page shows in a frame; an address in few signs leads on to either. */
function Frame() {
  const params = new URLSearchParams(useLocation().search);
  if (params.has("z")) return <Alone><UnpackAddress /></Alone>;
  return params.get("embed") === "1" ? <Alone><Embedded /></Alone> : <Shell />;
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
