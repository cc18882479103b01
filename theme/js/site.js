// What every page does where scripts run: light and dark, copying, the way back, the file system.
'use strict';
(() => {
  const root = document.documentElement;
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  const store = {
    get: key => { try { return localStorage.getItem(key); } catch { return null; } },
    session: (key, value) => {
      try {
        if (value === undefined) return sessionStorage.getItem(key);
        return value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value);
      } catch { return null; }
    },
    set: (key, value) => {
      try {
        value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value);
      } catch { /* private mode */ }
    },
  };
  // The page of the file that an element begins on, and the one it ends on, as "p. 12" or "pp. 12–13".
  const pages = element => {
    let first = '', last = '';
    for (const one of document.querySelectorAll('.page-break')) {
      const isWithin = element.contains(one);
      if (!isWithin && !(element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)) break;
      last = one.dataset.page;
      if (!isWithin || !one.previousSibling) first = last;
    }
    return !last ? '' : first && first !== last ? `pp. ${first}–${last}` : `p. ${last}`;
  };
  // What is out of sight may not be laid out, so a height alone is no place: whoever comes back comes back to the words
  // they left.
  const here = 'place:' + location.pathname;
  addEventListener('pagehide', () => {
    // Not a whole section, whose beginning is far above: the first thing from a third of the screen down that is
    // smaller than the screen.
    let seen;
    for (let y = innerHeight / 3; y < innerHeight && !seen; y += 12) {
      const one = document.elementFromPoint(innerWidth / 2, y)?.closest('main [id]');
      if (one && one.offsetHeight < innerHeight) seen = one;
    }
    const left = seen && scrollY > 0 ? JSON.stringify([seen.id, seen.getBoundingClientRect().top]) : null;
    store.session(here, left);
  });
  const arrival = performance.getEntriesByType('navigation')[0];
  if (arrival && arrival.type !== 'navigate') {
    const [id, top] = JSON.parse(store.session(here) || '[]');
    const left = id && document.getElementById(id);
    const back = () => {
      left.scrollIntoView({ block: 'center', behavior: 'instant' });
      scrollBy({ top: left.getBoundingClientRect().top - top, behavior: 'instant' });
    };
    if (left) {
      history.scrollRestoration = 'manual';
      back();
      addEventListener('load', () => {
        back();
        requestAnimationFrame(() => { back(); history.scrollRestoration = 'auto'; });
      });
    }
  }
  // What signs are called, for those who hear them: in the pages themselves it would be a tenth of their bytes.
  const name = (signs, words) => {
    for (const sign of document.querySelectorAll(signs + ':not([aria-label])')) {
      sign.setAttribute('aria-label', words + sign.textContent.replace(/[^0-9]/g, ''));
    }
  };
  name('.pin', 'Link to this paragraph');
  name('.backlinks [role=doc-backlink]', 'Back to citation ');
  const status = make('p', { className: 'vh', role: 'status' });
  document.body.append(status);
  const say = words => { status.textContent = ''; setTimeout(() => { status.textContent = words; }, 50); };
  const copy = async words => {
    try { await navigator.clipboard.writeText(words); } catch {
      const area = make('textarea', { value: words, className: 'vh' });
      document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
    }
    say('Copied');
  };
  // With its italics, for programs that take them.
  const copyRich = async element => {
    const words = element.textContent;
    try {
      const as = (text, type) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': as(element.innerHTML, 'text/html'), 'text/plain': as(words, 'text/plain') }),
      ]);
      say('Copied');
    } catch {
      await copy(words);
    }
  };
  // An id is a name of the window too, so only what a script has put there counts.
  const known = Object.hasOwn(window, 'staticArchive') ? window.staticArchive : {};
  window.staticArchive = Object.assign(known, { make, store, say, copy, copyRich, pages });

  // From a folder or a stick there is no server to turn a folder's address into its page.
  if (location.protocol === 'file:') {
    const whole = href =>
      href.replace(/^([^?#]*\/)([?#]|$)/, '$1index.html$2').replace(/^(\.\.?)([?#]|$)/, '$1/index.html$2');
    const mend = scope => {
      for (const link of scope.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href');
        if (!/^([a-z]+:|#)/i.test(href)) link.setAttribute('href', whole(href));
      }
      for (const form of scope.querySelectorAll('form[action]')) {
        form.setAttribute('action', whole(form.getAttribute('action')));
      }
    };
    mend(document);
    window.staticArchive.mend = mend;
  }

  // From a former address on to the new one, to the same paragraph.
  const { moved } = document.body.dataset;
  const address = moved && (location.protocol === 'file:' ? moved.replace(/\/$/, '/index.html') : moved);
  if (address) location.replace(address + location.hash);

  // Light or dark: the system's choice until the reader makes another.
  const scheme = document.querySelector('.scheme');
  if (scheme) {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const dark = () => (root.dataset.scheme ? root.dataset.scheme === 'dark' : system.matches);
    const show = () => { scheme.setAttribute('aria-pressed', dark()); scheme.setAttribute('aria-label', 'Dark'); };
    scheme.hidden = false;
    show();
    scheme.addEventListener('click', () => {
      root.dataset.scheme = dark() ? 'light' : 'dark';
      store.set('scheme', root.dataset.scheme);
      show();
    });
  }

  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const { style } = button.dataset;
      if (style) store.set('style', style);
      await copyRich(button.previousElementSibling);
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
  }

  // A target inside something folded has to be seen.
  // An address may end in anything: "#%" names nothing.
  const target = () => {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  };
  window.staticArchive.target = target;
  const unfold = () => {
    const place = target();
    let folded = false;
    const closed = 'details:not([open])';
    for (let box = place && place.closest(closed); box; box = box.parentElement.closest(closed)) {
      box.open = true;
      folded = true;
    }
    if (folded) place.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();
  addEventListener('beforeprint', () => {
    for (const box of document.querySelectorAll('details:not(.cite-box):not(.aside-matter)')) box.open = true;
  });

  // After a link within the page: the way back to where the reader was.
  let back;
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('main a[href^="#"]');
    if (!link || link.closest('.contents, .jumps') || link.classList.contains('pin')) return;
    const y = scrollY;
    if (!back) {
      back = make('button', { type: 'button', className: 'return' }, 'Back to where you were');
      document.body.append(back);
    }
    back.hidden = false;
    back.onclick = () => { scrollTo(0, y); link.focus({ preventScroll: true }); back.hidden = true; };
  });

  // The section one is in, marked in the contents.
  const entries = [...document.querySelectorAll('.contents a')];
  const links = new Map(entries.map(link => [link.getAttribute('href').slice(1), link]));
  if (links.size && 'IntersectionObserver' in window) {
    const heads = [...document.querySelectorAll('.text :is(h2, h3, h4)[id]')];
    let waiting = false;
    const mark = () => {
      waiting = false;
      let here = null;
      for (const head of heads) { if (head.getBoundingClientRect().top > innerHeight * 0.3) break; here = head; }
      for (const [id, link] of links) {
        if (here && id === here.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const soon = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    };
    addEventListener('scroll', soon, { passive: true });
    mark();
  }
})();
