import type { Page } from "#pages/page.ts";

/** Pages that have figures, in the order of the navigation: what a slide or an embed may show one of. To add one: its file, and a line here. */
export const FIGURE_PAGES: readonly Page[] = [
  { id: "overview", path: "/", title: "page.overview", isInNavigation: true, hasFilters: true, load: () => import("#pages/overview-page.tsx") },
  { id: "topics", path: "/topics", title: "page.topics", isInNavigation: true, hasFilters: true, load: () => import("#pages/topics-page.tsx") },
  { id: "statements", path: "/statements", title: "page.statements", isInNavigation: true, hasFilters: true, load: () => import("#pages/statements-page.tsx") },
  { id: "map", path: "/map", title: "page.map", isInNavigation: true, hasFilters: true, load: () => import("#pages/map-page.tsx") },
  { id: "phrases", path: "/phrases", title: "page.phrases", isInNavigation: true, hasFilters: true, load: () => import("#pages/phrases-page.tsx") },
  { id: "watch", path: "/phrases/watch", title: "page.watch", isInNavigation: false, hasFilters: true, load: () => import("#pages/watch-page.tsx") },
  { id: "phrase", path: "/phrases/:id", title: "page.phrase", isInNavigation: false, hasFilters: true, load: () => import("#pages/phrase-page.tsx") },
  { id: "ledger", path: "/ledger", title: "page.ledger", isInNavigation: true, hasFilters: true, load: () => import("#pages/ledger-page.tsx") },
  { id: "meetings", path: "/meetings", title: "page.meetings", isInNavigation: true, hasFilters: true, load: () => import("#pages/meetings-page.tsx") },
  { id: "reader", path: "/meetings/:id", title: "page.reader", isInNavigation: false, hasFilters: false, load: () => import("#pages/reader-page.tsx") },
  { id: "compare", path: "/compare", title: "page.compare", isInNavigation: true, hasFilters: false, load: () => import("#pages/compare-page.tsx") },
];
