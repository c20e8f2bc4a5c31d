import { describe, expect, it } from "vitest";
import { build } from "vite";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setupI18n } from "@lingui/core";
import { compileMessages } from "#build/compile-messages.ts";

async function buildMessages(source: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "messages-"));
  try {
    const area = join(folder, "i18n/messages/en");
    mkdirSync(area, { recursive: true });
    writeFileSync(join(area, "fruit.ts"), source);
    await build({
      configFile: false,
      root: folder,
      logLevel: "silent",
      plugins: [compileMessages()],
      build: { outDir: join(folder, "out"), minify: false, lib: { entry: join(area, "fruit.ts"), formats: ["es"], fileName: () => "fruit.mjs" } },
    });
    const built = (await import(/* @vite-ignore */ join(folder, "out/fruit.mjs"))) as { readonly fruitMessages: Record<string, string> };
    return built.fruitMessages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("compileMessages", () => {
  it("leaves messages that are read without a parser, and ids as they are", async () => {
    const messages = await buildMessages(
      'export const fruitMessages = { plain: "Pears", "of.one": "{name}’s pears", many: "{count, plural, one {# pear} other {# pears}}" } as const;\n',
    );
    const i18n = setupI18n({ locale: "en", messages: { en: messages } });
    i18n.setMessagesCompiler(() => {
      throw new Error("not compiled");
    });
    expect(i18n._("plain")).toBe("Pears");
    expect(i18n._("of.one", { name: "Ann" })).toBe("Ann’s pears");
    expect([1, 2].map((count) => i18n._("many", { count }))).toEqual(["1 pear", "2 pears"]);
  });
});
