// Reads a query: care "pooled budgets" -mental pilot OR launch author:peck year:2001..2010
'use strict';
const FIELDS = /^(author|title|paper|year|kind|cites|is):/;
const MOST_PARTS = 12;
const LONGEST_QUERY = 1000;

const tokens = text => text.replace(/[“”„«»]/g, '"').match(/(?:[^\s"]|"[^"]*"?)+/g) || [];

// A word that others join by a hyphen or signs: what it is as printed, what it is as one, its parts.
const joined = (text, found, words) => {
  const whole = found.filter(one => one.kind === 'signed' && one.size === words.length).map(one => one.word);
  const compound = found.find(one => one.kind === 'compound' && one.at === 0)?.word;
  return { text, words, found, whole: whole.reverse(), compound };
};

const readToken = token => {
  const exclude = token.length > 1 && token[0] === '-';
  const rest = exclude ? token.slice(1) : token;
  const colon = rest.indexOf(':');
  const field = FIELDS.exec(fold(rest.slice(0, colon + 1)))?.[1] || '';
  const raw = field ? rest.slice(colon + 1) : rest;
  const text = raw.replaceAll('"', ' ').trim();
  const found = cut(text);
  const words = inOrder(found);
  if (!words.length) return [];
  const part = choice => ({ choices: [{ field: '', quoted: false, found, ...choice }], exclude });
  const quoted = raw.includes('"');
  if (field) return [part({ field, text, words })];
  const printed = words.length === 1 && found.find(one => one.kind === 'capitals')?.word;
  const isJoined = found.some(({ kind }) => kind === 'signed' || kind === 'compound') 
    || (words.length > 1 && [...text].some(unspaced));
  if (!quoted && isJoined) return [part(joined(text, found, words))];
  if (quoted || exclude) return [part({ text, words, printed, quoted: quoted || words.length > 1 })];
  const behind = found.find(one => one.kind === 'rest')?.word;
  if (words.length === 1) return [part({ text, words, printed, rest: behind })];
  return words.map(word => part({ text: word, words: [word] }));
};

const parse = all => {
  const text = all.slice(0, LONGEST_QUERY);
  const parts = [];
  let either = false;
  for (const token of tokens(text)) {
    if (token === 'OR' || token === '|') { either = parts.length > 0; continue; }
    if (token === 'AND') continue;
    const read = readToken(token);
    if (either && read.length) parts.at(-1).choices.push(...read.shift().choices);
    parts.push(...read);
    either = false;
  }
  for (const part of parts) {
    part.must = part.choices.every(choice => choice.field || isPhrase(choice));
    part.depth = Math.max(...part.choices.map(({ field }) => (field === '' ? 2 : /kind|cites/.test(field) ? 1 : 0)));
  }
  const isSmall = ({ exclude, choices: [only, more] }) => !exclude && !more && !only.field && !only.printed
    && only.words.every(word => stop.has(word)) && (isPhrase(only) || only.words.length === 1) && !only.whole?.length;
  const small = parts.filter(isSmall);
  let aside = small;
  if (aside.length === parts.filter(part => !part.exclude).length) aside = [];
  const kept = parts.filter(part => !aside.includes(part));
  const leftOut = [...aside, ...kept.slice(MOST_PARTS)];
  return {
    parts: kept.slice(0, MOST_PARTS),
    aside: leftOut.flatMap(part => part.choices.map(choice => choice.text)),
    small: aside.length ? [] : small.map(part => part.choices[0].text),
  };
};

const isPhrase = choice => choice.quoted && !choice.field && choice.words.length > 1;
