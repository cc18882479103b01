// The search page: how the query was read, results by paper, ways to narrow them, the way back.
'use strict';
const kinds = {};
const A_SCREEN = 2;
const times = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;
const quiet = (tag, text, forms) => make(tag, { className: 'quiet' }, ...marked(text, forms));
const queryLink = (label, query, current) =>
  attributes(make('a', { href: '?q=' + encodeURIComponent(query) }, label), current ? { 'aria-current': true } : {});

// How a query was read, in words.
const describe = ({ parts, aside }) => {
  const inWords = ({ field, quoted, text }) => (field && field + ' ') + (quoted ? `“${text}”` : text);
  const read = parts.map(part => (part.exclude ? 'not ' : '') + part.choices.map(inWords).join(' or '));
  return 'Read as: ' + read.join(' · ') + (aside.length ? ` (left aside: ${aside.join(', ')})` : '');
};

const notesOn = (search, text) => {
  const instead = (word, other) => queryLink(other, text.replace(new RegExp(word, 'iu'), other));
  const tiers = ['Nothing has all of this; these come nearest.', 'No passage has all of this; these papers do.'];
  return [
    describe(search.query),
    ...search.readings.map(({ word, read }) => [
      `No passage has “${word}”. `,
      ...read.flatMap(other => ['Did you mean ', instead(word, other), '? ']),
    ]),
    tiers[search.results[0]?.tier] || '',
  ].map(line => make('p', {}, ...[line].flat()));
};

// One result: a paper with its best passages, those of one piece of the index: a piece more for each would cost
// more than it tells.
const card = async (search, result, text) => {
  const { forms } = search;
  const passages = passagesOf(search, result);
  const near = recordPiece(passages[0]);
  const entries = await Promise.all(passages.filter(passage => recordPiece(passage) === near).slice(0, 4).map(record));
  const { head } = entries[0];
  const others = entries.filter(entry => entry.href).slice(0, 3);
  const dotted = (tag, ...words) => quiet(tag, words.filter(Boolean).join(' · '), forms);
  const item = make('li', { className: 'found' },
    make('h2', {}, linkTo({ head, href: '' }, forms, ...marked(head.title, forms))),
    dotted('p', head.authors.join(', '), head.kind !== 'e' && head.year, head.kind !== 'd' && kinds[head.kind]));
  item.append(others.length
    ? make('ul', {}, ...others.map(entry => make('li', {}, linkTo(entry, forms, ...excerpt(entry.text, forms)), ' ',
      dotted('span', entry.kind !== 's' && entry.section, entry.page && `p. ${entry.page}`,
        entry.kind !== 'p' && kinds[entry.kind]))))
    : make('p', {}, ...excerpt(head.text, forms)));
  if (passages.length > entries.length && head.id) {
    const all = `All ${times(passages.length, 'passage')} of this paper`;
    item.append(make('p', {}, queryLink(all, `${text} paper:${head.id}`)));
  }
  item.head = head;
  return item;
};

// Links that add a filter to the query, or take it away again.
const filters = (search, heads, text) => {
  const toggle = (label, filter) => {
    const rest = ` ${text} `.replace(` ${filter} `, ' ').trim();
    return make('li', {}, queryLink(label, rest === text ? `${text} ${filter}` : rest, rest !== text));
  };
  const top = values => {
    const counts = values.reduce((map, value) => map.set(value, (map.get(value) || 0) + 1), new Map());
    return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8);
  };
  const byYear = top(search.results.map(one => years[one.group]).filter(Boolean));
  const byAuthor = top(heads.flatMap(head => (head.kind === 'd' ? head.authors : [])));
  return [
    ['Kind', Object.values(kinds).map(kind => toggle(kind, `kind:${kind}`))],
    ['Year', byYear.map(([year, number]) => toggle(`${year} (${number})`, `year:${year}`))],
    ['Author', byAuthor.map(([name]) => toggle(name, `author:"${name}"`))],
    ['Paper', heads.filter(head => head.id).slice(0, 6).map(head => toggle(head.title, `paper:${head.id}`))],
  ].map(([name, links]) => (links.length
    ? make('details', { open: name !== 'Paper' }, make('summary', {}, name), make('ul', {}, ...links))
    : ''));
};

const page = form => {
  const input = form.elements.q;
  const [status, reading, results, narrow, more] = ['status', 'reading', 'results', 'narrow', 'more']
    .map(name => document.getElementById('search-' + name));
  let search;
  let shown;
  let turn = 0;

  // Shows more results; each as soon as it and those before it are there, and the very first before anything of
  // others is fetched.
  const grow = async to => {
    const mine = turn;
    const found = search.results.slice(shown, to);
    const add = async some => {
      for (const one of some.map(result => card(search, result, input.value.trim()))) {
        const item = await one;
        if (mine === turn) results.append(item);
      }
    };
    more.hidden = true;
    if (!shown) await add(found.splice(0, 1));
    shown = to;
    await add(found);
    if (mine !== turn) return;
    more.hidden = shown >= search.results.length;
    narrow.replaceChildren(...filters(search, [...results.children].map(item => item.head), input.value.trim()));
  };

  const run = async (typing, back) => {
    const mine = ++turn;
    const text = input.value;
    try {
      const found = await ask(text, typing && !/\s$/.test(text));
      if (mine !== turn) return;
      search = found;
      shown = 0;
      results.replaceChildren();
      reading.replaceChildren(...text.trim() ? notesOn(search, text) : []);
      const passages = search.results.reduce((sum, one) => sum + one.count, 0);
      status.textContent = text.trim() && `${times(search.results.length, 'result')}, ${times(passages, 'passage')}`;
      await grow(back?.n || A_SCREEN);
      if (back && mine === turn) {
        scrollTo(0, back.y);
        const left = [...results.querySelectorAll('a')].find(link => link.getAttribute('href') === back.href);
        left?.focus({ preventScroll: true });
      }
    } catch {
      if (mine === turn) status.textContent = 'The search could not be loaded; try again.';
    }
  };

  // What the way back needs stands in the history; a browser may refuse, of a folder or when it is asked too often.
  const remember = (state, how) => {
    try { history[how || 'replaceState'](state, '', '?q=' + encodeURIComponent(input.value.trim())); } catch {}
  };
  const go = () => { remember(null, 'pushState'); run(); };
  const fromAddress = () => {
    input.value = new URLSearchParams(location.search).get('q') || '';
    run(false, history.state);
  };

  history.scrollRestoration = 'manual';
  input.addEventListener('input', () => { remember(null); run(true); });
  form.addEventListener('submit', event => { event.preventDefault(); go(); });
  document.querySelector('main').addEventListener('click', event => {
    const href = event.target.closest('a')?.getAttribute('href');
    if (!href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (href[0] !== '?') return remember({ n: shown, y: scrollY, href });
    event.preventDefault();
    input.value = decodeURIComponent(href.slice(3));
    go();
  });
  addEventListener('popstate', fromAddress);
  const another = () => { if (search && !more.hidden) grow(shown + A_SCREEN); };
  more.addEventListener('click', another);
  new IntersectionObserver(([entry]) => { if (entry.isIntersecting) another(); }).observe(more);
  fromAddress();
};

archive.search = {
  ask,
  passagesOf,
  record,
  cut,
  box,
  mark: markPage,
  open: known => {
    open(known);
    for (const kind of known.k.split(' ')) kinds[kind[0]] = kind.slice(1);
    const form = document.getElementById('search-form');
    if (form && form.elements) page(form);
  },
};
