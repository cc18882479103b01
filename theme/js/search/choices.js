// Finds the passages that meet a choice, with a score each.
'use strict';
const EXACT = 4;
const key = name => fold(name).replace(/[ `\\$]/g, '-');

// Damerau's distance of neighbours swapped, letters lost, added or changed; more than the limit is not told apart.
const distance = (a, b, limit) => {
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
        const candidate = backwards ? entry.split('').reverse().join('') : entry;
        const far = distance(word, candidate, limit);
        if (far > 0 && far <= limit) found.set(candidate, { word: candidate, far, common });
      }
    }
  }
  const all = [...found.values()];
  const least = Math.min(...all.map(one => one.far));
  const nearest = all.filter(one => one.far === least)
    .sort((a, b) => b.common - a.common || (a.word < b.word ? -1 : 1)).slice(0, 3);
  if (!missing.size) meantBefore.set(word, nearest);
  return nearest;
};

// Adds what a choice finds to the scores of its part; forms are for marking, readings say how words were read.
const addChoice = (choice, typing, scores, { forms, readings }) => {
  const addWord = (word, typed, into) => {
    const part = terms(word);
    if (!part) return;
    const found = part.find.get(word);
    const longer = part.forms.filter(form => form.word.startsWith(word) && form.first !== found?.first).slice(0, 50);
    const take = (some, factor, its = part) => {
      for (const form of some) {
        forms.add(form.word);
        const { numbers, impacts } = list(its, form);
        for (let i = 0; i < numbers.length; i++) into[numbers[i]] += impacts[i] * (form.word === word ? EXACT : factor);
      }
    };
    const takeAs = (read, some, factor) => {
      readings.push({ word, read });
      take(some, factor);
    };
    if (found) {
      take(choice.quoted ? [found] : family(part, found), 3);
      if (typed) take(longer, 2);
    } else if (choice.quoted) takeAs([], []);
    else if (typed && longer.length) take(longer, 3);
    else {
      let related;
      for (const form of part.forms) {
        const base = form.base.replace(/e$/, '');
        if (form.number === form.first && base.length > 2 && word.startsWith(base)
          && ENDING.exec(word.slice(base.length))?.index === 0
          && !(related?.base.length >= form.base.length)) related = form;
      }
      if (related) takeAs([related.word], family(part, related), 3);
      else if (word.length > 3 && longer.length) takeAs([longer[0].word], longer, 2);
      else {
        const near = meant(word);
        takeAs(near.map(one => one.word), []);
        for (const one of near) {
          const its = terms(one.word);
          if (its) take(family(its, its.find.get(one.word)), 3 - one.far, its);
        }
      }
    }
  };
  const fill = takes => {
    for (let group = 0; group < manifest.g; group++) {
      if (takes(group)) for (let i = starts[group]; i < starts[group + 1]; i++) scores[i]++;
    }
  };
  // The passages of marks such as kind:box, a set for each.
  const passagesWith = marks => [...new Set(marks)].map(mark => {
    const part = terms(mark);
    const form = part?.find.get(mark);
    return form ? family(part, form).flatMap(one => [...list(part, one).numbers]) : [];
  });
  const { field, text, words, parts } = choice;
  const whole = words[0];
  if (field === 'year') {
    const [from, to = from] = text.split('..');
    const number = (year, otherwise) => (/^\d+$/.test(year) ? +year : otherwise);
    fill(group => years[group] >= number(from, 1) && years[group] <= number(to, text.includes('..') ? 9999 : 0));
  } else if (/^[kc]/.test(field)) {
    for (const passage of passagesWith([`${field}:${key(text)}`])[0]) scores[passage]++;
  } else if (field) {
    const marks = field === 'paper' ? [`paper:${key(text)}`] : words.map(word => `${field}:${word}`);
    const sets = passagesWith(marks).map(set => new Set(set.map(groupOf)));
    fill(group => sets.every(set => set.has(group)));
  } else if (isPhrase(choice)) phrase(words, scores, forms);
  else if (parts.length && terms(whole) && !terms(whole).find.has(whole)) {
    const each = parts.map(word => { const own = new Int32Array(manifest.n); addWord(word, false, own); return own; });
    for (let i = 0; i < manifest.n; i++) {
      if (each.every(own => own[i])) scores[i] += each.reduce((sum, own) => sum + own[i], 0);
    }
  } else addWord(whole, typing, scores);
};

// Words that follow each other; any word may stand where a stop word stands.
// A place is a passage and where the phrase would begin.
const PLACES = 8192;
const phrase = (words, scores, forms) => {
  const each = [];
  words.forEach((word, offset) => {
    if (stop.has(word)) return;
    const part = terms(word);
    const form = part?.find.get(word);
    forms.add(word);
    each.push(form ? { ...list(part, form), ...positions(part, form), offset } : { numbers: [], offset });
  });
  if (missing.size || !each.length) return;
  let places;
  for (const { numbers, begins, all, offset } of each.sort((a, b) => a.numbers.length - b.numbers.length)) {
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
  for (const { numbers, impacts } of each) {
    numbers.forEach((number, i) => { if (passages.has(number)) scores[number] += impacts[i] * EXACT; });
  }
};
