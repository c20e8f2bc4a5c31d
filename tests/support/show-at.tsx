import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { Suspense, type ReactNode } from "react";
import { HashRouter, Route, Routes, useLocation } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { corpusQuery } from "#data/dataset-query.ts";
import { createQueryClient } from "#data/query-client.ts";
import { readAddress } from "#state/address.ts";
import { useFollowUrl } from "#state/use-url-actions.ts";
import { windowUrl } from "#state/url-store.ts";
import { tinyCorpus } from "./tiny-corpus.ts";

/** Follows the address, as the shell does, and notes it down. */
function Follow({ note, children }: { readonly note: (address: string) => void; readonly children: ReactNode }) {
  useFollowUrl();
  const { pathname, search } = useLocation();
  note(`${pathname}${search}`);
  return children;
}

/** Renders a page, or a part of one, at an address of the app, on a corpus by hand. `address()` is where it has led since. */
export function showAt(path: string, address: string, page: ReactNode, corpus: Corpus = tinyCorpus()): { readonly address: () => string } {
  window.location.hash = address;
  windowUrl.getState().follow(readAddress().search);
  const client = createQueryClient();
  client.setQueryData(corpusQuery.queryKey, corpus);
  let present = address;
  render(
    <QueryClientProvider client={client}>
      <HashRouter>
        <Follow
          note={(next) => {
            present = next;
          }}
        >
          <Suspense>
            <Routes>
              <Route path={path} element={page} />
              <Route path="*" element={null} />
            </Routes>
          </Suspense>
        </Follow>
      </HashRouter>
    </QueryClientProvider>,
  );
  return { address: () => present };
}
