// What every page does where scripts run: light and dark, size and width, copying, the way to a place and back, the
// file system.
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
  // The words of the interface stand in theme/words and are put in when the site is built: for word('part.search') a
  // string, for forms('count.papers') an object of plural forms, for wordsOf('script.kind') one of all words below it.
  // Their slots are filled with values: in pieces that may be elements, as one string, and for a number, slot 0.
  const categoryOf = n => pluralCategory(n);
  const pieces = (words, ...values) => words.split(/\{(\d)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));
  const fill = (words, ...values) => pieces(words, ...values).join('');
  const grouped = n => (n < +word('numbers.from') ? n : String(n).replace(/\B(?=(\d{3})+$)/g, word('numbers.group')));
  const plural = (words, n, ...more) =>
    fill(words[categoryOf(n)] || words.other, ...[n, ...more].map(value => (isNaN(value) ? value : grouped(value))));
  // The page of the file that an element begins on, and the one it ends on, as "p. 12" or "pp. 12–13".
  const pages = (element, one = word('script.page'), several = word('script.pages')) => {
    let first = '', last = '';
    for (const one of document.querySelectorAll('.page-break')) {
      const isWithin = element.contains(one);
      if (!isWithin && !(element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)) break;
      last = one.dataset.page;
      if (!isWithin || !one.previousSibling) first = last;
    }
    return !last ? '' : first && first !== last ? fill(several, first, last) : fill(one, last);
  };
  // A height alone is no place where folds open and close: whoever comes back comes back to the words they left.
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
  const isReturn = arrival && arrival.type !== 'navigate';
  if (isReturn) {
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
  for (const sign of document.querySelectorAll('.backlinks [role=doc-backlink]:not([aria-label])')) {
    const number = sign.dataset.n?.replace(/[^0-9]/g, '') ?? [...sign.parentElement.children].indexOf(sign) + 1;
    sign.setAttribute('aria-label', fill(word('script.back-to-citation'), number));
  }
  const status = make('p', { className: 'vh', role: 'status' });
  document.body.append(status);
  const say = words => { status.textContent = ''; setTimeout(() => { status.textContent = words; }, 50); };
  const copy = async words => {
    try { await navigator.clipboard.writeText(words); } catch {
      const area = make('textarea', { value: words, className: 'vh' });
      document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
    }
    say(word('script.copied'));
  };
  // With its italics, for programs that take them.
  const copyRich = async element => {
    const words = element.textContent;
    try {
      const as = (text, type) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': as(element.innerHTML, 'text/html'), 'text/plain': as(words, 'text/plain') }),
      ]);
      say(word('script.copied'));
    } catch {
      await copy(words);
    }
  };
  // Links that belong together are one stop of the tabulator, and arrow keys lead from one to the next.
  let told = false;
  const rove = links => {
    links.forEach((link, i) => {
      if (i) link.tabIndex = -1;
      link.addEventListener('focus', () => {
        for (const other of links) other.tabIndex = other === link ? 0 : -1;
        if (!told && links.length > 1 && link.matches(':focus-visible')) say(word('script.arrow-keys'));
        told = true;
      });
      link.addEventListener('keydown', event => {
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        const next = step && links[i + step];
        if (!next || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        event.preventDefault();
        next.focus();
      });
    });
  };
  // An id is a name of the window too, so only what a script has put there counts.
  const known = Object.hasOwn(window, 'staticArchive') ? window.staticArchive : {};
  window.staticArchive = Object.assign(known, { make, store, say, copy, copyRich, pages, rove, pieces, fill, plural });

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
    const show = () => {
      scheme.setAttribute('aria-pressed', dark());
      scheme.setAttribute('aria-label', word('script.dark'));
    };
    scheme.hidden = false;
    show();
    scheme.addEventListener('click', () => {
      root.dataset.scheme = dark() ? 'light' : 'dark';
      store.set('scheme', root.dataset.scheme);
      show();
    });
    system.addEventListener('change', show);
    // Another window of the archive has been made dark.
    addEventListener('storage', event => {
      if (event.key !== 'scheme') return;
      if (event.newValue) root.dataset.scheme = event.newValue; else delete root.dataset.scheme;
      show();
    });
  }

  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false;
    const usual = button.textContent;
    button.addEventListener('click', async () => {
      const { style } = button.dataset;
      if (style) store.set('style', style);
      await copyRich(button.previousElementSibling);
      button.textContent = word('script.copied');
      setTimeout(() => { button.textContent = usual; }, 2000);
    });
  }

  // A target inside something folded has to be seen; an event comes with who says so.
  // An address may end in anything: "#%" names nothing.
  const target = () => {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  };
  // The words there: an address may stand on an empty element before them.
  window.staticArchive.target = () => {
    const place = target();
    return place?.matches('span:empty') ? place.parentElement : place;
  };
  const unfold = () => {
    const place = target();
    if (!place) return null;
    let folded = false;
    const closed = 'details:not([open])';
    for (let box = place.closest(closed); box; box = box.parentElement.closest(closed)) {
      box.open = true;
      folded = true;
    }
    const evidence = place.matches('.event') && place.querySelector('.evidence-box');
    if (evidence && !evidence.open) {
      evidence.open = true;
      folded = true;
    }
    return { place, folded };
  };
  addEventListener('hashchange', () => {
    const seen = unfold();
    if (seen && seen.folded) seen.place.scrollIntoView({ behavior: 'instant' });
  });
  // What scripts show above a target while the page loads moves it; the reader who has begun to read is left alone.
  if (unfold() && !isReturn) {
    let reading = false;
    for (const sign of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(sign, () => { reading = true; }, { passive: true, once: true });
    }
    const arrive = () => {
      const place = !reading && target();
      if (place) place.scrollIntoView({ behavior: 'instant' });
    };
    arrive();
    addEventListener('load', () => { arrive(); requestAnimationFrame(arrive); });
  }
  addEventListener('beforeprint', () => {
    for (const box of document.querySelectorAll('details:is(.evidence-box, .mentions, .front)')) box.open = true;
  });

  // After a link within the page: the way back to where the reader was.
  let back;
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('main a[href^="#"]');
    if (!link || event.defaultPrevented || link.closest('.contents, .jumps') || link.classList.contains('pin')) return;
    const y = scrollY;
    if (!back) {
      back = make('button', { type: 'button', className: 'return' }, word('script.way-back'));
      document.body.append(back);
    }
    back.hidden = false;
    back.onclick = () => {
      scrollTo({ top: y, behavior: 'instant' });
      link.focus({ preventScroll: true });
      back.hidden = true;
    };
  });

  // A table that is wider than its page can be moved by keys, and says that it is one. Looked at when it has been laid
  // out, which asking for its width would bring about: of all that a page does at first that took the longest.
  const scrollers = [...document.querySelectorAll('.wide, .scroll')];
  const measure = boxes => {
    const wide = boxes.map(box => box.scrollWidth > box.clientWidth);
    for (const [i, box] of boxes.entries()) {
      if (wide[i]) {
        box.tabIndex = 0;
        box.setAttribute('role', 'region');
        const number = scrollers.indexOf(box) + 1;
        if (!box.hasAttribute('aria-label')) box.setAttribute('aria-label', fill(word('script.table'), number));
      } else {
        for (const name of ['tabindex', 'role']) box.removeAttribute(name);
      }
    }
  };
  const watcher = new ResizeObserver(changes => measure(changes.map(change => change.target)));
  for (const box of scrollers) watcher.observe(box);
})();
