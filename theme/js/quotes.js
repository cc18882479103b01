// The words of a document, places in them, and the selectors that lead back to a place: what the archive does when it builds, for the page.
'use strict';
(() => {
  const text = document.querySelector('.text[data-document]');
  if (!text) return;
  const SHORT = 15, CONTEXT = 32;

  // The words of the document as the archive knows them: what the page added left out, blocks parted by a line end; and
  // the same folded as the archive folds them, each unit with its place. Made when they are first needed.
  const runs = [];
  let words = '', folded = '', map = [];
  const PARTS = /^(P|LI|H[1-6]|TR|TD|TH|FIGCAPTION|BLOCKQUOTE|SECTION|ASIDE|DETAILS)$/;
  const read = () => {
    if (runs.length) return;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: node => node.nodeType !== 1 || PARTS.test(node.tagName) && !node.hasAttribute('data-added') ? NodeFilter.FILTER_ACCEPT
        : node.hasAttribute('data-added') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP,
    });
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 1) { words += '\n'; continue; }
      runs.push({ node, at: words.length });
      words += node.data;
    }
    [folded, map] = folding(words);
  };

  // Quotation marks and dashes plain, white space one blank, soft hyphens gone, letters small.
  const folding = string => {
    let out = '';
    const places = [];
    for (let i = 0; i < string.length; i++) {
      const unit = string[i];
      if (/[\u00ad\u200b-\u200f\ufeff]/.test(unit) || /\s/.test(unit) && (!out || out.endsWith(' '))) continue;
      const low = unit.toLowerCase();
      out += /\s/.test(unit) ? ' ' : /[‘’‚‛′`´ʼ]/.test(unit) ? "'" : /[“”„‟″«»]/.test(unit) ? '"' : /[‐‑‒–—―−]/.test(unit) ? '-' : low.length === 1 ? low : unit;
      places.push(i);
    }
    return [out, places];
  };
  const fold = string => folding(string)[0].trim();
  const clean = string => string.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();

  // Where a quote stands between its prefix and its suffix: spans of the words.
  const places = (quote, prefix = '', suffix = '') => {
    read();
    const wanted = fold(quote), before = fold(prefix), after = fold(suffix), found = [];
    for (let at = wanted ? folded.indexOf(wanted) : -1; at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (folded.slice(0, at).trimEnd().endsWith(before) && folded.slice(at + wanted.length).trimStart().startsWith(after)) found.push({ start: map[at], end: map[at + wanted.length - 1] + 1 });
    }
    return found;
  };

  // Prefix and suffix, each with 32 characters more than it needs for the quote to stand once beside it, so that either is
  // enough whatever is edited on the other side. What is not needed ends with the paragraph, and no word is cut.
  const before = (place, needed) => {
    const head = words.slice(0, place.start);
    const border = /\n\s*$/.test(head) ? place.start : head.lastIndexOf('\n') + 1;
    const from = Math.max(0, place.start - needed - CONTEXT, needed ? 0 : border);
    const cut = head.slice(from);
    return clean(from > 0 && /\S/.test(words[from - 1]) ? cut.replace(/^\S+/, '') : cut);
  };
  const after = (place, needed) => {
    const line = words.indexOf('\n', place.end);
    const to = Math.min(words.length, place.end + needed + CONTEXT, needed || line < 0 ? Infinity : line);
    const cut = words.slice(place.end, to);
    return clean(to < words.length && /\S/.test(words[to]) ? cut.replace(/\S+$/, '') : cut);
  };
  const describe = place => {
    const quote = clean(words.slice(place.start, place.end));
    const side = (make, count) => {
      let needed = fold(quote).length < SHORT || places(quote).length > 1 ? CONTEXT : 0;
      while (needed && needed < words.length && count(make(place, needed - CONTEXT)) > 1) needed *= 2;
      return make(place, needed);
    };
    return { quote, prefix: side(before, words => places(quote, words).length), suffix: side(after, words => places(quote, '', words).length) };
  };

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return null;
    read();
    const inside = runs.filter(run => range.intersectsNode(run.node));
    if (!inside.length) return null;
    const first = inside[0], last = inside[inside.length - 1];
    let start = first.at + (first.node === range.startContainer ? range.startOffset : 0);
    let end = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length);
    while (start < end && /\s/.test(words[start])) start++;
    while (end > start && /\s/.test(words[end - 1])) end--;
    return start < end ? { start, end } : null;
  };
  const within = element => {
    read();
    const inside = runs.filter(run => element.contains(run.node));
    return inside.length ? { start: inside[0].at, end: inside[inside.length - 1].at + inside[inside.length - 1].node.length } : null;
  };

  const raw = place => { read(); return words.slice(place.start, place.end); };
  const isShort = quote => fold(quote).length < SHORT;
  window.staticArchive.quotes = { fold, clean, places, describe, selected, within, raw, isShort };
})();
