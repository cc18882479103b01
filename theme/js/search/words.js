// Cuts text into the words that are searched for, as Search/Terms/SearchTokenizer.cs does; FOLDS comes from the
// same table.
'use strict';
const folds = new Map();
for (const entry of FOLDS.split(' ')) {
  const at = entry.indexOf(':', 1);
  for (const letter of entry.slice(at + 1)) folds.set(letter, entry.slice(0, at));
}

const INVISIBLE = /[\u00ad\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\p{Mn}]/u;
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

// Units of words; scripts without blanks have words of one character.
const WORDS_BEYOND_ASCII = /[\p{L}\p{M}\p{N}]/u;
const CHARACTERS = new RegExp(`[${UNSPACED}]`);
const SURROGATE = /[\ud800-\udfff]/;
const beyond = new Map();
const wordUnit = unit => {
  if (!unit) return false;
  if (unit < '\x80') return /[a-z0-9]/i.test(unit);
  if (!beyond.has(unit)) beyond.set(unit, SURROGATE.test(unit) || WORDS_BEYOND_ASCII.test(unit));
  return beyond.get(unit);
};
const unspaced = unit => unit > '\u0dff' && CHARACTERS.test(unit);
const isUnit = unit => wordUnit(unit) && !unspaced(unit);
const LETTERS_AND_HYPHEN = /^[\p{L}-]+$/u;
const digit = unit => unit >= '0' && unit <= '9';
const wordEnd = (text, at) => {
  while (isUnit(text[at]) || (APOSTROPHES.includes(text[at] || ' ') && isUnit(text[at + 1]))) at++;
  return at;
};
const APOSTROPHES = "'’‘ʼ";

// A stretch of words that signs hold together, as Search/Terms/SignedWord.cs reads it: a&e, 24/7, 1.8, £2.5bn, c++.
const joinedEnd = (text, start, end) => {
  const [before, sign, after] = [text[end - 1], text[end], text[end + 1]];
  if (before === ')' && isUnit(sign)) return wordEnd(text, end);
  if (!isUnit(after)) return 0;
  const next = wordEnd(text, end + 1);
  if (sign === '(') return text[next] === ')' ? next + 1 : 0;
  if (JOINERS.includes(sign)) return next;
  if (digit(before) && digit(after)) return '.,:'.includes(sign) ? next : 0;
  const initial = /[a-z]\.[a-z]/i.test(before + sign + after) && (end - 1 === start || text[end - 2] === '.');
  return initial ? next : 0;
};
const readSigned = (text, start, firstEnd) => {
  let end = firstEnd;
  let size = 1;
  for (let next; (next = joinedEnd(text, start, end)); size++) end = next;
  let behind = 0;
  while (behind < 2 && text[end + behind] && SUFFIXES.includes(text[end + behind])) behind++;
  if (isUnit(text[end + behind])) behind = 0;
  const ahead = start && PREFIXES.includes(text[start - 1]) ? 1 : 0;
  const words = [];
  const take = (from, to) => { if (to - from <= LONGEST_SIGNED) words.push({ from, to }); };
  if (size > 1) take(start, end);
  if (ahead || behind) take(start - ahead, end + behind);
  return { words, end, size };
};

// Where small words stand in capitals, by their places in the folded text.
const capitals = text => {
  const found = new Map();
  for (const { 0: word, index } of text.matchAll(/[A-Z]{2,}/g)) {
    if (stop.has(word.toLowerCase())) found.set(fold(text.slice(0, index)).length, word.length);
  }
  return found;
};
const stop = new Map(STOPS.map((word, i) => [word, i + 1]));

// Words with their positions and what they are: nothing for words themselves, else "compound" (after its parts, where
// the first one stands), "pair" (with its hyphen), "rest" (behind an elided article), "signed", "capitals".
const cut = text => {
  const folded = fold(text);
  const inCapitals = capitals(text);
  const found = [];
  let position = 0;
  let signedEnd = 0;
  const take = (word, kind, size) => {
    if (word && word.length <= LONGEST) found.push({ word, at: position, kind, size });
  };
  const takePrinted = (at, end) => {
    if (inCapitals.get(at) === end - at) take('^' + folded.slice(at, end), 'capitals');
    const elided = folded.slice(at, at + 3).indexOf("'");
    if (end - at > 4 && elided > 0 && at + elided + 3 < end) take(squeeze(folded.slice(at + elided + 1, end)), 'rest');
    if (at < signedEnd) return;
    const { words, end: to, size } = readSigned(folded, at, end);
    signedEnd = to;
    for (const one of words) take(squeeze(folded.slice(one.from, one.to)), 'signed', size);
  };
  for (let at = 0; at < folded.length;) {
    if (!wordUnit(folded[at])) { at++; continue; }
    if (unspaced(folded[at])) {
      const end = at + (SURROGATE.test(folded[at]) ? 2 : 1);
      take(folded.slice(at, end), '');
      position++;
      at = end;
      continue;
    }
    const [start, first] = [at, position];
    for (let end; ; at = end + 1) {
      end = wordEnd(folded, at);
      take(squeeze(folded.slice(at, end)), '');
      takePrinted(at, end);
      position++;
      if (folded[end] === '-' && isUnit(folded[end + 1])) continue;
      at = end;
      break;
    }
    const chain = folded.slice(start, at);
    const parts = chain.split('-');
    if (parts.length > 1) {
      const next = position;
      position = first;
      take(parts.map(squeeze).join(''), 'compound');
      const isPair = /^[^-]{2,}-[^-]{2,}$/.test(chain) && LETTERS_AND_HYPHEN.test(chain) && !SURROGATE.test(chain);
      if (isPair) take(chain, 'pair');
      position = next;
    }
  }
  return found;
};

const inOrder = found => found.filter(one => !one.kind).map(one => one.word);

const ENDING = new RegExp(`(?:${ENDINGS.replaceAll(' ', '|')})$`);
const without = word => {
  const found = word.slice(3).match(ENDING);
  return found ? word.slice(0, -found[0].length) : word;
};
