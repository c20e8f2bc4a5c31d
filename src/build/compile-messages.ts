import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

const MESSAGES = /\/i18n\/messages\/[^/]+\/[\w-]+\.ts$/u;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Compiles the ICU messages of the catalogues, so that the browser needs neither the parser nor the time that it takes. */
export function compileMessages(): Plugin {
  return {
    name: "readout-atlas:compile-messages",
    apply: "build",
    transform: {
      filter: { id: MESSAGES },
      handler(code) {
        const replacements: Replacement[] = [];
        for (const statement of this.parse(code).body) {
          const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
          if (declaration?.type !== "VariableDeclaration") continue;
          for (const { init } of declaration.declarations) {
            if (init?.type !== "ObjectExpression") continue;
            for (const property of init.properties) {
              if (property.type !== "Property" || property.value.type !== "Literal" || typeof property.value.value !== "string") continue;
              const { start, end, value } = property.value;
              replacements.push({ start, end, text: JSON.stringify(compileMessage(value)) });
            }
          }
        }
        let from = 0;
        const parts = replacements.flatMap(({ start, end, text }) => {
          const before = code.slice(from, start);
          from = end;
          return [before, text];
        });
        return { code: [...parts, code.slice(from)].join(""), map: null };
      },
    },
  };
}
