// A large letter of the index has parts, by how ids begin: an address of before leads to the part that has the work.
'use strict';
(() => {
  const beginning = link => /\/(?:[a-z]|other)\/([^/]+)\/(?:index\.html)?$/.exec(link.pathname)?.[1] ?? '';
  const go = () => {
    const id = location.hash.slice(1);
    if (!id || document.getElementById(id)) return;
    const parts = [...document.querySelectorAll('.parts a')]
      .filter(link => beginning(link).length > 1 && id.startsWith(beginning(link)))
      .sort((one, other) => beginning(other).length - beginning(one).length);
    if (parts.length) location.replace(parts[0].href + location.hash);
  };
  addEventListener('hashchange', go);
  go();
})();
