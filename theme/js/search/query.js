// Reads a query: care "pooled budgets" -mental pilot OR launch author:peck year:2001..2010
'use strict';
const FIELDS = /^(author|title|paper|year|kind|cites):(?=.)/;
const MOST_PARTS = 12;

const tokens = text => text.replace(/[“”„«»]/g, '"').match(/(?:[^\s"]|"[^"]*"?)+/g) || [];

const readToken = token => {
  const exclude = token.length > 1 && token[0] === '-';
  const rest = exclude ? token.slice(1) : token;
  const colon = rest.indexOf(':');
  const field = FIELDS.exec(fold(rest.slice(0, colon + 1)) + rest.slice(colon + 1))?.[1] || '';
  const raw = field ? rest.slice(colon + 1) : rest;
  const text = raw.replaceAll('"', ' ').trim();
  const words = cut(text).map(found => found.word);
  const ordered = inOrder(text);
  if (!words.length) return [];
  const part = choice => ({ choices: [{ field: '', parts: [], quoted: false, ...choice }], exclude });
  const quoted = raw.includes('"');
  if (field || quoted || exclude) {
    return [part({ field, text, words: ordered, quoted: quoted || (exclude && words.length > 1) })];
  }
  const parts = words.slice(0, -1);
  return parts.length > 1 && !text.includes(' ') && words.at(-1) === parts.join('')
    ? [part({ text, words: words.slice(-1), parts })]
    : ordered.map(word => part({ text: word, words: [word] }));
};

const parse = text => {
  const parts = [];
  let either = false;
  for (const token of tokens(text)) {
    if (token === 'OR' || token === '|') { either = parts.length > 0; continue; }
    const read = readToken(token);
    if (either && read.length) parts.at(-1).choices.push(...read.shift().choices);
    parts.push(...read);
    either = false;
  }
  for (const part of parts) {
    part.must = part.choices.every(choice => choice.field || isPhrase(choice));
    part.depth = Math.max(...part.choices.map(({ field }) => (field === '' ? 2 : /kind|cites/.test(field) ? 1 : 0)));
  }
  let aside = parts.filter(({ exclude, choices: [only, more] }) =>
    !exclude && !more && !only.field && !only.quoted && stop.has(only.words[0]));
  if (aside.length === parts.filter(part => !part.exclude).length) aside = [];
  const kept = parts.filter(part => !aside.includes(part));
  const leftOut = [...aside, ...kept.slice(MOST_PARTS)];
  return {
    parts: kept.slice(0, MOST_PARTS),
    aside: leftOut.flatMap(part => part.choices.map(choice => choice.text)),
  };
};

const isPhrase = choice => choice.quoted && !choice.field && choice.words.length > 1;
