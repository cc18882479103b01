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
      if ((directory.s[number][0] === '~') !== backwards) continue;
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

// Forms of letters and digits alone: what a word begins is no mark of the index and nothing with signs.
const isMark = word => /[a-z]:/.test(word);
const isPlain = word => /^[\p{L}\p{M}\p{N}]+$/u.test(word);
const beginning = (part, word) => part.forms
  .filter(form => form.word.startsWith(word) && (isMark(word) || !isMark(form.word)) && form.word[0] !== '^');

// Adds what a choice finds to the scores of its part; forms are for marking, readings say how words were read.
const addChoice = (choice, typing, scores, told) => {
  const { field, words } = choice;
  if (field) addField(choice, typing, scores);
  else if (isPhrase(choice)) addPhrase(choice, scores, told);
  else if (choice.compound || words.length > 1 || choice.whole?.length) addJoined(choice, typing, scores, told);
  else addWord(choice, typing, scores, told);
};

const addList = ({ numbers, impacts }, into, factor = EXACT) => {
  for (let i = 0; i < numbers.length; i++) into[numbers[i]] += impacts[i] * factor;
};

const addWord = (choice, typed, into, told) => {
  const { forms, readings } = told;
  const [word] = choice.words;
  const part = terms(word);
  if (!part) return;
  const take = (some, factor, its = part) => {
    const listed = choice.quoted ? ownList : list;
    const asked = some.find(form => form.word === word);
    const exact = asked && listed(its, asked);
    for (const form of some) forms.add(form.word);
    for (const one of new Set(some.map(form => listed(its, form)))) addList(one, into, one === exact ? EXACT : factor);
    const names = asked && its.codes[asked.number].split('~')[1];
    if (names) addList(readList(names), into, 1);
  };
  const takeAs = (read, some, factor) => {
    readings.push({ word, text: choice.text, read });
    take(some, factor);
  };
  const find = word => terms(word)?.find.get(word);
  const printed = choice.printed && find(choice.printed);
  if (printed) {
    take([printed], EXACT, terms(choice.printed));
    return;
  }
  const found = part.find.get(word);
  const longer = beginning(part, word).filter(form => form.first !== found?.first && isPlain(form.word)).slice(0, 50);
  if (found) {
    take(choice.quoted ? [found] : family(part, found), 3);
    if (typed) take(longer, 2);
    if (!typed && !choice.quoted) addPair(part, word, into, told);
  } else if (stop.has(word)) return;
  else if (choice.quoted) takeAs([], []);
  else if (typed && longer.length) take(longer, 3);
  else if (choice.rest && find(choice.rest)) {
    take(family(terms(choice.rest), find(choice.rest)), 3, terms(choice.rest));
  } else {
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

// A compound that is somewhere written with a hyphen is also found where it is written apart.
const addPair = (part, word, into, told) => {
  const pair = part.forms.find(form => form.word.includes('-') && form.word.replace('-', '') === word);
  if (pair) addPhrase(phraseOf(pair.word), into, told);
};

const phraseOf = text => ({ found: cut(text), words: inOrder(cut(text)), text });

// Words joined by signs: as printed; else side by side; else all of them, wherever they are in a passage.
const addJoined = (choice, typing, into, told) => {
  const { forms } = told;
  const { whole, word, first } = wholeOf(choice);
  if (missing.size) return;
  if (whole) {
    forms.add(word);
    addList(whole, into);
    if (first) return;
  }
  const size = choice.words.length;
  const before = into.slice();
  if (size > 1) addPhrase(choice, into, told);
  if (whole || missing.size || into.some((score, i) => score !== before[i])) return;
  const parts = choice.words.filter(one => size === 1 || !stop.has(one));
  if (choice.whole.length) told.readings.push({ word: choice.whole[0], text: choice.text, read: parts, apart: true });
  const each = parts.map(one => {
    const own = new Int32Array(manifest.n);
    addWord(phraseOf(one), typing && one === parts.at(-1), own, told);
    return own;
  });
  if (!each.length) return;
  for (let i = 0; i < manifest.n; i++) {
    if (each.every(own => own[i])) into[i] += each.reduce((sum, own) => sum + own[i], 0);
  }
};

// The list of the longest of what a choice is as a whole; first says that it is printed with its signs.
const wholeOf = ({ whole, compound }) => {
  for (const word of [...whole, compound]) {
    const part = word && terms(word);
    const form = part && part.find.get(word);
    if (!form) continue;
    return { whole: ownList(part, form), word, first: word !== compound };
  }
  return {};
};

// The passages of marks such as kind:box, a set for each; while the last is typed, of all that begin so.
const passagesWith = (marks, typing) => [...new Set(marks)].map((mark, i) => {
  const part = terms(mark);
  const form = part?.find.get(mark);
  const some = form ? family(part, form) : typing && part && i === marks.length - 1 ? beginning(part, mark) : [];
  return some.flatMap(one => [...list(part, one).numbers]);
});

const addField = ({ field, text, words }, typing, scores) => {
  const fill = takes => {
    for (let group = 0; group < manifest.g; group++) {
      if (takes(group)) for (let i = starts[group]; i < starts[group + 1]; i++) scores[i]++;
    }
  };
  if (field === 'year') {
    const [from, to = from] = text.split('..');
    const number = (year, otherwise) => (/^\d+$/.test(year) ? +year : otherwise);
    fill(group => years[group] >= number(from, 1) && years[group] <= number(to, text.includes('..') ? 9999 : 0));
  } else if (/^[kc]/.test(field)) {
    for (const passage of passagesWith([`${field}:${key(text)}`])[0]) scores[passage]++;
  } else {
    const marks = /paper|is/.test(field) ? [`${field}:${key(text)}`] : words.map(word => `${field}:${word}`);
    const sets = passagesWith(marks, typing).map(set => new Set(set.map(groupOf)));
    fill(group => sets.every(set => set.has(group)));
  }
};

// Words that follow each other, the small ones among them as they stand. A place is a passage and where the phrase
// would begin.
const PLACES = 8192;
const addPhrase = ({ found, words }, scores, { forms, phrases }) => {
  const runs = [];
  words.forEach((_, i) => runs.push(i && stop.has(words[i - 1]) ? [stop.get(words[i - 1]), ...runs[i - 1]] : []));
  const each = [];
  for (const { word, at, kind } of found) {
    const needed = kind ? kind === 'signed' || kind === 'capitals' : !stop.has(word);
    const part = needed ? terms(word) : null;
    const form = part?.find.get(word);
    if (part && (form || !kind)) {
      const run = kind ? [] : runs[at].slice(0, MOST_BEFORE);
      const wanted = run.reduce((sum, small, i) => sum | (small << (6 * i)), 0);
      const mask = 2 ** (6 * run.length) - 1;
      each.push(form ? { ...ownList(part, form), ...positions(part, form), at, wanted, mask } : { numbers: [], at });
    }
  }
  if (missing.size || !each.length) return;
  let places;
  for (const { numbers, begins, all, before, at, wanted, mask } of
    each.sort((a, b) => a.numbers.length - b.numbers.length)) {
    const next = new Set();
    for (let i = 0; i < numbers.length; i++) {
      for (let k = begins[i]; k < begins[i + 1]; k++) {
        if ((before[k] & mask) !== wanted || all[k] + words.length >= PLACES) continue;
        const place = numbers[i] * PLACES + all[k] - at + words.length;
        if (!places || places.has(place)) next.add(place);
      }
    }
    places = next;
  }
  if (places.size) phrases.push(words);
  const passages = new Set([...places].map(place => Math.floor(place / PLACES)));
  for (const { numbers, impacts } of each) {
    numbers.forEach((number, i) => { if (passages.has(number)) scores[number] += impacts[i] * EXACT; });
  }
  if (words.length === 2) addSolid(words, [scores], forms);
};

// Two words that are somewhere written as one: looked up where that costs no piece of the index more.
const addSolid = ([one, other], scores, forms) => {
  const number = word => last(directory.t, without(word));
  const solid = one + other;
  if (one.length > 2 && number(solid) !== number(one)) return false;
  const part = terms(solid);
  const form = part?.find.get(solid);
  if (!form) return false;
  forms.add(solid);
  for (const into of scores) addList(ownList(part, form), into);
  return true;
};
