import { expect, it } from "vitest";
import { listKeptFiles } from "#build/offline-worker-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// SHA-256 of nothing, from FIPS 180-4's examples: e3b0c442 98fc1c14 9afbf4c8 996fb924 27ae41e4 649b934c a495991b 7852b855.
const EMPTY = { integrity: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", revision: "e3b0c44298fc1c14" };

it("lists every file that the app may ask for by name, with its digest; a name that changes with the content needs no revision", () => {
  const folder = temporaryFolder({ "index.html": "", "data/texts/a.json": "", "assets/app-Ab12.js": "", "data/sources/official.txt": "As it came" });
  expect(listKeptFiles(folder)).toEqual([
    { url: "assets/app-Ab12.js", ...EMPTY, revision: null },
    { url: "data/texts/a.json", ...EMPTY },
    { url: "index.html", ...EMPTY },
  ]);
});
