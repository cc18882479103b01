// Search on every page: the keys that lead to the box, and the script behind it, fetched when someone begins to search.
'use strict';
(() => {
  const archive = window.staticArchive;
  const root = document.body.dataset.root;
  // The one Trusted Types policy: addresses of scripts, and of this site's alone.
  const here = new URL(root, document.baseURI).href;
  const own = url => { if (!url.startsWith(here)) throw new TypeError(`${url} is not of this site`); return url; };
  const rules = { createScriptURL: own };
  const policy = window.trustedTypes ? trustedTypes.createPolicy('static-archive', rules) : rules;
  const loads = new Map();

  // Loads a script once; a failed one can be asked for again.
  archive.load = address => {
    const url = new URL(address, document.baseURI).href;
    if (!loads.has(url)) {
      loads.set(url, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = policy.createScriptURL(url);
        script.onload = () => { script.remove(); resolve(); };
        script.onerror = () => { script.remove(); loads.delete(url); reject(new Error(url)); };
        document.head.append(script);
      }));
    }
    return loads.get(url);
  };

  const main = document.querySelector('form.search-form');
  const form = main || document.querySelector('form.search-box');
  if (!form) return;
  const input = form.elements.q;
  const ready = () => archive.load(`${root}search/search.js`);
  const suggest = () => ready().then(() => archive.search.box(form)).catch(() => {});
  if (!main) input.addEventListener('focus', suggest, { once: true });
  if (new URLSearchParams(location.search).has('h')) ready().then(() => archive.search.mark()).catch(() => {});

  // The keys can be switched off, on the search page; that is remembered.
  const keys = document.querySelector('input#search-keys');
  if (keys) {
    keys.checked = archive.store.get('search-keys') !== 'off';
    keys.addEventListener('change', () => archive.store.set('search-keys', keys.checked ? null : 'off'));
  }
  addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if ((!slash && !k) || archive.store.get('search-keys') === 'off') return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
