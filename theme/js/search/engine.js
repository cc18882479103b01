// Answers queries: scores every part for every passage, ranks the groups by them.
'use strict';
// What a passage meets, or nothing. A passage is a result by itself and not because its paper is one.
const meets = (search, passage, start) => {
  if (!search.own[passage] && passage !== start) return false;
  const { wanted, unwanted } = search;
  for (let i = 0; i < unwanted.length; i++) if (unwanted[i][passage]) return false;
  let met = 0;
  let score = 0;
  let inherited = 0;
  for (let i = 0; i < wanted.length; i++) {
    const { scores, part } = wanted[i];
    const own = scores[passage];
    const group = part.depth === 2 ? scores[start] : 0;
    if (own + group) met++; else if (part.must) return false;
    score += own;
    inherited += group;
  }
  search.met = met;
  search.score = score + (passage === start ? 0 : inherited >> 2);
  return met > 0;
};

const rank = (search, group) => {
  const { wanted } = search;
  const best = wanted.map(() => 0);
  let most = 0;
  let score = 0;
  let count = 0;
  for (let passage = starts[group]; passage < starts[group + 1]; passage++) {
    if (!meets(search, passage, starts[group])) continue;
    if (search.met > most) { most = search.met; score = 0; count = 0; }
    if (search.met === most) { score = Math.max(score, search.score); count++; }
    for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i], wanted[i].scores[passage]);
  }
  const full = most === best.length;
  const met = full ? most : best.filter(Boolean).length;
  const tier = full ? 2 : met === best.length ? 1 : 0;
  return { group, count, most, met, tier, score: full ? score : best.reduce((sum, one) => sum + one, score) };
};

// The passages of a result, best first; the record of the group itself can be among them.
const passagesOf = (search, result) => {
  const found = [];
  const start = starts[result.group];
  for (let passage = start; passage < starts[result.group + 1]; passage++) {
    if (meets(search, passage, start) && search.met === result.most) found.push({ passage, score: search.score });
  }
  return found.sort((a, b) => b.score - a.score).map(one => one.passage);
};

const isWord = choice => !choice.field && !choice.quoted && choice.words.length === 1 && !choice.whole;

// A small word in capitals that is nowhere printed so is a small word beside others.
const isAside = (part, parts) => parts.length > 1 && part.choices.every(({ printed }) =>
  printed && terms(printed) && !terms(printed).find.has(printed));

const evaluate = (query, typing) => {
  const search = { query, readings: [], forms: new Set(), phrases: [], wanted: [], unwanted: [], depth: 0 };
  query.parts.forEach((part, i) => {
    if (isAside(part, query.parts)) return;
    const scores = new Int32Array(manifest.n);
    const told = part.exclude ? { forms: new Set(), readings: [], phrases: [] } : search;
    for (const choice of part.choices) addChoice(choice, typing && i === query.parts.length - 1, scores, told);
    if (part.exclude) search.unwanted.push(scores);
    else {
      search.wanted.push({ scores, part });
      search.depth = Math.max(search.depth, part.depth);
    }
  });
  search.wanted.forEach(({ part, scores }, i) => {
    const before = search.wanted[i - 1];
    const [one, other] = [before?.part.choices, part.choices].map(all => all?.length === 1 && isWord(all[0]) && all[0]);
    const both = one && other ? [one.words[0], other.words[0]] : [];
    if (!one || !other || !addSolid(both, [before.scores, scores], search.forms)) return;
    search.readings = search.readings.filter(({ word }) => !both.includes(word));
  });
  if (missing.size) return null;
  // Passages with something of their own that is asked of passages, and not of their paper alone.
  const own = search.own = new Int32Array(manifest.n);
  for (const { scores, part } of search.wanted) {
    if (search.depth && part.depth === search.depth) scores.forEach((score, i) => { own[i] |= score; });
  }
  const ranked = [];
  for (let group = 0; group < manifest.g; group++) ranked.push(rank(search, group));
  const most = ranked.reduce((sum, one) => Math.max(sum, one.met), 1);
  search.results = ranked.filter(one => one.met === most).sort((a, b) => b.tier - a.tier || b.score - a.score);
  return search;
};

// Fetches what is missing until the query is answered.
const ask = async (text, typing) => {
  const query = parse(text);
  for (;;) {
    missing.clear();
    const search = evaluate(query, typing);
    if (search) return search;
    await fetchMissing();
  }
};

// Results by year; what has none comes last either way. Equals stay in the order of relevance.
const sorted = (results, sort) => {
  const year = result => years[result.group];
  if (!sort) return results;
  return [...results].sort((a, b) =>
    !year(a) - !year(b) || (sort === 'oldest' ? year(a) - year(b) : year(b) - year(a)));
};

// The words asked for that a passage has, where its record does not show them.
const wordsIn = (search, passage) => [...search.forms].filter(word => {
  const part = terms(word);
  const form = part?.find.get(word);
  return form && (!isShared(part, form) || form.number === form.first) && list(part, form).numbers.includes(passage);
}).map(word => word.replace('^', ''));
