// Ways to narrow the results: each says how many are left when it is chosen, which is what asking so finds.
'use strict';
const kinds = {};
const FACETS = 8;

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
  return { label, query: withFilter(text, filter), sort, has, filter, count };
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

const folded = (name, open, list) => make('details', { open }, make('summary', {}, name), list);

// What is known at once, then kinds when they are counted, and authors when someone wants to see them.
const showFacets = async (into, search, heads, state, isCurrent) => {
  const byYear = topOf(search.results.map(one => years[one.group]).filter(Boolean))
    .map(([year, count]) => facet(`${year}`, `year:${year}`, state, count));
  const papers = search.results.slice(state.first, state.first + heads.length)
    .map((result, i) => ({ result, head: heads[i] })).filter(({ head }) => head.id).slice(0, FACETS)
    .map(({ result, head }) => facet(head.title, `paper:${head.id}`, state, times(result.count, 'passage')));
  const authors = topOf(heads.flatMap(head => (head.kind === 'd' ? head.authors : [])))
    .map(([name]) => facet(name, `author:"${name}"`, state));
  const kind = folded('Kind', true, '');
  const author = folded('Author', false, '');
  author.addEventListener('toggle', async () => {
    const found = author.open && !author.children[1] && await counted(authors, isCurrent);
    if (found) author.append(listOf(found));
  });
  into.replaceChildren(...[
    kind,
    byYear.length ? folded('Year', true, listOf(byYear)) : '',
    authors.length ? author : '',
    papers.length ? folded('Paper', false, listOf(papers)) : '',
  ].filter(Boolean));
  const found = await counted([
    ...Object.values(kinds).map(name => facet(name, `kind:${name}`, state)),
    facet('disputed event', 'is:disputed', state),
  ], isCurrent);
  if (found?.length) kind.append(listOf(found));
  else kind.hidden = true;
};
