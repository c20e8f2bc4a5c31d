import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const root = join(import.meta.dirname, "..", "..");

/**
 * Lints with the project's own configuration, only the rules whose names `rules` matches, and none that needs types, since the linted files need not exist.
 * @returns a function that gives the names of the rules that `code` breaks if it stands in `file` (relative to the root of the project)
 */
export function lintWith(rules: RegExp): (file: string, code: string) => Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    ignore: false,
    ruleFilter: ({ ruleId }) => rules.test(ruleId),
    overrideConfig: [
      {
        ...tseslint.configs.disableTypeChecked,
        files: ["**/*.{ts,tsx}"],
        linterOptions: { reportUnusedDisableDirectives: "off", reportUnusedInlineConfigs: "off" },
      },
    ],
  });
  return async (file, code) => {
    const results = await eslint.lintText(code, { filePath: join(root, file) });
    return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message));
  };
}

/** Paths of all files below `folder`, relative to the root of the project, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/"))
    .sort();
}
