// Anchors every annotation of annotations.json on its page as readers of annotations do: by equal signs and by position (Apache
// Annotator), and by the words with those around them and by position (dom-anchor-text-quote and -position, of the makers of
// Hypothesis; the latter counts UTF-16 units, and the data count code points, as the W3C says). Usage:
// node .ci/check-annotations.mjs FOLDER_WITH_NODE_MODULES SITE
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const { JSDOM } = require('jsdom');
const { toRange } = require('dom-anchor-text-quote');
const fromQuotePackage = createRequire(require.resolve('dom-anchor-text-quote'));
const { toRange: toRangeByPosition } = fromQuotePackage('dom-anchor-text-position');
const { createCssSelectorMatcher, createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } = await import(pathToFileURL(require.resolve('@apache-annotator/dom')));
const { makeRefinable } = await import(pathToFileURL(require.resolve('@apache-annotator/selector')));
const site = resolve(process.argv[3]);
const collection = JSON.parse(await readFile(join(site, 'data', 'annotations.json'), 'utf8'));
const root = 'https://archive.invalid/';
// Addresses are relative to the file where nobody knows where the site is published.
const home = new URL('../', new URL(collection.id, root + 'data/')).href;

async function pageOf(source) {
  const path = new URL(source, root + 'data/').href.slice(home.length).split('/').filter(Boolean);
  const { window } = new JSDOM(await readFile(join(site, ...path, 'index.html'), 'utf8'));
  return window;
}

const isOnce = (found, exact) => found.length === 1 && found[0].toString() === exact && found[0].startContainer.parentElement.closest('[data-document]');
const matcherByType = { CssSelector: createCssSelectorMatcher, TextPositionSelector: createTextPositionSelectorMatcher };
const createMatcher = makeRefinable(selector => matcherByType[selector.type](selector));
const toUnits = (text, points) => [...text].slice(0, points).join('').length;
const faults = [];
const pages = new Map();
let count = 0, placed = 0;
for (const { id, target } of collection.first.items) {
  for (const { source, selector } of [target].flat().filter(one => one.selector)) {
    if (!pages.has(source)) pages.set(source, await pageOf(source));
    const window = pages.get(source);
    for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'HTMLElement', 'Element']) globalThis[name] = window[name];
    const { body } = window.document;
    const quote = selector.find(one => one.type === 'TextQuoteSelector');
    count++;
    const found = [];
    for await (const range of createTextQuoteSelectorMatcher(quote)(body)) found.push(range);
    if (!isOnce(found, quote.exact)) faults.push(`${id}: stands ${found.length} times on its page: ${quote.exact}`);
    for (const place of selector.filter(one => one.type !== 'TextQuoteSelector')) {
      placed++;
      const ranges = [];
      for await (const range of createMatcher(place)(body)) ranges.push(range);
      if (!isOnce(ranges, quote.exact)) faults.push(`${id}: is not found by its position: ${ranges.map(String)} for ${quote.exact}`);
      const text = window.document.querySelector(place.value);
      const [start, end] = [place.refinedBy.start, place.refinedBy.end].map(at => toUnits(text.textContent, at));
      if (toRangeByPosition(text, { start, end }).toString() !== quote.exact) faults.push(`${id}: is not found by its position in UTF-16: ${quote.exact}`);
    }
    let range = null;
    try { range = toRange(body, quote); } catch (error) { faults.push(`${id}: ${error.message}`); }
    if (!range || !isOnce([range], quote.exact)) faults.push(`${id}: is not found by its words: ${quote.exact}`);
  }
}
faults.slice(0, 50).forEach(fault => console.error(fault));
console.log(`${count} annotations, ${placed} of them by position too, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
