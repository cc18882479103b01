// Puts Pagefind and MiniSearch beside the site's own search, on the site and queries that `search PAPERS FOLDER` wrote.
//   npm install --prefix TOOLS pagefind@1.6.0 minisearch@7.2.0 playwright-core
//   node compare.mjs FOLDER TOOLS [CHROMIUM]
// Bytes are response bodies as a server with gzip sends them. What counts as one's own page is html, css and js
// before a query.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const [folder, tools, executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const tool = file => import(pathToFileURL(path.resolve(tools, 'node_modules', file)));
const { chromium } = await tool('playwright-core/index.mjs');
const { default: MiniSearch } = await tool('minisearch/dist/es/index.js');
const queries = JSON.parse(fs.readFileSync(`${folder}/queries.json`, 'utf8'));
const figures = JSON.parse(fs.readFileSync(`${folder}/figures.json`, 'utf8'));
const pages = path.resolve(folder, 'pages');
const site = path.resolve(folder, 'site');
const sorted = values => [...values].sort((a, b) => a - b);
const median = values => sorted(values)[values.length >> 1];
const percentile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];
const filesIn = dir => fs.readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => path.join(entry.parentPath ?? entry.path, entry.name));
const bytesIn = dir => filesIn(dir).reduce((sum, file) => sum + fs.statSync(file).size, 0);

// Pagefind: the same paper pages, its own index and its own interface without the pause it makes by default.
fs.rmSync(pages, { recursive: true, force: true });
fs.cpSync(path.join(site, 'papers'), path.join(pages, 'papers'), {
  recursive: true,
  filter: from => !/\.(md|txt)$/.test(from),
});
fs.writeFileSync(path.join(pages, 'index.html'), [
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Search</title>',
  '<link href="pagefind/pagefind-ui.css" rel="stylesheet"><script src="pagefind/pagefind-ui.js"></script></head>',
  '<body data-pagefind-ignore="all"><div id="search"></div>',
  '<script>new PagefindUI({ element: "#search", showSubResults: true, debounceTimeoutMs: 0 });</script></body></html>',
].join(''));
const began = performance.now();
const runner = path.resolve(tools, 'node_modules/pagefind/lib/runner/bin.cjs');
execFileSync(process.execPath, [runner, '--site', pages, '--glob', 'papers/*/index.html'], { stdio: 'ignore' });
const pagefindSeconds = (performance.now() - began) / 1000;

const zipped = new Map();
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};
const content = (file, isZipped) =>
  isZipped ? zlib.gzipSync(fs.readFileSync(file), { level: 9 }) : fs.readFileSync(file);
const serve = root => new Promise(resolve => {
  const server = http.createServer((request, response) => {
    let file = path.join(root, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (file.endsWith('/')) file += 'index.html';
    if (!fs.existsSync(file)) { response.writeHead(404); response.end(); return; }
    const extension = file.split('.').pop();
    const plain = extension in types && extension !== 'wasm';
    if (!zipped.has(file)) zipped.set(file, content(file, plain));
    response.writeHead(200, {
      'content-type': types[extension] || 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(plain && { 'content-encoding': 'gzip' }),
      'content-length': zipped.get(file).length,
    });
    response.end(zipped.get(file));
  });
  server.listen(0, '127.0.0.1', () => resolve({
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  }));
});

const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

// Counts what a page fetches, favicon aside.
const watch = async page => {
  const seen = { bytes: 0, requests: 0 };
  page.on('response', async response => {
    if (/icon|favicon/.test(response.url())) return;
    seen.requests++;
    seen.bytes += +(response.headers()['content-length'] || 0);
  });
  return seen;
};
const settled = async (page, ready) => {
  await page.waitForFunction(ready, null, { timeout: 60000 });
  await page.waitForLoadState('networkidle');
};

const engines = {
  StaticArchive: {
    root: site, address: 'search/', input: '#query',
    first: () =>
      document.querySelector('#search-results li')
      || /^0 /.test(document.getElementById('search-status').textContent),
  },
  Pagefind: {
    root: pages, address: '', input: '.pagefind-ui__search-input',
    first: () =>
      document.querySelector('.pagefind-ui__result-excerpt')
      || /^No /.test(document.querySelector('.pagefind-ui__message')?.textContent || ''),
  },
};

const measure = async ({ root, address, input, first }) => {
  const server = await serve(root);
  const result = { page: {}, first: [], all: [], second: [], keys: [], worst: 0 };
  for (const [i, query] of [...queries.plain, queries.common].entries()) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const seen = await watch(page);
    await page.goto(server.address + address);
    await page.waitForSelector(input);
    await page.waitForLoadState('networkidle');
    result.page = { ...seen };
    // Pasted and sent as a whole: what typing letter by letter fetches besides is no part of the answer.
    await page.fill(input, query);
    await page.keyboard.press('Enter');
    await page.waitForFunction(first, null, { timeout: 60000 });
    const atFirst = { ...seen };
    await settled(page, first);
    await page.waitForTimeout(150);
    await settled(page, first);
    const after = { ...seen };
    if (i < queries.plain.length) {
      result.first.push({ bytes: atFirst.bytes, requests: atFirst.requests - result.page.requests });
      result.all.push({ bytes: after.bytes, requests: after.requests - result.page.requests });
      const next = queries.plain[(i + 1) % queries.plain.length];
      await page.fill(input, next);
      await page.keyboard.press('Enter');
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(150);
      await settled(page, first);
      result.second.push(seen.bytes - after.bytes);
    }
    result.worst = Math.max(result.worst, after.bytes - result.page.bytes);
    await context.close();
  }

  // Warm: every query has been asked once; then each is typed again, and the time runs from its last key.
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(server.address + address);
  await page.waitForSelector(input);
  for (let round = 0; round < 2; round++) {
    for (const query of queries.plain.slice(0, 30)) {
      await page.fill(input, query.slice(0, -1));
      await settled(page, () => true);
      await page.waitForTimeout(60);
      await page.evaluate(selector => {
        const status = document.querySelector('#search-results, .pagefind-ui__drawer, #search');
        const field = document.querySelector(selector);
        window.time = null;
        field.addEventListener('keydown', () => { window.start = performance.now(); }, { once: true, capture: true });
        new MutationObserver((_, observer) => {
          if (status.querySelector('li') && window.start) {
            window.time = performance.now() - window.start;
            observer.disconnect();
          }
        }).observe(status, { childList: true, subtree: true });
      }, input);
      await page.focus(input);
      await page.keyboard.press('End');
      await page.keyboard.type(query.at(-1));
      await page.waitForFunction(() => window.time !== null, null, { timeout: 5000 }).catch(() => {});
      const time = await page.evaluate(() => { const { time } = window; window.start = undefined; return time; });
      if (round && time !== null) result.keys.push(time);
    }
  }
  server.close();
  return result;
};

// Known items: where the paper, and for words of a passage the passage, stands among the results.
const tally = async find => {
  const kinds = new Map();
  for (const item of queries.known) {
    const entry = kinds.get(item.kind) || { all: 0, first: 0, five: 0 };
    kinds.set(item.kind, entry);
    const place = await find(item);
    entry.all++;
    if (place === 0) entry.first++;
    if (place >= 0 && place < 5) entry.five++;
  }
  return kinds;
};

const own = await measure(engines.StaticArchive);
const pagefind = await measure(engines.Pagefind);

// Reads the results that the page shows; asks for more of them if need be.
const server = await serve(site);
const page = await browser.newPage();
await page.goto(`${server.address}search/`);
const knownOwn = await tally(async ({ query, paper, block }) => {
  await page.evaluate(query => {
    document.getElementById('search-status').textContent = '';
    const input = document.getElementById('query');
    input.value = query;
    input.form.requestSubmit();
  }, query);
  await page.waitForFunction(() => {
    const status = document.getElementById('search-status').textContent;
    return status && (document.querySelector('#search-results li') || /^0 /.test(status));
  });
  await page.waitForFunction(() => {
    const wanted = Math.min(5, parseInt(document.getElementById('search-status').textContent));
    return document.querySelectorAll('#search-results > li').length >= wanted
      || document.getElementById('search-more').click();
  });
  const found = await page.evaluate(() => [...document.querySelectorAll('#search-results > li')].map(item => ({
    paper: item.querySelector('h2 a').getAttribute('href'),
    best: item.querySelector(':scope > ul a')?.getAttribute('href') || '',
  })));
  return found.findIndex(item =>
    item.paper.startsWith(`../papers/${paper}/`) && (!block || item.best.endsWith('#' + block)));
});
server.close();

const other = await serve(pages);
const there = await browser.newPage();
await there.goto(other.address);
const knownPagefind = await tally(({ query, paper }) => there.evaluate(async ({ query, paper }) => {
  const api = window.api ??= await import('/pagefind/pagefind.js');
  const { results } = await api.search(query);
  const urls = await Promise.all(results.slice(0, 5).map(async result => (await result.data()).url));
  return urls.findIndex(url => url.includes(`/papers/${paper}/`));
}, { query, paper }));
other.close();
await browser.close();

// MiniSearch: one index of all passages, built here and sent as one file.
const passages = JSON.parse(fs.readFileSync(`${folder}/passages.json`, 'utf8'));
const mini = new MiniSearch({
  fields: ['title', 'authors', 'year', 'text'],
  searchOptions: {
    boost: { title: 3, authors: 2 },
    fuzzy: term => (term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
    combineWith: 'AND',
  },
});
const miniBegan = performance.now();
mini.addAll(passages);
const miniJson = JSON.stringify(mini);
const miniSeconds = (performance.now() - miniBegan) / 1000;
const miniBytes = zlib.gzipSync(miniJson, { level: 9 }).length;
const miniTimes = queries.plain.map(query => {
  const start = performance.now();
  mini.search(query);
  return performance.now() - start;
});
const knownMini = await tally(({ query, paper, block }) => {
  const hits = mini.search(query).map(hit => [hit.id.split('#')[0], hit.id]);
  const best = [...new Map(hits.reverse()).entries()].reverse();
  return best.slice(0, 5).findIndex(([id, hit]) => id === paper && (!block || hit.endsWith('#' + block)));
});

const kB = bytes => `${(bytes / 1000).toFixed(bytes < 100000 ? 1 : 0)} kB`;
const share = (entry, key) => `${(100 * entry[key] / entry.all).toFixed(0)}%`;
const ms = time => `${time.toFixed(1)} ms`;
const MB = bytes => `${(bytes / 1e6).toFixed(2)} MB`;
const both = of => [of(own), of(pagefind)];
const pageBytes = engine => `${kB(engine.page.bytes)}, ${engine.page.requests}`;
const bytesOf = answers => kB(median(answers.map(answer => answer.bytes)));
const requestsOf = answers => {
  const requests = answers.map(answer => answer.requests);
  return `${median(requests)} (${Math.max(...requests)})`;
};
const index = `${pages}/pagefind`;
const rows = [
  ['', 'StaticArchive', 'Pagefind', 'MiniSearch'],
  ['page before a query', ...both(pageBytes), ''],
  ['to the first result, from cold, median', ...both(engine => bytesOf(engine.first)), kB(miniBytes)],
  ['  requests after the page, median (most)', ...both(engine => requestsOf(engine.first)), '1'],
  ['to a screen of results, from cold, median', ...both(engine => bytesOf(engine.all)), kB(miniBytes)],
  ['  requests after the page, median (most)', ...both(engine => requestsOf(engine.all)), '1'],
  ['second query, median', ...both(engine => kB(median(engine.second))), '0'],
  ['worst query', ...both(engine => kB(engine.worst)), kB(miniBytes)],
  [
    'last key to results, warm, median',
    ...both(engine => ms(median(engine.keys))),
    `${ms(median(miniTimes))} (no list)`,
  ],
  [
    '  95th percentile',
    ...both(engine => ms(percentile(engine.keys, 0.95))),
    `${ms(percentile(miniTimes, 0.95))} (no list)`,
  ],
  ['index time', `${figures.seconds} s`, `${pagefindSeconds.toFixed(2)} s`, `${miniSeconds.toFixed(2)} s`],
  [
    'index on disk',
    `${MB(figures.bytes)}, ${figures.files} files`,
    `${MB(bytesIn(index))}, ${filesIn(index).length} files`,
    `${MB(miniJson.length)}, 1 file`,
  ],
];
for (const kind of knownOwn.keys()) {
  const shares = [knownOwn, knownPagefind, knownMini].map(known => known.get(kind));
  rows.push([`${kind}: first, in five`, ...shares.map(entry => `${share(entry, 'first')}, ${share(entry, 'five')}`)]);
}
console.log([
  `${figures.papers} papers, ${figures.words} words; ${new Date().toISOString().slice(0, 10)}, `,
  `${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}, Node ${process.version}, `,
  `Chromium ${browser.version()}; bytes with gzip`,
].join(''));
for (const row of rows) console.log('| ' + row.map((cell, i) => cell.padEnd(i ? 22 : 42)).join(' | ') + ' |');
