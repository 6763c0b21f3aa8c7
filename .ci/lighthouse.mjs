// Builds the site of this project, serves it as a good host would and lets Lighthouse judge pages of
// it: node lighthouse.mjs PAGE... (from the root of the project; .ci/lighthouse puts it together)
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = process.argv.slice(2);
const FOLDER = 'target/lighthouse/site';
const PREFIX = '/news/';
const WHOLE = ['accessibility', 'best-practices', 'seo'];

// Speed is the median of three runs, or of five when three were not enough: one run in a few meets
// a busy moment. Where the whole machine is busy, or slower than a cheap phone of 2016, it is told
// but not required: it would be a figure about the machine.
const PERFORMANCE = 98;
const RUNS = [3, 5];
const SLOWEST = 500;
const tooBusy = () => loadavg()[0] > 2 * availableParallelism();
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const inside = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path.slice(1);
  let file = join(FOLDER, normalize(`/${inside}`));
  let status = 200;
  if (existsSync(file) && statSync(file).isDirectory()) {
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) {
    status = 404;
    file = join(FOLDER, '404.html');
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const zipped = /text|svg|xml|json/.test(type);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': file.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const stream = createReadStream(file);
  (zipped ? stream.pipe(createGzip()) : stream).pipe(response);
}

async function judge(url) {
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    logLevel: 'error',
    chromeFlags: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' });
    return lhr;
  } finally {
    await chrome.kill();
  }
}

const percent = (lhr, category) => Math.round(lhr.categories[category].score * 100);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// What cost points, so that the log says what to mend.
function lost(lhr, category) {
  return lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.995)
    .map(({ id }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`);
}

const figures = (lhr) =>
  ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
    .map((id) => `${lhr.audits[id].title} ${lhr.audits[id].displayValue}`)
    .join(', ');

async function faultsOf(url) {
  const runs = [];
  let busy = tooBusy();
  const speed = () => median(runs.map((lhr) => percent(lhr, 'performance')));
  for (const enough of RUNS) {
    while (runs.length < enough && (runs.length < RUNS[0] || speed() < PERFORMANCE)) {
      runs.push(await judge(url));
      busy ||= tooBusy();
    }
  }
  const machine = median(runs.map((lhr) => Math.round(lhr.environment.benchmarkIndex)));
  const worst = (category) => Math.min(...runs.map((lhr) => percent(lhr, category)));
  console.log(url);
  console.log(`  ${WHOLE.map((category) => `${category} ${worst(category)}`).join(', ')}, performance ${speed()}`);
  runs.forEach((lhr) => console.log(`  performance ${percent(lhr, 'performance')}: ${figures(lhr)}`));
  const required = !busy && machine >= SLOWEST;
  console.log(`  benchmark index ${machine}, speed ${required ? 'required' : 'only told: the machine is busy or slow'}`);
  const poor = WHOLE.filter((category) => worst(category) < 100);
  if (speed() < PERFORMANCE && required) {
    poor.push('performance');
  }
  return poor.map((category) => `${url}: ${category}: ${runs.flatMap((lhr) => lost(lhr, category)).join('; ')}`);
}

const server = createServer(answer);
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}${PREFIX}`;
execFileSync('./tidings', ['build', '-o', FOLDER, '-b', address], { stdio: 'inherit' });
const faults = [];
for (const page of PAGES) {
  faults.push(...(await faultsOf(address + page)));
}
server.close();
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
