// The shards of the index: which one holds what, and fetching those that are missing. A shard calls archive.shard
// with its name and its text, which PARSERS takes apart:
//   t3  terms: a line of words, front-coded; a line of their posting lists           TermSharder.cs
//   p1  positions: a line for each term shard, for phrases                         PositionSharder.cs
//   r7  records: what results show, a passage a line                               ResultRecordWriter.cs
//   s0  spellings: words by first or last letter and length, for what was misspelt SpellingSharder.cs
'use strict';
const archive = staticArchive;
const folder = document.currentScript.src.replace(/[^/]*$/, '');
const pieces = new Map();
const missing = new Set();
let manifest, starts, years, directory;

archive.shard = (name, content) => pieces.set(name, PARSERS[name[0]](content, +name.slice(1)));

const open = known => {
  manifest = known;
  starts = new Int32Array(known.g + 1);
  reader(known.c).ascending(starts, 0, known.g, 0, known.n - 1);
  starts[known.g] = known.n;
  years = known.y.split(' ').map(run => run.split('*')).flatMap(([year, times]) => Array(+times || 1).fill(+year));
  const sums = gaps => { let sum = 0; return gaps.split(' ').map(gap => sum += +gap); };
  directory = { t: known.t.split(' '), s: known.s.split(' '), p: sums(known.p), r: sums(known.r) };
};

const piece = name => {
  if (!pieces.has(name)) missing.add(name);
  return pieces.get(name);
};

// Fetches what was found missing; true when it is there.
const fetchMissing = () => Promise.all([...missing].map(name => archive.load(`${folder}${manifest.v}/${name}.js`)));

const last = (entries, key) => {
  let low = 0;
  for (let high = entries.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if (entries[middle] <= key) low = middle; else high = middle;
  }
  return low;
};

const groupOf = passage => last(starts, passage);

const terms = word => piece('t' + last(directory.t, without(word)));

// The forms of a word that very many passages have share one list, that of the first; before it, and with the others
// alone, stands what is called by the form itself; see PostingListWriter.cs.
const isShared = (part, form) => part.codes[form.first][0] === '~';

const list = (part, form) => {
  const number = isShared(part, form) ? form.first : form.number;
  return part.lists[number] ??= readList(part.codes[number].split('~').at(-1));
};

const family = (part, form) => part.forms.slice(form.first, form.first + form.count);

// The positions of a form as they are written; behind the list of the form where others share the one with words.
const placed = (part, form) => {
  const number = last(directory.p, part.number);
  return piece('p' + number)?.[part.number - directory.p[number]].split('.')[form.number].split('~');
};

// The list of a form alone, where it matters how a word is written.
const ownList = (part, form) => {
  if (!isShared(part, form)) return list(part, form);
  const code = placed(part, form);
  return code ? form.own ??= readList(code[0]) : { numbers: [], impacts: [] };
};

const positions = (part, form) => {
  const code = placed(part, form);
  return code && (form.positions ??= readPositions(code.at(-1), ownList(part, form).numbers.length));
};

const WORDS = /( [A-Z])?([A-Z])([^A-Z ]*)/g;
const PARSERS = {
  t: (content, number) => {
    const lines = content.split('\n');
    const forms = [];
    let before = '';
    let group;
    for (const [, base, shared, rest] of lines[0].matchAll(WORDS)) {
      const word = before = before.slice(0, shared.charCodeAt() - 65) + rest;
      if (base) group = { base: word.slice(0, base.charCodeAt(1) - 65), first: forms.length, count: 0 };
      group.count++;
      forms.push({ word, number: forms.length, group });
    }
    for (const form of forms) Object.assign(form, form.group);
    const find = new Map(forms.map(form => [form.word, form]));
    return { number, forms, find, codes: lines[1].split('.'), lists: [] };
  },
  p: content => content.split('\n'),
  r: content => takeRecords(content.split('\n')) || true,
  s: content => {
    const words = [];
    let word = '';
    for (const [, shared, rest, common] of content.matchAll(/([A-Z])([^A-Z\d]*)(\d)/g)) {
      word = word.slice(0, shared.charCodeAt() - 65) + rest;
      words.push({ word, common: +common });
    }
    return words;
  },
};
