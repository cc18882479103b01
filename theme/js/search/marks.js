// Marks words: in what results show, and in the page that a result leads to.
'use strict';
const { make } = archive;
const RUN = "[\\p{L}\\p{M}\\p{N}\\u{10000}-\\u{10ffff}\\u00ad'’‘ʼ]+";
const CHUNK = new RegExp(`${RUN}(?:[-‐‑–]${RUN})*`, 'gu');
const ONE = new RegExp(RUN, 'gu');
const LONGEST_SHOWN = 260;
const LEAD = 60;

// What is to be marked, as an address carries it: words, and in quotation marks words that follow each other.
const written = ({ forms, phrases }) =>
  [...phrases.map(words => `"${words.join(' ')}"`), ...forms].slice(0, 24).join(' ');
const readWanted = text => {
  const forms = new Set();
  const phrases = [];
  for (const token of tokens(text)) {
    const found = cut(token);
    if (token[0] === '"') phrases.push(inOrder(found));
    else forms.add(token[0] !== '^' && found.length === 1 ? found[0].word : fold(token));
  }
  return { forms, phrases: phrases.filter(words => words.length) };
};

// The words of a text with their places in it; a chain of words with hyphens is one where it is wanted as a whole.
const places = text => {
  const found = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const words = cut(chunk);
    if (![...chunk].some(unspaced)) {
      const count = inOrder(words).length;
      found.push({ from: index, to: index + chunk.length, words, count });
      continue;
    }
    let at = index;
    for (const unit of chunk) {
      const own = cut(unit);
      found.push({ from: at, to: at += unit.length, words: own, count: inOrder(own).length });
    }
  }
  return found;
};

const signedIn = (text, forms) => {
  const found = [];
  let end = 0;
  for (const { index } of text.matchAll(ONE)) {
    if (index < end) continue;
    const signed = readSigned(text, index, wordEnd(text, index));
    end = signed.end;
    for (const { from, to } of signed.words) {
      if (forms.has(squeeze(fold(text.slice(from, to))))) found.push([from, to]);
    }
  }
  return found;
};

// Stretches that follow each other as the words of a phrase do.
const phrasesIn = (all, phrases) => {
  const units = all.flatMap(place => inOrder(place.words).map(word => ({ word, place })));
  const found = [];
  for (const words of phrases) {
    for (let i = 0; i + words.length <= units.length; i++) {
      if (!words.every((word, k) => units[i + k].word === word)) continue;
      found.push([units[i].place.from, units[i + words.length - 1].place.to]);
    }
  }
  return found;
};

// Where in a text stands what is wanted, in order, none within another. Words of a phrase are marked by themselves
// only where the phrase is nowhere.
const hits = (text, { forms, phrases }) => {
  const all = places(text);
  const single = all.filter(({ words }) => words.some(({ word }) => forms.has(word))).map(({ from, to }) => [from, to]);
  const found = [...phrasesIn(all, phrases), ...signedIn(text, forms), ...single]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept = [];
  for (const [from, to] of found) if (!kept.length || from >= kept.at(-1)[1]) kept.push([from, to]);
  return kept;
};

// A text as nodes, with marks.
const marked = (text, wanted) => {
  const nodes = [];
  let at = 0;
  for (const [from, to] of hits(text, wanted)) {
    nodes.push(text.slice(at, from), make('mark', {}, text.slice(from, to)));
    at = to;
  }
  return [...nodes, text.slice(at)];
};

// The stretch of a long text that has the most different words, with marks.
const excerpt = (text, wanted) => {
  const all = hits(text, wanted);
  const inside = start => new Set(all.filter(([from, to]) => from >= start && to < start + LONGEST_SHOWN - 20)
    .map(([from, to]) => fold(text.slice(from, to)))).size;
  let from = 0;
  for (const [start] of text.length > LONGEST_SHOWN ? all : []) {
    const blank = text.indexOf(' ', Math.max(0, start - LEAD)) + 1;
    const before = start < LEAD ? 0 : blank && blank <= start ? blank : start - (LEAD >> 1);
    if (inside(before) > inside(from)) from = before;
  }
  const space = text.lastIndexOf(' ', from + LONGEST_SHOWN);
  const end = from + LONGEST_SHOWN < text.length ? (space > from ? space : from + LONGEST_SHOWN) : text.length;
  return marked((from ? '… ' : '') + text.slice(from, end) + (end < text.length ? ' …' : ''), wanted);
};

// The words of ?h= in the passage that the address names, or in the text where it names none.
const markPage = () => {
  const wanted = readWanted(new URLSearchParams(location.search).get('h') || '');
  const main = document.querySelector('main');
  const target = window.staticArchive.target();
  const walker = document.createTreeWalker(main.contains(target) ? target : main, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  // Where markup stands within a phrase its words are marked by themselves.
  const apart = { forms: new Set([...wanted.forms, ...wanted.phrases.flat()]), phrases: [] };
  const which = texts.some(node => hits(node.data, wanted).length) ? wanted : apart;
  for (const node of texts) if (hits(node.data, which).length) node.replaceWith(...marked(node.data, which));
};
