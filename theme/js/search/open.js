// What pages are given of this: the box on each of them, words to be marked, and what the search page is made of.
'use strict';
archive.search = {
  ask,
  passagesOf,
  record,
  cut,
  box,
  mark: markPage,
  open: known => {
    open(known);
    const inside = { attributes, encode, excerpt, hits, linkTo, marked, shownOf, sorted, tokens, wordsIn, CHUNK };
    Object.assign(archive.search, inside, { years, kinds: known.k.split(' ') });
  },
};
