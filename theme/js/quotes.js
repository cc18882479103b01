// The words of the page's document, as the archive knows them: what the page added left out.
'use strict';
(() => {
  const text = document.querySelector('.text[data-document]');
  if (!text) return;
  const { quotesIn } = window.staticArchive;
  const BLOCK = /^(P|LI|H[1-6]|TABLE|FIGCAPTION)$/, CELL = /^T[RDH]$/;

  // Blocks are parted by two line ends and cells by a blank, as in the archive's own text, but what the file holds
  // besides the paper stands last. Text nodes with their places in the words; made when they are first needed.
  let runs = [], words = '', quotes;
  // Searches, translators and readers' own tools wrap and split what stands there: then it is read anew, so that what
  // was selected is still found.
  new MutationObserver(() => { quotes = null; }).observe(text, { childList: true, characterData: true, subtree: true });
  const read = () => {
    if (quotes) return quotes;
    [runs, words] = [[], ''];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeType === 1 && node.hasAttribute('data-added') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let border = '';
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 1) {
        border = BLOCK.test(node.tagName) ? '\n\n' : CELL.test(node.tagName) ? border || ' ' : border;
      } else if (!/^\s*\n\s*$/.test(node.data)) {
        words += words && border;
        runs.push({ node, at: words.length });
        words += node.data;
        border = '';
      }
    }
    return quotes = quotesIn(words, !text.querySelector('.aside-matter'));
  };

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    // It may begin in the title, or end at the first letter behind the text, as after three clicks on the last block.
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(text)) return null;
    read();
    const inside = runs.filter(run => range.intersectsNode(run.node));
    const first = inside[0], last = inside[inside.length - 1];
    if (!first) return null;
    let start = first.at + (first.node === range.startContainer ? range.startOffset : 0);
    let end = last.at + (last.node === range.endContainer ? range.endOffset : last.node.length);
    while (start < end && /\s/.test(words[start])) start++;
    while (end > start && /\s/.test(words[end - 1])) end--;
    return start < end ? { start, end } : null;
  };
  const within = element => {
    read();
    const inside = runs.filter(run => element.contains(run.node));
    if (!inside.length) return null;
    const last = inside[inside.length - 1];
    return { start: inside[0].at, end: last.at + last.node.length };
  };

  // The block that words begin in.
  const blockAt = place => {
    read();
    const run = runs.filter(one => one.at <= place.start).pop();
    return run ? run.node.parentElement.closest('p, li, h2, h3, h4, h5, h6, td, th, figcaption, blockquote') : null;
  };

  window.staticArchive.quotes = { ...quotesIn, read, selected, within, blockAt };
})();
