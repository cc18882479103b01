// What results show; Search/Shards/ResultRecordWriter.cs writes it.
'use strict';
const records = [];

const takeRecords = lines => {
  let passage = 0;
  let head;
  let section;
  const readHead = line => {
    const [address, title, authors, year, text, id] = line.slice(2).split('\t');
    section = null;
    head = { kind: line[1], address, title, authors: authors ? authors.split('; ') : [], year, text, id };
  };
  for (const line of lines) {
    const [where, text, page] = line.slice(1).split('\t');
    const kind = line[0];
    if (kind === '@') passage = +where;
    else if (kind === '+' || kind === '=') {
      readHead(line);
      if (kind === '=') records[passage++] = { ...head, head, href: '' };
    } else if (kind === 'H') section = text;
    else if (kind) {
      if (kind === 's') section = text;
      records[passage++] = { head, section, kind, href: /[#/]/.test(where) ? where : '#p-' + where, text, page };
    }
  }
};

const recordPiece = passage => 'r' + last(directory.r, passage);

// The record of a passage; fetched if it is not there.
const record = async passage => {
  if (!records[passage]) {
    missing.clear();
    piece(recordPiece(passage));
    await fetchMissing();
  }
  return records[passage];
};

// The passages that a result shows: those of one piece of the index (a piece more for each would cost more than it
// tells). Behind the best come those whose records show the words before those that do not.
const shownOf = async (search, passages) => {
  const near = recordPiece(passages[0]);
  const some = passages.filter(passage => recordPiece(passage) === near).slice(0, 9);
  const entries = await Promise.all(some.map(async passage => ({ passage, entry: await record(passage) })));
  const all = entries.filter(({ entry }) => entry.href)
    .map(({ passage, entry }) => ({ passage, entry, shows: hits(entry.text, search).length > 0 }));
  const others = all.slice(1);
  const shown = [...all.slice(0, 1), ...others.filter(({ shows }) => shows), ...others.filter(({ shows }) => !shows)];
  return { head: entries[0].entry.head, shown: shown.slice(0, 3) };
};
