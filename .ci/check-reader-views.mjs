// Reads every paper of a site with Readability, which is the reader view of Firefox, and as plain text: every word of the authors is
// there and none of ours, and the text holds no mark that is for pointing only. Usage:
// node .ci/check-reader-views.mjs FOLDER_WITH_NODE_MODULES SITE
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)));
const [{ Readability }, { JSDOM }, { convert }] = await Promise.all(['@mozilla/readability', 'jsdom', 'html-to-text'].map(load));
const site = resolve(process.argv[3]);
// Readability takes a text of fewer signs for none, and shows the whole page.
const shortest = 500;
const blocks = new Set('ADDRESS BLOCKQUOTE BR DD DETAILS DIV DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(' '));

function textOf(node, isOurs = () => false) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || isOurs(node)) return '';
  const text = [...node.childNodes].map(child => textOf(child, isOurs)).join('');
  return blocks.has(node.tagName) ? ` ${text} ` : text;
}

const words = text => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

// What stands in one list more often than in the other.
function without(list, other) {
  const counts = new Map();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  return list.filter(word => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

const faults = [];
let papers = 0, total = 0;
const entries = await readdir(join(site, 'papers'), { recursive: true, withFileTypes: true });
const files = entries
  .filter(entry => entry.name === 'index.html')
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .filter(file => !relative(site, file).split(sep).includes('source'))
  .sort();
for (const file of files) {
  const name = relative(site, file).split(sep).join('/');
  const html = await readFile(file, 'utf8');
  const { document } = new JSDOM(html, { url: 'https://archive.invalid/' + name }).window;
  const texts = [...document.querySelectorAll('[data-document]')];
  const authors = texts.map(text => textOf(text, element => element.hasAttribute('data-added'))).join(' ');
  if (texts.length === 0) continue;

  papers++;
  total += words(authors).length;
  const plain = convert(html, { wordwrap: false, limits: { maxInputLength: 1 << 30 }, selectors: [{ selector: 'a', options: { ignoreHref: true } }] });
  const pointers = ['¶', '§', '↩'].filter(sign => plain.split(sign).length > authors.split(sign).length);
  if (pointers.length > 0) faults.push(`${name}: as plain text it has ${pointers.join(' ')}, which its authors did not write`);
  if (/\{(at|url)\}/.test(plain)) faults.push(`${name}: as plain text it has a place for words: {at}`);
  if (authors.trim().length < shortest) continue;

  const article = new Readability(document).parse();
  const shown = article ? words(textOf(new JSDOM(article.content).window.document.body)) : [];
  const lost = without(without(words(authors), shown), words(article?.title ?? ''));
  const added = without(shown, words(authors));
  if (lost.length > 0) faults.push(`${name}: ${lost.length} words lost: ${lost.slice(0, 12).join(' ')}`);
  if (added.length > 0) faults.push(`${name}: ${added.length} words added: ${added.slice(0, 12).join(' ')}`);
}

assert.ok(papers > 0, 'there is no paper');
faults.slice(0, 50).forEach(fault => console.error(fault));
console.log(`${papers} texts of ${total} words read, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
