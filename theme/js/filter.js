// Buttons that narrow a list; what is chosen stands in the address.
'use strict';
(() => {
  const { say } = window.staticArchive;
  const bars = [...document.querySelectorAll('.filters[data-filter]')];
  const items = [...document.querySelectorAll('.event[data-kind], .notes > li')];
  const state = new URLSearchParams(location.search);

  const apply = spoken => {
    let shown = 0;
    for (const item of items) {
      item.hidden = bars.some(bar => {
        const wanted = state.getAll(bar.dataset.filter);
        const values = (item.dataset[bar.dataset.filter] || '').split('\n');
        return wanted.length && !wanted.some(value => values.includes(value));
      });
      shown += item.hidden ? 0 : 1;
    }
    for (const year of document.querySelectorAll('.year')) {
      const events = [...year.querySelectorAll('.event')];
      year.hidden = bars.some(bar => state.has(bar.dataset.filter)) && events.every(event => event.hidden);
    }
    for (const bar of bars) {
      const chosen = state.getAll(bar.dataset.filter);
      for (const button of bar.querySelectorAll('button')) {
        button.setAttribute('aria-pressed', chosen.includes(button.value));
      }
    }
    if (spoken) say(shown + ' of ' + items.length + ' shown');
  };

  // An address that narrows without scripts narrows with them.
  const plain = document.querySelector('[data-plain-filter]');
  if (plain) {
    plain.hidden = true;
    const [link] = [...plain.querySelectorAll('a')].filter(one => one.hash !== '#years' && one.hash === location.hash);
    if (link) {
      state.append('kind', link.firstChild.textContent.trim());
      location.replace('#years');
    }
  }
  for (const bar of bars) {
    bar.hidden = false;
    bar.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      const name = bar.dataset.filter;
      const values = state.getAll(name);
      state.delete(name);
      const others = values.filter(other => other !== button.value);
      for (const value of others.length < values.length ? others : [...values, button.value]) state.append(name, value);
      const query = state.toString();
      const address = location.pathname + (query ? '?' + query : '') + location.hash;
      try { history.replaceState(null, '', address); } catch { /* files have no history */ }
      apply(true);
    });
  }
  apply(false);
})();
