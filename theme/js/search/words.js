// Cuts text into the words that are searched for, as Search/Terms/SearchTokenizer.cs does; FOLDS comes from the
// same table.
'use strict';
const folds = new Map();
for (const entry of FOLDS.split(' ')) {
  const at = entry.indexOf(':', 1);
  for (const letter of entry.slice(at + 1)) folds.set(letter, entry.slice(0, at));
}

const INVISIBLE = /[\u00ad\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\p{Mn}]/u;
const UNIT = '[\\p{L}\\p{M}\\p{N}\\u{10000}-\\u{10ffff}]+';
const ONE = `${UNIT}(?:'${UNIT})*`;
const CHAIN = new RegExp(`${ONE}(?:-${ONE})*`, 'gu');
const LONGEST = 40;

// Latin, Greek, Cyrillic and their variants are taken apart by the browser; where it does otherwise stands in FOLDS.
const LETTERS = /^[\p{L}\p{N}]+$/u;
const DECOMPOSED = /[\u00aa-\u024f\u0370-\u0477\u1e00-\u1fff\u2070-\u2188\ufb00-\ufb06\uff10-\uff5a]/;
const fold = text => text.replace(/[A-Z]|[^\0-\x7f]/g, unit => {
  let lower = unit.toLowerCase();
  if (lower.length > 1) lower = unit;
  if (folds.has(lower)) return folds.get(lower);
  if (INVISIBLE.test(lower)) return '';
  const plain = DECOMPOSED.test(lower) ? lower.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase() : lower;
  return LETTERS.test(plain) ? plain : lower;
});

const squeeze = word => (word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word).replaceAll("'", '');

// Words with their positions; a compound comes after its parts and stands where the first one stands.
const cut = text => {
  const found = [];
  let position = 0;
  const take = (word, at) => { if (word && word.length <= LONGEST) found.push({ word, at }); };
  for (const chain of fold(text).match(CHAIN) || []) {
    const parts = chain.split('-').map(squeeze);
    const first = position;
    for (const part of parts) take(part, position++);
    if (parts.length > 1) take(parts.join(''), first);
  }
  return found;
};

const inOrder = text => {
  const words = [];
  for (const { word, at } of cut(text)) if (at === words.length) words.push(word);
  return words;
};

const ENDING = new RegExp(`(?:${ENDINGS.replaceAll(' ', '|')})$`);
const without = word => {
  const found = word.slice(3).match(ENDING);
  return found ? word.slice(0, -found[0].length) : word;
};
