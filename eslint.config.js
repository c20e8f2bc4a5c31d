import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { defineConfig } from "eslint/config";
import boundaries from "eslint-plugin-boundaries";
import { importX } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Each layer lists the layers that it may import besides itself. Nothing else is allowed. */
const LAYERS = {
  core: [],
  build: ["core"],
  worker: ["core"],
  data: ["core", "worker"],
  state: ["core"],
  i18n: ["core"],
  ui: ["core", "i18n"],
  charts: ["core", "i18n", "ui"],
  export: ["core", "i18n"],
  feature: ["core", "i18n", "data", "state", "ui", "charts", "export"],
  pages: ["core", "i18n", "data", "state", "ui", "charts", "export", "feature"],
  app: ["core", "i18n", "worker", "data", "state", "ui", "charts", "export", "feature", "pages"],
};

/** Layers that may use only these packages; the others may use any. */
const PACKAGES = {
  core: ["valibot", "diff", "@noble/hashes", "@exodus/bytes", "htmlparser2", "entities", "@lezer/common", "@lezer/markdown", "yaml"],
  worker: ["comlink", "valibot", "workbox-precaching"],
  i18n: ["@lingui/core", "@lingui/message-utils", "@lingui/react", "react"],
};

/** What is shown comes in as properties: these layers hold no state of the app and load nothing. */
const PROPERTIES_ONLY = ["ui", "charts", "export"];

const TS_PROJECTS = ["tsconfig.json", "src/core/tsconfig.json"];
const SOURCES = ["src/**/*.{ts,tsx}"];

const NO_HTML_STRINGS = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
  "CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]",
].map((selector) => ({ selector, message: "Texts are rendered as text, never as HTML." }));

const NAMING_ATTRIBUTE = "JSXAttribute[name.name=/^(aria-label|aria-description|aria-valuetext|alt|label|placeholder|title)$/]";
const NO_WORDS_OUTSIDE_CATALOGUES = [
  "JSXText[value=/[A-Za-z]{2}/]",
  `${NAMING_ATTRIBUTE} > Literal[value=/[A-Za-z]{2}/]`,
  `${NAMING_ATTRIBUTE} > JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]`,
].map((selector) => ({ selector, message: "Interface text stands in the message catalogues (src/i18n)." }));

const SAME_EVERYWHERE = [
  { selector: "MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]", message: "Depends on the machine's locale data; core must give the same bytes everywhere." },
  { selector: "MemberExpression[object.name='Intl']", message: "Depends on the machine's locale data; core must give the same bytes everywhere." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Core must give the same bytes everywhere." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "Core must not read the clock." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Core must not read the clock." },
  {
    selector: "CallExpression > MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]",
    message: "Depends on the machine's time zone; use the UTC functions.",
  },
];

export default defineConfig(
  { ignores: ["dist/", "dist-single/", "node_modules/", "public/", "test-results/", "playwright-report/", "tests/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      // Without these settings import-x/no-cycle ignores .ts files and passes everything.
      ...importX.flatConfigs.typescript.settings,
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: TS_PROJECTS, noWarnOnMultipleProjects: true })],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", ...NO_HTML_STRINGS],
      eqeqeq: "error",
      curly: ["error", "multi-line"],
    },
  },
  {
    files: SOURCES,
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: TS_PROJECTS, noWarnOnMultipleProjects: true } },
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export"],
      "boundaries/elements": Object.keys(LAYERS).map((type) =>
        type === "feature"
          ? { type, pattern: "src/features/*", capture: ["name"], partialMatch: false }
          : { type, pattern: `src/${type}`, partialMatch: false },
      ),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          // Without these two, packages and files outside the layers pass unseen.
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: [
            ...Object.entries(LAYERS).flatMap(([from, to]) => [
              { from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: from === "feature" ? to : [from, ...to] } } } } },
              {
                from: { element: { type: from } },
                allow: { to: { module: { origin: "external", ...(from in PACKAGES && { source: PACKAGES[from] }) } } },
              },
            ]),
            {
              from: { element: { types: { anyOf: PROPERTIES_ONLY } } },
              disallow: { to: { module: { origin: "external", source: ["zustand", "@tanstack/react-query"] } } },
            },
            { from: { element: { type: "build" } }, allow: { to: { module: { origin: "core" } } } },
          ],
        },
      ],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    rules: { "no-restricted-syntax": ["error", ...NO_HTML_STRINGS, ...NO_WORDS_OUTSIDE_CATALOGUES] },
  },
  {
    files: ["src/{app,charts,data,features,i18n,pages,state,ui}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  { files: ["src/core/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...NO_HTML_STRINGS, ...SAME_EVERYWHERE] } },
  // Commands talk to a person through the console.
  { files: ["src/build/**"], rules: { "no-console": "off" } },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A table of cases is read more easily whole than split.
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      // Mocks are handed about unbound.
      "@typescript-eslint/unbound-method": "off",
      // Playwright reads which fixtures a function wants from its first parameter.
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
    },
  },
  // What a tool loads by its default export.
  { files: ["**/*.config.ts", "tests/browser/support/build-app.ts"], rules: { "import-x/no-default-export": "off" } },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: "readonly", process: "readonly" } },
  },
);
