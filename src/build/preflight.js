// Plain JavaScript without dependencies: runs before anything else, on any Node and before `npm ci`.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const required = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(/[^\d.]/g, "");

/** @param {string} version @returns {boolean} */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = required.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

const fault = isTooOld(process.versions.node)
  ? `This needs Node ${required} or newer; you have ${process.versions.node}. Install a newer Node from https://nodejs.org, then try again.`
  : !existsSync(join(root, "node_modules", ".package-lock.json"))
    ? "The packages are not installed yet. Run `npm ci` in this folder, then try again."
    : undefined;

if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
