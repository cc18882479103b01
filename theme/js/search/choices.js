// Finds the passages that meet a choice, with a score each, as Engine/Choices.cs and Engine/Phrases.cs do.
'use strict';
const EXACT = 4;
const key = name => fold(name).replace(/[ `\\$]/g, '-');

// Damerau's distance of neighbours swapped, letters lost, added or changed; more than the limit is not told apart.
const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1);
      current[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length];
};

// The nearest words, the most common first: one slip leaves the first or the last letter as it was.
const meantBefore = new Map();
const meant = word => {
  if (meantBefore.has(word)) return meantBefore.get(word);
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const found = new Map();
  if (!limit || !/^\p{L}+$/u.test(word)) return [];
  for (const backwards of [false, true]) {
    const letter = backwards ? '~' + word.at(-1) : word[0];
    const name = length => letter + String.fromCharCode(97 + Math.min(25, length));
    const end = last(directory.s, name(word.length + limit));
    for (let number = last(directory.s, name(word.length - limit)); number <= end; number++) {
      for (const { word: entry, common } of piece('s' + number) || []) {
        if (Math.abs(entry.length - word.length) > limit) continue;
        const candidate = backwards ? [...entry].reverse().join('') : entry;
        const far = distance(word, candidate, limit);
        if (far > 0 && far <= limit) found.set(candidate, { word: candidate, far, common });
      }
    }
  }
  const all = [...found.values()];
  const least = Math.min(...all.map(one => one.far));
  const nearest = all.filter(one => one.far === least).sort((a, b) => b.common - a.common || (a.word < b.word ? -1 : 1)).slice(0, 3);
  if (!missing.size) meantBefore.set(word, nearest);
  return nearest;
};

// What a search has met so far: how words were read, and the forms to mark.
const addChoice = (choice, typing, scores, met) => {
  const take = (part, forms, factor) => {
    for (const form of forms) {
      met.forms.add(form.word);
      const { numbers, impacts } = list(part, form);
      const by = factor(form);
      for (let i = 0; i < numbers.length; i++) scores[numbers[i]] += impacts[i] * by;
    }
  };
  const word = (wanted, quoted, typed, into) => {
    const part = terms(wanted);
    if (!part) return;
    const before = scores;
    scores = into;
    const found = part.find.get(wanted);
    const longer = part.forms.filter(form => form.word.startsWith(wanted) && form.first !== found?.first).slice(0, 50);
    const related = () => {
      let best;
      for (const form of part.forms) {
        if (form.number === form.first && form.base.length >= 4 && wanted.startsWith(form.base) && ENDING.exec(wanted.slice(form.base.length))?.index === 0 && !(best?.base.length >= form.base.length)) best = form;
      }
      return best;
    };
    const other = found || quoted || (typed && longer.length) ? null : related();
    if (found) {
      take(part, quoted ? [found] : family(part, found), form => (form === found ? EXACT : 3));
      if (typed) take(part, longer, () => 2);
    } else if (quoted) met.readings.push({ word: wanted, read: [] });
    else if (typed && longer.length) take(part, longer, () => 3);
    else if (other) {
      met.readings.push({ word: wanted, read: [other.word] });
      take(part, family(part, other), () => 3);
    } else if (wanted.length >= 4 && longer.length) {
      met.readings.push({ word: wanted, read: [longer[0].word] });
      take(part, longer, () => 2);
    } else {
      const near = meant(wanted);
      met.readings.push({ word: wanted, read: near.map(one => one.word) });
      for (const one of near) {
        const its = terms(one.word);
        if (its) take(its, family(its, its.find.get(one.word)), () => (one.far === 1 ? 2 : 1));
      }
    }
    scores = before;
  };
  const fill = takes => {
    for (let group = 0; group < manifest.g; group++) if (takes(group)) for (let i = starts[group]; i < starts[group + 1]; i++) scores[i]++;
  };
  const groups = marks => {
    const have = new Uint8Array(manifest.g);
    for (const mark of new Set(marks)) {
      const part = terms(mark);
      const form = part?.find.get(mark);
      const seen = new Set();
      for (const one of form ? family(part, form) : []) for (const number of list(part, one).numbers) seen.add(groupOf(number));
      for (const group of seen) have[group]++;
    }
    const all = new Set(marks).size;
    fill(group => have[group] === all);
  };
  switch (choice.field) {
    case 'year': {
      const [from, to = from] = choice.value.split('..');
      const number = (text, otherwise) => (/^\d+$/.test(text) ? +text : otherwise);
      const [first, end] = [number(from, 1), number(to, choice.value.includes('..') ? 9999 : 0)];
      fill(group => years[group] >= first && years[group] <= end);
      break;
    }
    case 'kind': case 'cites': {
      const mark = `${choice.field}:${key(choice.value)}`;
      const part = terms(mark);
      const form = part?.find.get(mark);
      if (form) for (const number of list(part, form).numbers) scores[number]++;
      break;
    }
    case 'paper': groups([`paper:${key(choice.value)}`]); break;
    case 'author': case 'title': groups(choice.words.map(one => `${choice.field}:${one}`)); break;
    default: {
      const whole = choice.words[0];
      if (isPhrase(choice)) phrase(choice.words, scores, met);
      else if (choice.parts.length && terms(whole) && !terms(whole).find.has(whole)) {
        const each = choice.parts.map(one => { const own = new Int32Array(manifest.n); word(one, false, false, own); return own; });
        for (let i = 0; i < manifest.n; i++) if (each.every(own => own[i])) scores[i] += each.reduce((sum, own) => sum + own[i], 0);
      } else word(whole, choice.quoted, typing, scores);
    }
  }
};

// Words that follow each other; any word may stand where a stop word stands. A place is a passage and where the phrase would begin.
const PLACES = 8192;
const phrase = (words, scores, met) => {
  const each = [];
  words.forEach((word, offset) => {
    if (stop.has(word)) return;
    const part = terms(word);
    const form = part?.find.get(word);
    met.forms.add(word);
    each.push(form ? { ...list(part, form), ...positions(part, form), offset } : { numbers: [], offset });
  });
  if (missing.size || !each.length) return;
  let places;
  for (const { numbers, begins, all, offset } of [...each].sort((a, b) => a.numbers.length - b.numbers.length)) {
    const next = new Set();
    for (let i = 0; i < numbers.length; i++) {
      for (let k = begins[i]; k < begins[i + 1]; k++) {
        const place = numbers[i] * PLACES + all[k] - offset + words.length;
        if (!places || places.has(place)) next.add(place);
      }
    }
    places = next;
  }
  const passages = new Set([...places].map(place => Math.floor(place / PLACES)));
  for (const { numbers, impacts } of each) numbers.forEach((number, i) => { if (passages.has(number)) scores[number] += impacts[i] * EXACT; });
};
