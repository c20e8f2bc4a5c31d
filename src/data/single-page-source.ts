import { PAGE_ELEMENTS, type SinglePage, singlePageSchema } from "#core/single-page/single-page.ts";
import { validate } from "#data/load-file.ts";

/** Where the build puts the parts of the page in one file, relative to the page. */
export const SINGLE_PAGE_FILE = "single-page.json";

/** This page's own parts where it is a page in one file: by them it can write itself again. */
function readOwnPage(): SinglePage | null {
  const find = (name: keyof typeof PAGE_ELEMENTS): Element | null => document.getElementById(PAGE_ELEMENTS[name]);
  const parts = {
    policy: find("policy")?.getAttribute("content"),
    icon: find("icon")?.getAttribute("href"),
    fallback: find("fallback")?.textContent,
    style: find("style")?.textContent,
    script: find("script")?.textContent,
  };
  return find("script") === null ? null : validate("index.html", parts, singlePageSchema);
}

async function fetchSinglePage(): Promise<SinglePage> {
  const response = await fetch(SINGLE_PAGE_FILE);
  if (!response.ok) throw new Error(`${SINGLE_PAGE_FILE}: ${response.status}`);
  return validate(SINGLE_PAGE_FILE, await response.json(), singlePageSchema);
}

/** What a page in one file is made of. Rejects where it cannot be loaded: the app is then not the built one, or its server is gone. */
export const loadSinglePage = async (): Promise<SinglePage> => readOwnPage() ?? (await fetchSinglePage());
