// The search page's own, in a file of its own: how the query was read, results by paper, ways to narrow and to sort
// them, the way back.
'use strict';
const A_SCREEN = 2;
const A_PAGE = 20;
const PAUSE = 700;

// How a query was read, in words.
const describe = ({ parts, aside }) => {
  const inWords = ({ field, quoted, text }) =>
    (field && FIELDS[field] + ' ') + (quoted ? fill(word('script.quote'), text) : text);
  const read = parts.map(part => (part.exclude ? word('script.search.not') + ' ' : '')
    + part.choices.map(inWords).join(` ${word('script.search.or')} `));
  if (!read.length) return word('script.search.no-word');
  const left = aside.length ? ` (${fill(word('script.search.left-aside'), aside.join(', '))})` : '';
  return fill(word('script.search.read-as'), read.join(' · ')) + left;
};

const notesOn = (search, { text, sort }) => {
  const has = (chunk, word) => cut(chunk).some(one => one.word === word);
  const instead = (word, other) => text.replace(CHUNK, chunk => (has(chunk, word) ? other : chunk));
  const meant = (asked, read) => read.filter(other => instead(asked, other) !== text)
    .flatMap(other => [...pieces(word('script.search.meant'), queryLink(other, instead(asked, other), sort)), ' ']);
  return [
    describe(search.query),
    ...search.query.small.map(small => fill(word('script.search.too-common'), small)),
    ...search.readings.map(({ word: one, text: asked, read, apart }) => (apart
      ? fill(word('script.search.apart'), asked)
      : [fill(word('script.search.no-passage'), asked || one) + ' ', ...meant(one, read)])),
    [word('script.search.nearest'), word('script.search.papers-do')][search.results[0]?.tier] || '',
  ].map(line => make('p', {}, ...[line].flat()));
};

// The whole passage from the page it stands on, where its record is cut; a browser refuses that in a folder.
const pageOf = new Map();
const readPage = address => {
  if (!pageOf.has(address)) {
    pageOf.set(address, new Promise(resolve => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.responseType = 'document';
      request.onloadend = () => resolve(request.response);
      request.send();
    }));
  }
  return pageOf.get(address);
};
const passageOn = (page, id) => {
  const whole = page?.getElementById(id)?.closest(':not(li, :empty)')?.cloneNode(true);
  for (const added of whole?.querySelectorAll('.pin, [data-added]') || []) added.remove();
  return (whole?.textContent || '').replace(/\s+/g, ' ').trim();
};

// One result: a paper with its best passages.
const card = async (search, result, state) => {
  const passages = passagesOf(search, result);
  const { head, shown } = await shownOf(search, passages);
  const dotted = (tag, ...words) =>
    make(tag, { className: 'quiet' }, ...marked(words.filter(Boolean).join(' · '), search));
  const item = make('li', { className: 'found' },
    make('h2', {}, linkTo({ head, href: '' }, search, ...marked(head.title, search))),
    dotted('p', head.authors.join(', '), head.kind !== 'e' && head.year, head.kind !== 'd' && kinds[head.kind].label));
  const isCut = ({ entry, shows }) => !shows && /^…|…$/.test(entry.text);
  const words = one => (isCut(one)
    ? marked(`${one.entry.text} ${wordsIn(search, one.passage).join(' … ')}`, search)
    : excerpt(one.entry.text, search));
  if (!shown.length || head.kind === 'e') item.append(make('p', {}, ...excerpt(head.text, search)));
  if (shown.length) {
    item.append(make('ul', {}, ...shown.map(one => make('li', {}, linkTo(one.entry, search, ...words(one)), ' ',
      dotted('span', one.entry.kind !== 's' && one.entry.section,
        one.entry.page && fill(word('script.page'), one.entry.page),
        one.entry.kind !== 'p' && kinds[one.entry.kind].label)))));
  }
  if (passages.length > shown.length && head.id) {
    const all = plural(forms('script.search.all-passages'), passages.length);
    item.append(make('p', {}, queryLink(all, withFilter(state.text, `paper:${head.id}`), state.sort)));
  }
  item.head = head;
  // Later, when a reader stays: what the page has where the record shows none of the words.
  item.complete = async () => {
    item.complete = () => {};
    for (const [i, one] of shown.entries()) {
      if (!isCut(one)) continue;
      const link = item.querySelectorAll('ul a')[i];
      const url = new URL(link.href);
      const text = passageOn(await readPage(url.pathname), url.hash.slice(1));
      if (hits(text, search).length) link.replaceChildren(...excerpt(text, search));
    }
  };
  return item;
};

const page = form => {
  const input = form.elements.q;
  const [status, reading, results, narrow, more, order, pages] =
    ['status', 'reading', 'results', 'narrow', 'more', 'sort', 'pages'].map(name =>
      document.getElementById('search-' + name));
  let search;
  let shown;
  let state;
  let turn = 0;

  const address = ({ text, sort, number }) =>
    '?q=' + encode(text) + (sort ? '&sort=' + sort : '') + (number > 1 ? '&page=' + number : '');
  const readAddress = query => {
    const asked = new URLSearchParams(query);
    const sort = asked.get('sort');
    const number = Math.max(1, asked.get('page') | 0);
    return { text: asked.get('q') || '', sort: /^(newest|oldest)$/.test(sort) ? sort : '', number };
  };
  const current = () => ({ text: input.value.trim(), sort: order.value, number: 1 });

  const another = to => { if (search && !more.hidden) grow(to); };
  const nearEnd = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) another(shown + A_SCREEN); });

  // Shows more results; each as soon as it and those before it are there, and the very first before anything of
  // others is fetched.
  const grow = async to => {
    const mine = turn;
    const end = Math.min(to, A_PAGE, search.results.length - state.first);
    const found = search.results.slice(state.first + shown, state.first + end);
    const add = async some => {
      for (const one of some.map(result => card(search, result, state))) {
        const item = await one;
        if (mine === turn) results.append(item);
      }
    };
    more.hidden = true;
    if (!shown) {
      await add(found.splice(0, 1));
      // It is drawn before others are fetched.
      await new Promise(resolve => setTimeout(resolve, 20));
      if (mine !== turn) return;
    }
    shown = end;
    await add(found);
    if (mine !== turn) return;
    more.hidden = shown >= Math.min(A_PAGE, search.results.length - state.first);
    // Asked anew: one that never left the screen would not be told again.
    nearEnd.disconnect();
    nearEnd.observe(more);
    pages.hidden = !more.hidden || !pages.children.length;
    setTimeout(() => {
      if (mine === turn && location.protocol !== 'file:') for (const item of results.children) item.complete();
    }, PAUSE);
    if (!shown) return;
    const heads = [...results.children].map(item => item.head);
    // Results count more than what narrows them.
    try { showFacets(narrow, search, heads, state, () => mine === turn); } catch {}
  };

  const showPages = () => {
    const most = Math.ceil(search.results.length / A_PAGE);
    const link = (label, number) => make('a', { href: address({ ...state, number }) }, label);
    pages.replaceChildren(...(most < 2 ? [] : [
      state.number > 1 ? link(word('script.search.previous'), state.number - 1) : '',
      make('span', {}, fill(word('script.search.page-of'), state.number, most)),
      state.number < most ? link(word('script.search.next'), state.number + 1) : '',
    ].filter(Boolean)));
    const passages = search.results.reduce((sum, one) => sum + one.count, 0);
    const last = Math.min(state.first + A_PAGE, search.results.length);
    const found = `${plural(forms('script.search.results'), search.results.length)}, ${passagesIn(passages)}`;
    status.textContent = state.text
      && (most > 1 ? fill(word('script.search.these'), found, state.first + 1, last) : found);
  };

  const run = async (wanted, typing, back) => {
    const mine = ++turn;
    const { text } = wanted;
    try {
      const found = await ask(text, typing && !/\s$/.test(input.value));
      if (mine !== turn) return;
      const most = Math.max(1, Math.ceil(found.results.length / A_PAGE));
      const number = Math.min(wanted.number, most);
      state = { ...wanted, number, first: (number - 1) * A_PAGE };
      search = { ...found, results: sorted(found.results, state.sort) };
      shown = 0;
      results.replaceChildren();
      narrow.replaceChildren();
      order.parentElement.hidden = found.results.length < 2;
      reading.replaceChildren(...text ? notesOn(search, state) : []);
      showPages();
      await grow(back?.n || A_SCREEN);
      if (back?.href && mine === turn) {
        scrollTo(0, back.y);
        const left = [...results.querySelectorAll('a')].find(link => link.getAttribute('href') === back.href);
        left?.focus({ preventScroll: true });
      }
    } catch {
      if (mine === turn) status.textContent = word('script.search.failed');
    }
  };

  // What the way back needs stands in the history. A query being typed has one place in it, behind the one before:
  // it becomes a query of its own when it is sent or something of it is followed. A browser may refuse, of a folder or
  // when it is asked too often.
  const isDraft = () => history.state?.draft;
  const remember = (data, wanted, isNew) => {
    try { history[isNew ? 'pushState' : 'replaceState'](data, '', address(wanted)); } catch {}
  };
  const go = wanted => {
    input.value = wanted.text;
    order.value = wanted.sort;
    const before = readAddress(location.search);
    const isNew = !isDraft() && before.text !== '' && address(before) !== address(wanted);
    remember(null, wanted, isNew);
    run(wanted);
  };
  const fromAddress = () => {
    const wanted = readAddress(location.search);
    input.value = wanted.text;
    order.value = wanted.sort;
    run({ ...wanted, text: wanted.text.trim() }, false, history.state);
  };

  history.scrollRestoration = 'manual';
  input.addEventListener('input', () => {
    remember({ draft: true }, current(), !isDraft() && readAddress(location.search).text !== '');
    run(current(), true);
  });
  order.addEventListener('change', () => go(current()));
  form.addEventListener('submit', event => { event.preventDefault(); go(current()); });
  document.querySelector('main').addEventListener('click', event => {
    const href = event.target.closest('a')?.getAttribute('href');
    if (!href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (href[0] !== '?') return remember({ n: shown, y: scrollY, href }, readAddress(location.search));
    event.preventDefault();
    go(readAddress(href));
    if (readAddress(href).number > 1) { scrollTo(0, 0); status.focus?.(); }
  });
  addEventListener('popstate', fromAddress);
  more.addEventListener('click', () => another(A_PAGE));
  fromAddress();
};

page(document.getElementById('search-form'));
