// The search page: how the query was read, results by paper, ways to narrow them, the way back.
'use strict';
const LETTERS = { d: 'paper', s: 'section', p: 'paragraph', b: 'box', q: 'quotation', t: 'table', f: 'figure', r: 'reference', n: 'annotation', e: 'event', g: 'page' };
const A_SCREEN = 3;
const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;

const page = form => {
  const input = form.elements.q;
  const [status, reading, list, narrow, more] = ['status', 'reading', 'results', 'narrow', 'more'].map(name => document.getElementById('search-' + name));
  const root = document.body.dataset.root;
  let search = null;
  let shown = 0;
  let turn = 0;

  const queryLink = (label, query, current) => {
    const link = make('a', { href: '?q=' + encodeURIComponent(query) }, label);
    if (current) link.setAttribute('aria-current', 'true');
    return link;
  };

  const describe = ({ parts, aside }) => {
    const choice = ({ field, value, quoted, words }) => (field ? `${field} ${value}` : quoted && words.length > 1 ? `“${value}”` : value);
    const one = part => (part.exclude ? 'not ' : '') + part.choices.map(choice).join(' or ');
    return parts.map(one).join(' · ') + (aside.length ? ` (left aside: ${aside.join(', ')})` : '');
  };

  const notes = () => {
    const tier = search.results[0]?.tier;
    const lines = [make('p', {}, 'Read as: ' + describe(search.query))];
    for (const { word, read } of search.readings) {
      lines.push(make('p', {}, `“${word}” is in no passage; `, ...(read.length ? ['did you mean ', ...read.flatMap((other, i) => [i ? ' or ' : '', queryLink(other, input.value.replace(new RegExp(word, 'iu'), other))]), '? Results are for that.'] : ['nothing like it is.'])));
    }
    if (tier === 1) lines.push(make('p', {}, 'No passage has all of this; these papers have it in several.'));
    if (tier === 0) lines.push(make('p', {}, 'Nothing has all of this; these come nearest.'));
    return lines;
  };

  const card = async result => {
    const passages = passagesOf(search, result);
    const entries = await Promise.all(passages.slice(0, 4).map(record));
    const { head } = entries[0];
    const own = { head, href: '' };
    const others = entries.filter(entry => entry.href).slice(0, 3);
    const left = passages.length - entries.length;
    const item = make('li', { className: 'found' },
      make('h2', {}, make('a', { href: addressOf(own, search.forms, root) }, ...marked(head.title, search.forms))),
      make('p', { className: 'quiet' }, ...marked([head.authors.join(', '), head.year, head.kind === 'd' ? '' : LETTERS[head.kind]].filter(Boolean).join(' · '), search.forms)));
    if (!others.length && head.text) item.append(make('p', {}, ...marked(excerpt(head.text, search.forms), search.forms)));
    const passageList = make('ul', {});
    for (const entry of others) {
      const label = [entry.section && entry.kind !== 's' ? entry.section.title : '', /[ps]/.test(entry.kind) ? '' : LETTERS[entry.kind]].filter(Boolean).join(' · ');
      passageList.append(make('li', {}, make('a', { href: addressOf(entry, search.forms, root) }, ...marked(excerpt(entry.text, search.forms), search.forms)), label ? make('span', { className: 'quiet' }, ' ' + label) : ''));
    }
    if (others.length) item.append(passageList);
    if (left > 0 && head.id) item.append(make('p', { className: 'more' }, queryLink(`${count(left, 'more passage')} of this paper`, `${input.value} paper:${head.id}`)));
    item.head = head;
    return item;
  };

  // Shows more results; each as soon as it and those before it are there.
  const grow = async to => {
    const mine = turn;
    const cards = search.results.slice(shown, to).map(card);
    shown += cards.length;
    for (const one of cards) {
      const item = await one;
      if (mine !== turn) return;
      list.append(item);
      if (archive.mend) archive.mend(item);
    }
    more.hidden = shown >= search.results.length;
    filters();
  };

  const filters = () => {
    const query = input.value.trim();
    const toggle = (label, filter) => {
      const has = ` ${query} `.includes(` ${filter} `);
      return make('li', {}, queryLink(label, has ? ` ${query} `.replace(` ${filter} `, ' ').trim() : `${query} ${filter}`, has));
    };
    const top = values => [...values.reduce((map, value) => map.set(value, (map.get(value) || 0) + 1), new Map())].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 8);
    const heads = [...list.children].map(item => item.head);
    const sets = [
      ['Kind', manifest.k.split(' ').map(kind => toggle(kind, `kind:${kind}`))],
      ['Year', top(search.results.map(one => years[one.group]).filter(Boolean)).sort((a, b) => b[0] - a[0]).map(([year, times]) => toggle(`${year} (${times})`, `year:${year}`))],
      ['Author', top(heads.filter(head => head.kind === 'd').flatMap(head => head.authors)).map(([name]) => toggle(name, `author:"${name}"`))],
      ['Paper', heads.filter(head => head.id).slice(0, 6).map(head => toggle(head.title, `paper:${head.id}`))],
    ];
    narrow.replaceChildren(...sets.filter(([, links]) => links.length).map(([name, links]) => make('details', { open: name !== 'Paper' }, make('summary', {}, name), make('ul', {}, ...links))));
  };

  const run = async (typing, back) => {
    const mine = ++turn;
    const text = input.value.trim();
    if (!text) {
      list.replaceChildren(); narrow.replaceChildren(); reading.replaceChildren();
      status.textContent = ''; more.hidden = true; search = null;
      return;
    }
    try {
      const found = await ask(text, typing && !/\s$/.test(input.value));
      if (mine !== turn) return;
      search = found;
      shown = 0;
      list.replaceChildren();
      reading.replaceChildren(...notes());
      const passages = search.results.reduce((sum, one) => sum + one.count, 0);
      status.textContent = search.results.length ? `${count(search.results.length, 'result')}, ${count(passages, 'passage')}` : 'No results';
      await grow(Math.max(A_SCREEN, back?.shown || 0));
      if (mine !== turn) return;
      if (back) {
        scrollTo(0, back.y);
        [...list.querySelectorAll('a')].find(link => link.getAttribute('href') === back.link)?.focus({ preventScroll: true });
      }
    } catch {
      if (mine === turn) status.textContent = 'A part of the search could not be loaded; try again.';
    }
  };

  const address = () => '?q=' + encodeURIComponent(input.value.trim());
  const remember = (state, push) => { try { history[push ? 'pushState' : 'replaceState'](state, '', address()); } catch { /* too often, or a folder that may not */ } };

  history.scrollRestoration = 'manual';
  input.addEventListener('input', () => { remember(null); run(true); });
  form.addEventListener('submit', event => { event.preventDefault(); remember(null, true); run(false); });
  document.querySelector('main').addEventListener('click', event => {
    const link = event.target.closest('a');
    const href = link?.getAttribute('href');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (href.startsWith('?q=')) {
      event.preventDefault();
      input.value = decodeURIComponent(href.slice(3));
      remember(null, true);
      scrollTo(0, 0);
      run(false);
    } else remember({ shown, y: scrollY, link: href });
  });
  const fromAddress = () => { input.value = new URLSearchParams(location.search).get('q') || ''; run(false, history.state); };
  addEventListener('popstate', fromAddress);
  more.addEventListener('click', () => grow(shown + A_SCREEN));
  new IntersectionObserver(([entry]) => { if (entry.isIntersecting && search && !more.hidden) grow(shown + A_SCREEN); }).observe(more);
  fromAddress();
};

archive.search = {
  ask,
  passagesOf,
  box,
  mark: markPage,
  open: known => {
    open(known);
    const form = document.getElementById('search-form');
    if (form) page(form);
  },
};
