// Ways to narrow the results: each says how many are left when it is chosen, which is what asking so finds.
'use strict';
const {
  ask, attributes, cut, encode, excerpt, hits, linkTo, marked, passagesOf, shownOf, sorted, tokens, wordsIn, years,
  CHUNK, ...search
} = staticArchive.search;
const { fill, make, pieces, plural } = staticArchive;
const kinds = Object.fromEntries(search.kinds.map(kind => {
  const [name, label = name] = kind.slice(1).split('=');
  return [kind[0], { name, label }];
}));
const FACETS = 8;
// What queries name, as the reader's language calls it.
const FIELDS = wordsOf('script.field');
const passagesIn = number => plural(forms('script.search.passages'), number);

const queryLink = (label, query, sort, current) => attributes(
  make('a', { href: '?q=' + encode(query) + (sort ? '&sort=' + sort : '') }, label),
  current ? { 'aria-current': true } : {},
);

// The query with a filter in place of others of its field; without it where it is there already.
const withFilter = (text, filter) => {
  const field = filter.slice(0, filter.indexOf(':') + 1);
  const kept = tokens(text).filter(token => !token.startsWith(field));
  return tokens(text).includes(filter) ? kept.join(' ') : [...kept, filter].join(' ');
};

const facet = (label, filter, { text, sort }, count) => {
  const has = tokens(text).includes(filter);
  return { label, query: withFilter(text, filter), sort, has, count };
};

const topOf = values => {
  const counts = values.reduce((map, value) => map.set(value, (map.get(value) || 0) + 1), new Map());
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, FACETS);
};

const listOf = facets => make('ul', {}, ...facets.map(({ label, query, sort, has, count }) =>
  make('li', {}, queryLink(label, query, sort, has), has || count === undefined ? '' : ` (${count})`)));

// Asks how many results each would leave; those that leave none are not offered.
const counted = async (facets, isCurrent) => {
  const kept = [];
  for (const one of facets) {
    if (!isCurrent()) return null;
    const count = one.has ? 0 : (await ask(one.query)).results.length;
    if (one.has || count) kept.push({ ...one, count });
    await new Promise(resolve => setTimeout(resolve));
  }
  return isCurrent() ? kept : null;
};

// What a reader opens stays open for the queries that follow.
const opened = new Set(['year']);
const folded = (name, list, isChosen) => {
  const into = make('details', { open: isChosen || opened.has(name) }, make('summary', {}, FIELDS[name]), list);
  into.addEventListener('toggle', () => opened[into.open ? 'add' : 'delete'](name));
  return into;
};

// What takes pieces of the index that the answer did not take is counted when a reader wants to see it.
const countedLater = (name, facets, isCurrent) => {
  const into = folded(name, '', facets.some(({ has }) => has));
  let isCounting;
  into.addEventListener('toggle', async () => {
    if (!into.open || isCounting) return;
    isCounting = true;
    const found = await counted(facets, () => isCurrent() && into.isConnected).catch(() => (isCounting = false));
    if (found) into.append(found.length ? listOf(found) : make('p', {}, word('script.search.none')));
  });
  return into;
};

const showFacets = (into, { results }, heads, state, isCurrent) => {
  const kind = [
    ...Object.values(kinds).map(({ name, label }) => facet(label, `kind:${name}`, state)),
    facet(word('script.search.disputed'), 'is:disputed', state),
  ];
  const byYear = topOf(results.map(one => years[one.group]).filter(Boolean))
    .map(([year, count]) => facet(`${year}`, `year:${year}`, state, count));
  const papers = results.slice(state.first, state.first + heads.length)
    .map((result, i) => ({ result, head: heads[i] })).filter(({ head }) => head?.id).slice(0, FACETS)
    .map(({ result, head }) => facet(head.title, `paper:${head.id}`, state, passagesIn(result.count)));
  const authors = topOf(heads.flatMap(head => (head.kind === 'd' ? head.authors : [])))
    .map(([name]) => facet(name, `author:"${name}"`, state));
  into.replaceChildren(...[
    countedLater('kind', kind, isCurrent),
    byYear.length ? folded('year', listOf(byYear)) : '',
    authors.length ? countedLater('author', authors, isCurrent) : '',
    papers.length ? folded('paper', listOf(papers)) : '',
  ].filter(Boolean));
};
