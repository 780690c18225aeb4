import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

const date = {
  name: "Date",
  message:
    "Calendar arithmetic is the core’s; words for dates are in lib/format.ts.",
};
const tauri = {
  regex: "^@tauri-apps/",
  message: "Only lib/api/client.ts talks to Tauri.",
};
/** Folders a folder may not import from, because imports point one way: views → features → components → lib. */
const above = (...folders) => ({
  regex: `^(\\.\\./)+(${folders.join("|")})/`,
  message: "Imports point one way: views → features → components → lib.",
});
const sibling = {
  regex: "^\\.\\./(?!\\.\\./)",
  message: "A feature does not know its siblings; a view puts them together.",
};
const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: [tauri, ...patterns] }],
});

export default ts.config(
  { ignores: ["dist/", "src/lib/api/generated/"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ["src/**/*.{ts,svelte}"],
    rules: {
      ...forbid(),
      "no-restricted-globals": ["error", date],
      "no-undef": "off",
      "svelte/no-at-html-tags": "error",
      "svelte/prefer-svelte-reactivity": "error",
      "svelte/require-each-key": "error",
    },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // The words change with the language: what is taken once for all stays in the first.
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='words']:not(:function *)",
          message: "Take words inside a function, when they are shown.",
        },
      ],
    },
  },
  { files: ["src/lib/format.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/lib/**"],
    rules: forbid(above("state", "components", "features", "views")),
  },
  {
    files: ["src/components/**"],
    rules: forbid(above("state", "features", "views")),
  },
  {
    files: ["src/state/**"],
    rules: forbid(above("components", "features", "views")),
  },
  {
    files: ["src/features/**"],
    rules: forbid(above("views"), sibling),
  },
  {
    files: ["src/lib/api/client.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["src/**/*.test.ts", "src/testing/**"],
    rules: { "no-restricted-imports": "off" },
  },
);
