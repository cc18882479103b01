// Cuts text into the words that are searched for, as Terms/SearchWords.cs does; FOLDS is made from the same table.
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

const fold = text => {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    let unit = text[i].toLowerCase();
    if (unit.length > 1) unit = text[i];
    folded += folds.get(unit) ?? (INVISIBLE.test(unit) ? '' : unit);
  }
  return folded;
};

const squeeze = word => (word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word).replaceAll("'", '');

// Words with their positions; a compound comes after its parts and stands where the first one stands.
const cut = text => {
  const found = [];
  let position = 0;
  const take = (word, at) => { if (word && word.length <= LONGEST) found.push({ word, at }); };
  for (const [chain] of fold(text).matchAll(CHAIN)) {
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
