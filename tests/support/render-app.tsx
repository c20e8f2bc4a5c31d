import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { HashRouter } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { corpusQuery } from "#data/dataset-query.ts";
import { useFollowUrl } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/url-store.ts";
import { tinyCorpus } from "./tiny-corpus.ts";

function Follow({ children }: { readonly children: ReactNode }) {
  useFollowUrl();
  return children;
}

/** Renders a part of the app at an address (after `#`), with a dataset already loaded. */
export function renderAt(address: string, children: ReactNode, corpus: Corpus = tinyCorpus()) {
  window.location.hash = address;
  const at = address.indexOf("?");
  useUrlStore.getState().follow(at < 0 ? "" : address.slice(at));
  const client = new QueryClient();
  client.setQueryData(corpusQuery.queryKey, corpus);
  return render(
    <QueryClientProvider client={client}>
      <HashRouter>
        <Follow>{children}</Follow>
      </HashRouter>
    </QueryClientProvider>,
  );
}
