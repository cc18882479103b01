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
