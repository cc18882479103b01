// Words that a reader typed or pasted, where they do not stand in a text as they are: with markup, a note's number left
// out, words left out and an ellipsis, a misspelling. The nearest words of the text are offered as they are printed;
// what goes into the file is those.
'use strict';
(() => {
  const LEAST = 0.7, MARGIN = 0.15, OFTEN = 300, ROOM = 120, MOST = 8;
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;

  const tokens = string => [...string.matchAll(WORD)].map(one => ({ word: one[0], at: one.index }));

  // The longest run of words in order that both have (a common subsequence), with the first and last place of it.
  const align = (quote, words, from, to) => {
    const width = to - from + 1;
    const lengths = Array.from({ length: quote.length + 1 }, () => new Uint16Array(width));
    for (let i = quote.length - 1; i >= 0; i--) {
      for (let j = width - 2; j >= 0; j--) {
        lengths[i][j] = quote[i].word === words[from + j].word
          ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    const pairs = [];
    for (let i = 0, j = 0; i < quote.length && j < width - 1;) {
      if (quote[i].word === words[from + j].word && lengths[i][j] === lengths[i + 1][j + 1] + 1) {
        pairs.push([i++, from + j++]);
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++; else j++;
    }
    // Close together: "The … argued" does not begin at the "The" of the sentence before.
    for (let k = pairs.length - 2; k >= 0; k--) {
      const { word } = quote[pairs[k][0]];
      let at = pairs[k + 1][1] - 1;
      while (words[at].word !== word) at--;
      pairs[k][1] = at;
    }
    return pairs;
  };

  // Places of a folded text that have most of a folded quote's words, the best first.
  window.staticArchive.nearestIn = folded => {
    const words = tokens(folded), positions = new Map();
    words.forEach(({ word }, i) => positions.set(word, [...positions.get(word) || [], i].slice(0, OFTEN)));

    const starts = quote => {
      const weights = new Map();
      quote.forEach(({ word }, i) => {
        const at = positions.get(word) || [];
        for (const position of at) {
          const start = Math.max(0, position - i) >> 2;
          for (const near of [start - 1, start]) weights.set(near, (weights.get(near) || 0) + 1 / at.length);
        }
      });
      return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST).map(([start]) => start * 4);
    };

    return string => {
      const quote = tokens(string).slice(0, 400);
      if (quote.length < 2) return [];
      const found = [];
      for (const start of starts(quote)) {
        const from = Math.max(0, start - 4), to = Math.min(words.length, start + quote.length + ROOM);
        const pairs = align(quote, words, from, to);
        if (!pairs.length) continue;
        const [head, first] = pairs[0], [tail, last] = pairs[pairs.length - 1];
        const begin = words[Math.max(from, first - head)];
        const end = words[Math.min(to - 1, last + quote.length - 1 - tail)];
        const place = { start: begin.at, end: end.at + end.word.length, score: pairs.length / quote.length };
        found.push(place);
      }
      found.sort((a, b) => b.score - a.score || a.start - b.start);
      const best = found[0];
      if (!best || best.score < LEAST) return [];
      // Of places that overlap the best stands for all.
      return found.filter((one, i) => one.score > best.score - MARGIN
        && found.slice(0, i).every(other => other.end <= one.start || one.end <= other.start));
    };
  };
})();
