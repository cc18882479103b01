// The page of a paper as the reader wants it: where one is in the contents, the size of letters, the length of lines.
'use strict';
(() => {
  const { fill, store, rove } = window.staticArchive;
  const root = document.documentElement;

  const SIZES = [85, 100, 115, 130, 150, 175, 200], WIDTHS = [48, 57, 66, 78, 92];
  const sizes = document.querySelector('.sizes');
  if (sizes) {
    sizes.hidden = false;
    sizes.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      const [name, step] = button.value.split(' ');
      const key = 'text-' + name, all = name === 'size' ? SIZES : WIDTHS, usual = name === 'size' ? 100 : 66;
      const at = Math.max(0, all.indexOf(+(store.get(key) || usual)));
      const value = all[Math.min(all.length - 1, Math.max(0, at + +step))];
      store.set(key, value === usual ? null : String(value));
      root.style.setProperty('--' + key, value);
    });
  }

  // The section one is in: marked in the contents, which bring it into view, and named on the bar.
  const contents = document.querySelector('.contents');
  if (!contents) return;
  const list = contents.querySelector('ol'), bar = contents.querySelector('button'), usual = bar.textContent;
  rove([...contents.querySelectorAll('a')]);
  const links = new Map([...contents.querySelectorAll('a')].map(link => [link.getAttribute('href').slice(1), link]));
  // The address of a heading may stand on an empty element in it.
  const heads = [...document.querySelectorAll('main :is(h2, h3, h4, h5, h6)')]
    .map(head => head.id ? head : head.querySelector(':scope > :empty[id]'))
    .filter(place => place && links.has(place.id));
  let current = null, waiting = false;
  const bring = () => {
    if (!current) return;
    const view = list.getBoundingClientRect(), line = current.getBoundingClientRect();
    if (line.top < view.top + line.height || line.bottom > view.bottom - line.height) {
      list.scrollTop += line.top - view.top - view.height / 3;
    }
  };
  const mark = () => {
    waiting = false;
    let here = null;
    const edge = parseFloat(getComputedStyle(root).scrollPaddingTop) + 8;
    for (const head of heads) { if (head.getBoundingClientRect().top > edge) break; here = head; }
    const next = here && links.get(here.id);
    if (next === current) return;
    if (current) current.removeAttribute('aria-current');
    if (next) next.setAttribute('aria-current', 'true');
    current = next;
    bar.textContent = next ? next.textContent : usual;
    bar.setAttribute('aria-label', next ? fill(word('script.contents-at'), next.textContent) : usual);
    bring();
  };
  addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  }, { passive: true });
  mark();
  list.addEventListener('toggle', bring);
  list.addEventListener('click', event => {
    if (event.target.closest('a') && list.matches(':popover-open')) list.hidePopover();
  });
})();
