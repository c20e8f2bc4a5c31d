import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { buildSinglePage } from "./single-page.ts";
import { writeSingleFile } from "./write-single-file.ts";

const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({ options: { data: { type: "string", default: join(root, "public", "data") }, out: { type: "string", default: join(root, "dist-single") } } });

const path = writeSingleFile(await buildSinglePage({ root }), values.data, values.out);
console.log(`${relative(process.cwd(), path)}: ${(statSync(path).size / 1000).toFixed(0)} kB. It opens by double-click.`);
