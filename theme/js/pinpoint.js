// How to cite a paragraph: in the text and in the list, in the style that the reader chose last, with the place as
// people write it, "Findings, para. 3, p. 12".
'use strict';
(() => {
  const { fill, make, store, copyRich, pages } = window.staticArchive;
  const text = document.querySelector('.text[data-document]');
  const styles = [...document.querySelectorAll('.cite-box [data-in-list]')];
  if (!text || !styles.length) return;
  const HEADING = 'h2, h3, h4, h5, h6', PARAGRAPH = 'p, li';

  const words = element => {
    const copy = element.cloneNode(true);
    for (const added of copy.querySelectorAll('[data-added]')) added.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
  };
  // In the language of the styles, and not of the page around them.
  const PAGES = ['p. {0}', 'pp. {0}–{1}'];
  // The heading above, and how many paragraphs stand between it and the end of the block; items of a list that hold
  // paragraphs of their own count by these.
  const place = block => {
    let section = null, count = 0;
    for (const one of text.querySelectorAll(HEADING + ', ' + PARAGRAPH)) {
      if (one.closest('[data-added]')) continue;
      if (one.matches(HEADING)) [section, count] = [one, 0];
      else if (!one.matches('li') || !one.querySelector('p:not([data-added] p)')) count++;
      if (one === block || one.contains(block)) break;
    }
    const parts = [section && words(section), block.matches(HEADING) ? '' : 'para. ' + count, pages(block, ...PAGES)];
    return parts.filter(Boolean).join(', ');
  };
  // A style's words with its elements, which have no attributes: <i>. They stand in an attribute, since text browsers
  // show what stands in a template.
  const parse = html => {
    const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
    const root = document.createDocumentFragment();
    let at = root;
    for (const part of html.split(/(<[^>]*>)/)) {
      if (part.startsWith('</')) at = at.parentNode || root;
      else if (part.startsWith('<')) at = at.appendChild(make(part.slice(1, -1)));
      else at.append(part.replace(/&\w+;/g, sign => signs[sign] || sign));
    }
    return root;
  };
  // The place and the address are put into its words.
  const fillStyle = (words, values) => {
    const made = make('span', { className: 'citation' }, words);
    const walker = document.createTreeWalker(made, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      walker.currentNode.data = walker.currentNode.data.replace(/\{(at|url)\}/g, (_, name) => values[name]);
    }
    return made;
  };

  let dialog, select, lines;
  const show = () => {
    const style = styles.find(one => one.dataset.style === select.value) || styles[0];
    const values = dialog.values;
    lines.replaceChildren(...[
      [word('script.cite.in-text'), style.dataset.inText], [word('script.cite.in-list'), parse(style.dataset.inList)],
    ].map(([label, words]) => {
        const citation = fillStyle(words, values);
        const button = make('button', { type: 'button' }, word('script.cite.copy'));
        button.setAttribute('aria-label', fill(word('script.cite.copy-which'), label));
        button.addEventListener('click', async () => {
          await copyRich(citation);
          button.textContent = word('script.copied');
        });
        return make('div', {}, make('dt', {}, label), make('dd', {}, citation, ' ', button));
      }));
  };
  const build = () => {
    select = make('select', {}, ...styles.map(one => make('option', { value: one.dataset.style }, one.dataset.name)));
    select.addEventListener('change', () => { store.set('style', select.value); show(); });
    lines = make('dl');
    const close = make('button', { type: 'button' }, word('script.close'));
    close.addEventListener('click', () => dialog.close());
    dialog = make('dialog', { className: 'annotate-form pinpoint' },
      make('h2', { id: 'pinpoint-title' }, word('script.cite.title')),
      make('label', {}, word('script.cite.style') + ' ', select), lines, close);
    dialog.setAttribute('aria-labelledby', 'pinpoint-title');
    document.body.append(dialog);
  };
  window.staticArchive.pinpoint = (block, address, opener) => {
    if (!dialog) build();
    dialog.values = { at: place(block), url: address };
    select.value = store.get('style') || styles[0].dataset.style;
    if (!select.value) select.value = styles[0].dataset.style;
    show();
    dialog.showModal();
    dialog.addEventListener('close', () => { if (opener) opener.focus(); }, { once: true });
  };
})();
