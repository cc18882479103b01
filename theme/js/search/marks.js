// Marks words: in what results show, and in the page that a result leads to.
'use strict';
const { make } = archive;
const RUN = "[\\p{L}\\p{M}\\p{N}\\u{10000}-\\u{10ffff}\\u00ad'’‘ʼ]+";
const CHUNK = new RegExp(`${RUN}(?:[-‐‑–]${RUN})*`, 'gu');
const LONGEST_SHOWN = 260;

// Where in a text words stand that are among the forms.
const hits = (text, forms) => [...text.matchAll(CHUNK)]
  .filter(([chunk]) => cut(chunk).some(({ word }) => forms.has(word)))
  .map(found => [found.index, found.index + found[0].length]);

// A text as nodes, with marks.
const marked = (text, forms) => {
  const nodes = [];
  let at = 0;
  for (const [from, to] of hits(text, forms)) {
    nodes.push(text.slice(at, from), make('mark', {}, text.slice(from, to)));
    at = to;
  }
  return [...nodes, text.slice(at)];
};

// The stretch of a long text that has most of the words, with marks.
const excerpt = (text, forms) => {
  const all = hits(text, forms);
  const inside = start => all.filter(([from, to]) => from >= start && to < start + LONGEST_SHOWN).length;
  let from = 0;
  for (const [start] of text.length > LONGEST_SHOWN ? all : []) {
    const before = text.indexOf(' ', Math.max(0, start - 60)) + 1;
    if (inside(before) > inside(from)) from = before;
  }
  const end = from + LONGEST_SHOWN < text.length ? text.lastIndexOf(' ', from + LONGEST_SHOWN) : text.length;
  return marked((from ? '… ' : '') + text.slice(from, end) + (end < text.length ? ' …' : ''), forms);
};

// The words of ?h= in the passage that the address names, or in the text where it names none.
const markPage = () => {
  const forms = new Set(cut(new URLSearchParams(location.search).get('h')).map(({ word }) => word));
  const main = document.querySelector('main');
  const target = window.staticArchive.target();
  const walker = document.createTreeWalker(main.contains(target) ? target : main, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) if (hits(node.data, forms).length) node.replaceWith(...marked(node.data, forms));
};
