// Reads what every page offers to reference managers with a reader that nobody here wrote (citation-js), and compares the fields that
// a reference stands or falls by with those of the CSL-JSON beside it. Fetches nothing.
// Usage: node .ci/check-exports.mjs FOLDER_WITH_NODE_MODULES SITE
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const load = async name => import(pathToFileURL(require.resolve(name)));
const { Cite } = await load('@citation-js/core');
for (const plugin of ['csl', 'bibtex', 'ris']) await load(`@citation-js/plugin-${plugin}`);
const site = resolve(process.argv[3]);

const simple = text => (text ?? '').normalize('NFC').replace(/[{}]/g, '').replace(/[\u2018\u2019]/g, "'").replace(/[-\u2013]/g, '-').replace(/\s+/g, ' ').trim();
const name = person => simple(person.literal ?? [person['dropping-particle'], person['non-dropping-particle'], person.family, person.given].filter(Boolean).join(' '));
const year = item => item.issued?.['date-parts']?.[0]?.[0];

function compare(read, record, extension) {
  const faults = [];
  const same = (field, a, b) => {
    if (a !== b) faults.push(`${field}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`);
  };
  same('title', simple(read.title), simple(record.title));
  same('year', year(read), year(record));
  same('DOI', simple(read.DOI), simple(record.DOI));
  // RIS has no comma within a name, which would part it, and some of its types have no authors for this reader.
  if (extension !== 'ris') {
    same('authors', (read.author ?? []).map(name).join('; '), (record.author ?? []).map(name).join('; '));
  }
  return faults;
}

const entries = await readdir(site, { recursive: true, withFileTypes: true });
const records = entries
  .filter(entry => entry.isFile() && entry.name === 'cite.json')
  .map(entry => join(entry.parentPath ?? entry.path, entry.name))
  .filter(file => !relative(site, file).split(sep).includes('source'))
  .sort();
let count = 0;
const faults = [];
for (const file of records) {
  const record = JSON.parse(await readFile(file, 'utf8'))[0];
  for (const extension of ['json', 'bib', 'ris']) {
    const path = file.replace(/json$/, extension);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    count++;
    const place = relative(site, path).split(sep).join('/');
    try {
      const { data } = new Cite(text);
      if (data.length !== 1) faults.push(`${place}: ${data.length} records`);
      else faults.push(...compare(data[0], record, extension).map(fault => `${place}: ${fault}`));
    } catch (error) {
      faults.push(`${place}: ${error.message.slice(0, 300)}`);
    }
  }
}

if (count === 0) faults.push('there is no export at all');
faults.slice(0, 50).forEach(fault => console.error(fault));
console.log(`${count} exports of ${records.length} papers read, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
