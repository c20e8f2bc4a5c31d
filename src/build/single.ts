import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildSingleFile } from "./write-single-file.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const path = await buildSingleFile({ root: join(import.meta.dirname, "..", ".."), ...values });
console.log(`${relative(process.cwd(), path)}: ${(statSync(path).size / 1000).toFixed(0)} kB. It opens by double-click.`);
