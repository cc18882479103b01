// "Report a mistake" says what was marked and where: in a form of the repository's host, in a mail, or copied for
// whoever looks after the site.
'use strict';
(() => {
  const { copy, fill } = window.staticArchive;
  const link = document.querySelector('a.mistake');
  if (!link) return;
  const LONGEST = 400, LONGEST_MAIL = 1990;

  const within = node => {
    const element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element && element.closest('main') ? element : null;
  };
  // The words marked last; a click on the link may unmark them.
  let marked = null;
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const words = selection.toString().replace(/\s+/g, ' ').trim();
    if (words && within(selection.anchorNode)) marked = { words, place: within(selection.anchorNode) };
  });
  const addressOf = place => {
    const base = new URL((document.querySelector('link[rel=canonical]') || location).href);
    const block = place && place.closest('main [id]:not(#main):not(mark):not(a):not(.text)');
    base.hash = block ? block.id : location.hash;
    return base.href;
  };
  const write = (words, place) => {
    const quotation = words.length > LONGEST ? words.slice(0, LONGEST).replace(/\s\S*$/, '') + ' …' : words;
    const quote = quotation ? fill(word('script.quote'), quotation) + '\n\n' : '';
    return quote + addressOf(place) + '\n\n' + word('script.what-is-wrong') + '\n';
  };
  // The address that reports it; without one, it is copied, and the page says whom to tell.
  const report = (words, place) => {
    const { start } = link.dataset, text = write(words, place);
    if (!start) { copy(text); return link.href; }
    const whole = start + encodeURIComponent(text);
    return start.startsWith('mailto:') && whole.length > LONGEST_MAIL
      ? start + encodeURIComponent(write(words.slice(0, 80), place)) : whole;
  };
  link.addEventListener('click', () => { link.href = report(marked ? marked.words : '', marked && marked.place); });
  window.staticArchive.reportMistake = report;
})();
