// A citation shows its reference, the marker of a note its note: on hover, on the space bar, on a first tap. Escape
// closes, the pointer may enter. The focus alone opens nothing, so that the way through a page is not twice as long.
'use strict';
(() => {
  const { fill, make, mend, pages, rove, say } = window.staticArchive;
  const cites = [...document.querySelectorAll('a.cite, a.noteref')];
  if (!cites.length) return;
  let pop, owner, timer, touch = false;

  // Works cited together: nothing but signs and "and" between two citations.
  const group = cite => {
    if (cite.matches('.noteref')) return [cite];
    const near = (link, step) => {
      let words = '';
      for (let node = link[step]; node; node = node[step]) {
        if (node.nodeType === 1 && node.matches('a.cite')) {
          return /^[\s;,&()]*(and|see|also)?[\s;,&()]*$/.test(words) ? node : null;
        }
        words = step === 'nextSibling' ? words + node.textContent : node.textContent + words;
        if (words.length > 12) return null;
      }
      return null;
    };
    let first = cite;
    for (let other = near(first, 'previousSibling'); other; other = near(first, 'previousSibling')) first = other;
    const all = [first];
    for (let other = near(first, 'nextSibling'); other; other = near(other, 'nextSibling')) all.push(other);
    return all;
  };

  // A range "3–5" is one link, which has its other works beside it.
  const hrefs = cite => [cite.getAttribute('href'), ...(cite.dataset.also || '').split(' ').filter(Boolean)];

  const copy = element => {
    const words = make('div');
    words.append(...element.cloneNode(true).childNodes);
    for (const one of words.querySelectorAll('[data-added]:not(.label, .noteref)')) one.remove();
    for (const link of words.querySelectorAll('[id]')) link.removeAttribute('id');
    return words;
  };

  const line = (href, cite) => {
    const target = href[0] === '#' && document.getElementById(href.slice(1));
    const note = target && target.closest('.footnote');
    const isListed = target && target.matches('.references > li');
    const item = make('li');
    const page = target && pages(target);
    const place = page ? `, ${page}` : '';
    if (note) {
      item.append(copy(note), make('a', { href, className: 'go' }, word('script.to-note') + place));
    } else if (isListed) {
      const work = target.querySelector('.backlinks > :not([role])');
      const words = copy(target);
      words.querySelector('.label')?.remove();
      item.append(words, make('a', { href, className: 'go' }, word('script.in-list') + place));
      if (work) {
        const all = make('a', { href: work.getAttribute('href'), className: 'go' }, word('script.all-passages'));
        item.append(' · ', all);
      }
    } else if (target) {
      item.append(make('span', {}, target.textContent.trim()));
    } else {
      item.append(make('a', { href }, fill(word('script.in-index'), cite.textContent)));
    }
    return item;
  };

  const close = () => {
    clearTimeout(timer);
    if (!pop) return;
    // Taking away what has the focus calls this again.
    const [shown, cite] = [pop, owner];
    pop = owner = null;
    shown.remove();
    cite.removeAttribute('aria-expanded');
  };

  const open = cite => {
    clearTimeout(timer);
    if (owner === cite) return;
    close();
    owner = cite;
    const all = new Map(group(cite).flatMap(other => hrefs(other).map(href => [href, other])));
    const list = make('ul', {}, ...[...all].map(([href, other]) => line(href, other)));
    pop = make('div', { className: 'cite-pop', role: 'group' }, list);
    pop.setAttribute('aria-label', cite.matches('.noteref') ? word('script.note-label') : word('script.reference'));
    pop.dataset.added = '';
    cite.setAttribute('aria-expanded', 'true');
    cite.after(pop);
    if (mend) mend(pop);
    place(cite);
    pop.addEventListener('mouseenter', () => clearTimeout(timer));
    pop.addEventListener('mouseleave', later);
    pop.addEventListener('focusout', event => {
      if (event.relatedTarget && pop && !pop.contains(event.relatedTarget) && event.relatedTarget !== owner) close();
    });
  };

  const place = cite => {
    const box = cite.getClientRects()[0] || cite.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    const width = Math.min(440, wide - 24);
    pop.style.width = width + 'px';
    const zero = pop.offsetParent.getBoundingClientRect();
    pop.style.left = Math.max(12, Math.min(box.left, wide - width - 12)) - zero.left + 'px';
    const below = box.bottom + pop.offsetHeight + 12 < innerHeight || box.top < pop.offsetHeight + 12;
    pop.style.top = (below ? box.bottom + 6 : box.top - pop.offsetHeight - 6) - zero.top + 'px';
  };

  const later = () => { clearTimeout(timer); timer = setTimeout(close, 300); };

  // Works cited together are one stop of the tabulator, and so are the ways back from a whole list.
  const grouped = new Set();
  for (const cite of cites) {
    if (grouped.has(cite)) continue;
    const together = group(cite);
    for (const other of together) grouped.add(other);
    rove(together);
  }
  for (const list of document.querySelectorAll('.references, .footnotes')) {
    rove([...list.querySelectorAll('.backlinks a')]);
  }

  document.addEventListener('pointerdown', event => { touch = event.pointerType === 'touch'; }, true);
  for (const cite of cites) {
    cite.addEventListener('mouseenter', () => {
      if (touch) return;
      clearTimeout(timer);
      timer = setTimeout(() => open(cite), 300);
    });
    cite.addEventListener('mouseleave', later);
    cite.setAttribute('aria-keyshortcuts', 'Space');
    cite.addEventListener('keydown', event => {
      if (event.key !== ' ') return;
      event.preventDefault();
      if (owner === cite) { close(); return; }
      open(cite);
      say([...pop.querySelectorAll('li')].map(item => item.textContent).join(' '));
    });
    cite.addEventListener('blur', event => { if (pop && !pop.contains(event.relatedTarget)) later(); });
    cite.addEventListener('click', event => {
      if (touch && owner !== cite) { event.preventDefault(); open(cite); } else close();
    });
  }
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !pop) return;
    const cite = owner, inside = pop.contains(document.activeElement);
    close();
    if (inside) cite.focus();
  });
  document.addEventListener('pointerdown', event => {
    if (pop && !pop.contains(event.target) && !owner.contains(event.target)) close();
  });
})();
