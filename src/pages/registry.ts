import { FIGURE_PAGES } from "#pages/figure-pages.ts";
import type { Page } from "#pages/page.ts";

/** All pages, in the order of the navigation. To add one without figures: its file, and a line here. */
export const PAGES: readonly Page[] = [
  ...FIGURE_PAGES,
  { id: "briefings", path: "/briefings", title: "page.briefings", isInNavigation: true, hasFilters: false, load: () => import("#pages/briefing/briefings-page.tsx") },
  { id: "briefing", path: "/briefings/:id", title: "page.briefing", isInNavigation: false, hasFilters: false, load: () => import("#pages/briefing/briefing-page.tsx") },
  { id: "briefing-print", path: "/briefings/:id/print", title: "page.briefing", isInNavigation: false, hasFilters: false, isAlone: true, load: () => import("#pages/briefing/print-page.tsx") },
  { id: "data", path: "/data", title: "page.data", isInNavigation: true, hasFilters: false, load: () => import("#pages/data-page.tsx") },
  { id: "present", path: "/present/:id", title: "page.present", isInNavigation: false, hasFilters: false, isAlone: true, load: () => import("#pages/present/present-page.tsx") },
];
