// Opens every file of a content folder in the language server that editors use for YAML, with our schemas:
// nothing may be marked in these, something must be marked in a file that is wrong.
// Usage: node editor.mjs CONTENT SCHEMAS

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";

const [content, schemas] = process.argv.slice(2);
const telemetry = { send() {}, sendTrack() {}, sendError: (name, e) => fail(`${name}: ${e}`) };
const server = getLanguageService({
  telemetry,
  schemaRequestService: (uri) => Promise.reject(new Error(`no schema is fetched: ${uri}`)),
  workspaceContext: { resolveRelativePath: (path) => path },
});
const folders = { stories: "story", notices: "notice", pages: "page" };
const wrong = {
  story: "title: A\nsummary: B\ndate: 02/03/2026\n",
  notice: "title: A\nsummary: B\ndate: 2026-03-02\n",
  page: "title: A\nsummary: B\nnav: first\n",
  picture: "alternative: A\n",
  site: "name: A\n",
  people: "Aoife Kelly: {name: A}\n",
  topics: "flu: {colour: red}\n",
  places: "rathfern: Rathfern\n",
};
let opened = 0;
let faults = 0;

function fail(message) {
  faults++;
  console.error(message);
}

async function marks(kind, text) {
  const schema = JSON.parse(readFileSync(join(schemas, `${kind}.json`), "utf8"));
  const found = [];
  for (const yamlVersion of ["1.1", "1.2"]) {
    server.configure({
      validate: true,
      yamlVersion,
      schemas: [{ uri: `file:///${kind}.json`, fileMatch: ["opened.yaml"], schema }],
    });
    const file = TextDocument.create("file:///opened.yaml", "yaml", opened++, text);
    for (const mark of await server.doValidation(file, false)) {
      found.push(`${mark.range.start.line + 1}: ${mark.message} (YAML ${yamlVersion})`);
    }
  }
  return found;
}

function kindOf(path) {
  if (path.endsWith(".md")) return folders[path.split("/")[0]];
  if (/\..*\.yaml$/.test(path)) return "picture";
  return path.endsWith(".yaml") ? path.replace(".yaml", "") : undefined;
}

function frontMatter(text) {
  return `\n${/^---\n(.*?)^---$/ms.exec(text)[1]}`;
}

for (const entry of readdirSync(content, { recursive: true }).sort()) {
  const kind = entry.startsWith("files/") ? undefined : kindOf(entry);
  if (kind) {
    const text = readFileSync(join(content, entry), "utf8");
    for (const mark of await marks(kind, entry.endsWith(".md") ? frontMatter(text) : text)) {
      fail(`${entry}:${mark}`);
    }
  }
}
const read = opened / 2;
for (const [kind, text] of Object.entries(wrong)) {
  if ((await marks(kind, text)).length < 2) fail(`nothing is marked in a wrong ${kind}`);
}
console.log(`${read} files opened, ${faults} faults`);
process.exit(faults > 0 || read < 50 ? 1 : 0);
