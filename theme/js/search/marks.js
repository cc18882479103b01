// Marks words: in what results show, and in the page that a result leads to.
'use strict';
const { make, store } = archive;
const CHUNK = /[\p{L}\p{M}\p{N}\u{10000}-\u{10ffff}\u00ad'’‘ʼ]+(?:[-‐‑–][\p{L}\p{M}\p{N}\u{10000}-\u{10ffff}\u00ad'’‘ʼ]+)*/gu;
const LONGEST_SHOWN = 260;

// Where in a text words stand that are among the forms.
const hits = (text, forms) => [...text.matchAll(CHUNK)].filter(([chunk]) => cut(chunk).some(({ word }) => forms.has(word))).map(({ 0: chunk, index }) => [index, index + chunk.length]);

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

// The stretch of a long text that has most of the words.
const excerpt = (text, forms) => {
  if (text.length <= LONGEST_SHOWN) return text;
  const all = hits(text, forms);
  let best = 0;
  let from = 0;
  all.forEach(([start], i) => {
    let end = i;
    while (end < all.length && all[end][1] - start <= LONGEST_SHOWN - 60) end++;
    if (end - i > best) { best = end - i; from = start; }
  });
  from = from < 60 ? 0 : text.indexOf(' ', from - 60) + 1;
  const to = from + LONGEST_SHOWN >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST_SHOWN);
  return (from ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
};

// The words of ?h= in the passage that the address names, or in the text where it names none.
const markPage = () => {
  const forms = new Set(cut(new URLSearchParams(location.search).get('h') || '').map(({ word }) => word));
  const target = (location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))) || document.querySelector('main');
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) if (hits(node.data, forms).length) node.replaceWith(...marked(node.data, forms));
};
