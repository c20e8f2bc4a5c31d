import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file that is kept for work without a network, as Workbox reads it. */
export interface KeptFile {
  /** Relative to the service worker. */
  readonly url: string;
  /** Null where the name itself changes with the content. */
  readonly revision: string | null;
  /** A file that a server gives otherwise, in the midst of an update say, is not kept. */
  readonly integrity: string;
}

const HASHED = /^assets\//u;
/** The official texts as they came: the app reads what was built of them. */
const LEFT_OUT = /^data\/sources\//u;

/** All files of a built app that it may ask for, by name. The same files give the same list. */
export function listKeptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((url) => !LEFT_OUT.test(url))
    .sort()
    .map((url) => {
      const digest = createHash("sha256").update(readFileSync(join(folder, url))).digest();
      return { url, revision: HASHED.test(url) ? null : digest.toString("hex").slice(0, 16), integrity: `sha256-${digest.toString("base64")}` };
    });
}
