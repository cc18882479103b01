// Narrows and sorts the list of papers, all parts of it at once, and the list of people, which is one page; what is
// chosen stands in the address.
'use strict';
(() => {
  const site = window.staticArchive;
  const { fill, make, plural } = site;
  const tools = document.querySelector('.paper-tools');
  const list = document.querySelector('.paper-list');
  const found = document.querySelector('.paper-results');
  if (!tools) return;
  const MORE = 100;
  const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // A language that is none is an error to Intl; the reader's own will do.
  const languages = (() => {
    try { return Intl.getCanonicalLocales(document.documentElement.lang); } catch { return []; }
  })();
  const collator = new Intl.Collator(languages, { numeric: true, ignorePunctuation: true });
  const fields = [...tools.querySelectorAll('[name]')];
  const value = name => fields.find(field => field.name === name)?.value ?? '';
  const ORDERS = tools.dataset.script ? wordsOf('script.papers.order') : wordsOf('script.people.order');

  // People are all on the page; what its lines say is not said again in a script.
  const fromPage = () => [...list.querySelectorAll('.people > li')].map((line, place) => {
    const copy = line.cloneNode(true);
    copy.removeAttribute('id');
    return {
      place,
      dated: true,
      count: +(line.dataset.papers ?? 1),
      words: fold(line.textContent),
      card: copy,
    };
  });
  let papers;
  site.papers = all => {
    papers = all.map((paper, place) => ({
      ...paper,
      place,
      words: fold([paper.title, paper.authors, paper.line, paper.date].join(' ')),
    }));
  };
  const load = async () => {
    if (!tools.dataset.script) papers ??= fromPage();
    else if (!papers) await site.load(tools.dataset.script);
    return papers;
  };

  // Papers come the newest first, and those without a date last, which they stay.
  const byDate = (one, other) => one.dated === other.dated ? other.place - one.place : one.dated ? -1 : 1;
  const byName = (one, other) => !one.name === !other.name
    ? collator.compare(one.name ?? '', other.name ?? '') || one.place - other.place
    : one.name ? -1 : 1;
  const SORTS = {
    '': (one, other) => one.place - other.place,
    oldest: byDate,
    title: (one, other) => collator.compare(one.title, other.title) || one.place - other.place,
    author: byName,
    papers: (one, other) => other.count - one.count || one.place - other.place,
  };

  const card = paper => paper.card ?? make('li', {},
    make('p', { className: 'kicker' }, paper.line ?? ''),
    make('h2', {}, make('a', { href: `${document.body.dataset.root}papers/${paper.id}/` }, paper.title)),
    make('p', { className: 'credit' }, [paper.authors, paper.date].filter(Boolean).join(' · ')),
    make('p', { className: 'facts' }, paper.facts ?? ''));

  const describe = (chosen, all, order) => {
    const undated = chosen.filter(paper => !paper.dated).length;
    const words = tools.dataset.script ? forms('script.papers.found') : forms('script.people.found');
    const sum = plural(words, all.length, chosen.length, ORDERS[order]);
    return undated && /est$/.test(order)
      ? fill(word('script.papers.found-undated'), sum, plural(forms('script.papers.undated'), undated))
      : sum + '.';
  };

  const status = make('p', { className: 'quiet' });
  status.setAttribute('role', 'status');
  const cards = tools.dataset.script ? make('ol', { className: 'cards' }) : make('ul', { className: 'people' });
  const more = make('button', { type: 'button' });
  found.append(status, cards, more);
  let rest = [];
  const grow = () => {
    cards.append(...rest.splice(0, MORE).map(card));
    more.hidden = !rest.length;
    more.textContent = fill(word('script.papers.more'), Math.min(MORE, rest.length), rest.length);
    site.mend?.(cards);
  };
  more.addEventListener('click', () => {
    const next = cards.children.length;
    grow();
    cards.children[next]?.querySelector('a').focus();
  });

  const apply = async () => {
    const [q, kind, sort] = ['q', 'kind', 'sort'].map(value);
    const isPlain = !q.trim() && !kind && !sort;
    const chosen = fields.filter(field => field.value.trim()).map(field => [field.name, field.value]);
    const query = String(new URLSearchParams(chosen));
    try {
      history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash);
    } catch { /* files have no history */ }
    if (isPlain) {
      [list.hidden, found.hidden] = [false, true];
      return;
    }
    const all = await load().catch(() => null);
    [list.hidden, found.hidden] = [Boolean(all), false];
    if (!all) {
      status.textContent = word('script.papers.failed');
      return;
    }
    const wanted = fold(q).split(/\s+/).filter(Boolean);
    const shown = all
      .filter(paper => (!kind || paper.kind === kind) && wanted.every(word => paper.words.includes(word)))
      .sort(SORTS[sort] ?? SORTS['']);
    rest = [...shown];
    cards.replaceChildren();
    grow();
    status.textContent = describe(shown, all, sort in ORDERS ? sort : Object.keys(ORDERS)[0]);
  };

  tools.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    if (asked.has(field.name)) field.value = asked.get(field.name);
    field.addEventListener('input', apply);
  }
  apply();
})();
