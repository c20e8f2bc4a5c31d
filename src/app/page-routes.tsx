import { lazy } from "react";
import { Route, Routes } from "react-router-dom";
import { NotFound } from "#app/not-found.tsx";
import { PAGES } from "#pages/registry.ts";

const ROUTES = PAGES.map(({ id, path, load }) => ({
  id,
  path,
  Element: lazy(async () => ({ default: (await load()).Page })),
}));

export function PageRoutes() {
  return (
    <Routes>
      {ROUTES.map(({ id, path, Element }) => (
        <Route key={id} path={path} element={<Element />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
