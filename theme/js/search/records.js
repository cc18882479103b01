// What results show; Shards/Records.cs writes it.
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
    const [where, text] = line.slice(1).split('\t');
    switch (line[0]) {
      case undefined: break;
      case '@': passage = +where; break;
      case '+': readHead(line); break;
      case '=': readHead(line); records[passage++] = { head, kind: head.kind, href: '', text: head.text }; break;
      case 'H': section = where ? { href: where, title: text } : null; break;
      case 's': section = { href: where, title: text };
      // falls through
      default: records[passage++] = { head, section, kind: line[0], href: /[#/]/.test(where) ? where : '#p-' + where, text };
    }
  }
};

// The record of a passage; fetched if it is not there.
const record = async passage => {
  if (!records[passage]) {
    missing.clear();
    piece('r' + last(directory.r, passage));
    await fetchMissing();
  }
  return records[passage];
};
