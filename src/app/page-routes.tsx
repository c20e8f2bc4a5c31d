import { lazy, useEffect } from "react";
import { Route, Routes } from "react-router-dom";
import { keepOfflineWhenBuilt } from "#app/offline/keep-offline-when-built.ts";
import { NotFound } from "#app/not-found.tsx";
import { preloadDrawer } from "#features/evidence/evidence-drawer.tsx";
import { prefetchWhenIdle } from "#pages/prefetch-pages.ts";
import { PAGES } from "#pages/registry.ts";

const ROUTES = PAGES.map(({ id, path, load }) => ({
  id,
  path,
  Element: lazy(async () => ({ default: (await load()).Page })),
}));

const WANTED_NEXT = [preloadDrawer, ...PAGES.map(({ load }) => load), keepOfflineWhenBuilt];

export function PageRoutes() {
  useEffect(() => prefetchWhenIdle(WANTED_NEXT), []);
  return (
    <Routes>
      {ROUTES.map(({ id, path, Element }) => (
        <Route key={id} path={path} element={<Element />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
