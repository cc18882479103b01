// Quotes in a text, as the build finds and makes them (Folding; TextQuoteSelectorBuilder, ExactQuoteMatcher).
// It knows nothing of the page, so that tests run this file itself and compare.
'use strict';
(() => {
  // What letters and signs fold to, made from the build's own table (FoldTableWriter).
  const FOLDS = ``;
  const SHORT = 15, CONTEXT = 32, MOST = 1000;
  const WHITE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
  const MARK = /\p{Mn}/u;
  const INVISIBLE = /[\xad\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\p{Mn}]/u;
  const WORD = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

  const folds = {};
  for (const entry of FOLDS.split(' ')) {
    const colon = entry.indexOf(':');
    if (colon > 0) for (const unit of entry.slice(colon + 1)) folds[unit] = entry.slice(0, colon);
    else for (let i = 1; i < entry.length; i++) {
      if (entry[i] !== '.') folds[String.fromCharCode(entry.charCodeAt(0) + i - 1)] = entry[i];
    }
  }
  const foldUnit = unit => {
    if (!(unit in folds)) {
      const lower = unit.toLowerCase(), one = lower.length === 1 ? lower : unit;
      folds[unit] = one in folds ? folds[one] : WHITE.test(one) ? ' ' : INVISIBLE.test(one) ? '' : one;
    }
    return folds[unit];
  };

  // The folded text, white space one blank and none at the beginning, and where each of its units comes from.
  const folding = string => {
    const units = [], origins = [];
    for (let i = 0; i < string.length; i++) {
      for (const unit of foldUnit(string[i])) {
        if (unit === ' ' && (units.length ? units[units.length - 1] : ' ') === ' ') continue;
        units.push(unit);
        origins.push(i);
      }
    }
    return [units.join(''), origins];
  };
  const fold = string => folding(string)[0].trim();
  const isShort = quote => fold(quote).length < SHORT;

  // One line: control characters count as white space, which is one blank and none at the ends.
  const clean = string => string.replace(/[\0-\x1f\x7f-\x9f]/g, ' ').split(WHITE).filter(Boolean).join(' ');

  // Without the markup that may have been copied with it.
  const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };
  const bare = string => string.replace(/\]\([^()\s]*\)/g, ']').replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name) => ENTITIES[name]);

  // Quotes in one text. Places are spans of it, half-open. isInOrder: whether blocks follow each other as in the
  // document; where they may not, a selector leaves its block only if it has to.
  window.staticArchive.quotesIn = (words, isInOrder) => {
    const [folded, origins] = folding(words);
    const isCut = at => at > 0 && at < folded.length && WORD.test(folded[at - 1]) && WORD.test(folded[at]);

    // Where a folded quote stands between a folded prefix and suffix; isLoose: inside other words too.
    const find = (quote, prefix, suffix, isLoose, most) => {
      const found = [];
      for (let at = quote ? folded.indexOf(quote) : -1; at >= 0; at = folded.indexOf(quote, at + 1)) {
        const end = at + quote.length;
        if (folded.endsWith(prefix, folded[at - 1] === ' ' ? at - 1 : at)
          && folded.startsWith(suffix, folded[end] === ' ' ? end + 1 : end)
          && (isLoose || !isCut(at) && !isCut(end))
          && found.push({ start: at, end }) === most) break;
      }
      return found;
    };

    const spell = place => {
      let end = origins[place.end - 1] + 1;
      while (end < words.length && MARK.test(words[end])) end++;
      return { start: origins[place.start], end };
    };

    // A quote is not found inside other words (use in because) unless its context says so. Accents that are written
    // after the last letter belong to it.
    const places = (quote, prefix = '', suffix = '') => {
      const before = fold(prefix), after = fold(suffix);
      return find(fold(quote), before, after, before || after, MOST).map(spell);
    };
    const raw = place => words.slice(place.start, place.end);
    const isAt = (place, quote) => fold(raw(place)) === fold(quote);

    // So many characters before and after, without the word that would be cut at the outer end.
    const before = (end, length) => {
      const from = Math.max(0, end - length), cut = words.slice(from, end);
      return clean(from > 0 && !WHITE.test(words[from - 1])
        ? cut.replace(/^[^ \n]*(?=[ \n])|^[\udc00-\udfff]/, '') : cut);
    };
    const after = (start, length) => {
      const to = Math.min(words.length, start + length), cut = words.slice(start, to);
      return clean(to < words.length && !WHITE.test(words[to])
        ? cut.replace(/[ \n][^ \n]*$|[\ud800-\udbff]$/, '') : cut);
    };

    // Prefix and suffix, each with 32 characters more than it needs for the quote to stand once beside it, so that
    // either is enough whatever is edited on the other side.
    const describe = place => {
      let { start, end } = place;
      while (start < end && WHITE.test(words[start])) start++;
      while (end > start && WHITE.test(words[end - 1])) end--;
      const quote = clean(words.slice(start, end)), wanted = fold(quote);
      const count = (prefix, suffix) => find(wanted, fold(prefix), fold(suffix), true, 2).length;
      const enough = isOnce => {
        let length = 0;
        while (length < words.length && !isOnce(length)) length = Math.max(CONTEXT, 2 * length);
        return length + CONTEXT;
      };
      const ahead = enough(length => count(before(start, length), '') < 2);
      const behind = enough(length => count('', after(end, length)) < 2);
      const prefix = before(start, ahead), suffix = after(end, behind);
      if (isInOrder) return { quote, prefix, suffix };
      // Within the block; then out of its end, which less often is a page's end than its beginning a page's beginning.
      const line = words.indexOf('\n', end);
      const near = before(start, Math.min(ahead, start - words.lastIndexOf('\n', start) - 1));
      const next = after(end, Math.min(behind, (line < 0 ? words.length : line) - end));
      const isEnough = suffix => count(near, suffix) < 2 && (wanted.length >= SHORT || near || suffix);
      return isEnough(next) ? { quote, prefix: near, suffix: next }
        : { quote, prefix: isEnough(suffix) ? near : prefix, suffix };
    };
    // Where most of its words stand, if they do not all stand side by side; made when it is first asked for.
    let near;
    const nearest = quote => {
      near = near || window.staticArchive.nearestIn(folded);
      return near(fold(bare(quote))).map(spell);
    };
    return { places, describe, raw, isAt, nearest };
  };
  Object.assign(window.staticArchive.quotesIn, { fold, clean, isShort });
})();
