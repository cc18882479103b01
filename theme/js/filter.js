// Buttons that narrow a list, and the figure that shows the same; what is chosen stands in the address.
'use strict';
(() => {
  const { make, plural, say } = window.staticArchive;
  const bars = [...document.querySelectorAll('.filters[data-filter]')];
  const items = [...document.querySelectorAll('.event[data-kind], .notes > li')];
  const rows = [...document.querySelectorAll('.event-row')];
  const state = new URLSearchParams(location.search);
  const main = document.querySelector('main');

  const holds = (item, bar, wanted) => {
    const values = (item.dataset[bar.dataset.filter] || '').split('\n');
    return !wanted.length || wanted.some(value => values.includes(value));
  };
  const passes = (item, some = bars) => some.every(bar => holds(item, bar, state.getAll(bar.dataset.filter)));

  // How many each button would show beside what the other bars have chosen.
  const count = bar => {
    const others = bars.filter(other => other !== bar);
    const left = items.filter(item => passes(item, others));
    for (const button of bar.querySelectorAll('button')) {
      const number = button.querySelector('.quiet');
      if (number) number.textContent = left.filter(item => holds(item, bar, [button.value])).length;
      button.setAttribute('aria-pressed', state.getAll(bar.dataset.filter).includes(button.value));
    }
  };

  // A figure is one stop for the keyboard; arrows go from mark to mark.
  const pictures = [...document.querySelectorAll('svg.tl')].map(picture => [...picture.querySelectorAll('a')]);
  const visible = marks => marks.filter(mark => mark.getClientRects().length);
  const stop = (marks, at) => { for (const mark of marks) mark.setAttribute('tabindex', mark === at ? 0 : -1); };
  for (const marks of pictures) {
    marks[0]?.ownerSVGElement.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const seen = visible(marks);
      const next = step && seen[seen.indexOf(document.activeElement) + step];
      if (!next) return;
      event.preventDefault();
      stop(marks, next);
      next.focus();
    });
  }

  const sum = make('p', { className: 'filter-sum quiet', hidden: true });
  const all = make('button', { type: 'button' }, word('script.filter.all'));
  const words = make('span');
  sum.append(words, ' ', all);
  bars.at(-1)?.after(sum);

  const figure = isNarrowed => {
    main.classList.toggle('only-disputed', state.has('disputed'));
    for (const lane of document.querySelectorAll('.tl-lane[data-kind]')) {
      const wanted = state.getAll('kind');
      lane.classList.toggle('out', wanted.length > 0 && !wanted.includes(lane.dataset.kind));
    }
    // What can be seen is known without pains when it has been drawn.
    requestAnimationFrame(() => setTimeout(() => {
      for (const marks of pictures) stop(marks, visible(marks)[0] || marks[0]);
    }));
    for (const year of document.querySelectorAll('.year')) {
      year.hidden = isNarrowed && [...year.querySelectorAll('.event')].every(event => event.hidden);
      const jump = year.id && document.querySelector(`.jumps a[href="#${year.id}"]`);
      if (jump) jump.parentElement.hidden = year.hidden;
    }
  };

  const apply = spoken => {
    const isNarrowed = bars.some(bar => state.has(bar.dataset.filter));
    for (const item of [...items, ...rows]) item.hidden = !passes(item);
    figure(isNarrowed);
    bars.forEach(count);
    const shown = items.filter(item => !item.hidden).length;
    words.textContent = plural(forms('script.filter.shown'), items.length, shown);
    sum.hidden = !isNarrowed;
    if (spoken) say(words.textContent);
  };

  const note = hash => {
    const query = state.toString();
    const address = location.pathname + (query ? '?' + query : '') + hash;
    try { history.replaceState(null, '', address); } catch { /* files have no history */ }
  };

  // A link may lead to what is narrowed away: then all are shown again.
  const reveal = () => {
    const place = document.getElementById(location.hash.slice(1));
    if (!place?.closest('.event[hidden], .year[hidden], .notes > li[hidden]')) return;
    for (const bar of bars) state.delete(bar.dataset.filter);
    note(location.hash);
    apply(true);
    place.scrollIntoView({ behavior: 'instant' });
  };

  // An address that narrows without scripts narrows with them.
  const plain = document.querySelector('[data-plain-filter]');
  const take = () => {
    const chosen = [...plain.querySelectorAll('a[data-filter]')]
      .find(one => one.getAttribute('href') === location.hash);
    if (!chosen) return;
    for (const bar of bars) state.delete(bar.dataset.filter);
    state.append(chosen.dataset.filter, chosen.dataset.value);
    note('');
    main.querySelector('.filters').scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  if (plain) {
    plain.hidden = true;
    for (const pick of document.querySelectorAll('.pick')) pick.remove();
    for (const bar of bars) bar.hidden = false;
    take();
    addEventListener('hashchange', () => { take(); apply(true); reveal(); });
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
      note(location.hash);
      apply(true);
    });
  }
  all.addEventListener('click', () => {
    for (const bar of bars) state.delete(bar.dataset.filter);
    note(location.hash);
    apply(true);
    bars[0].querySelector('button').focus();
  });
  apply(false);
  reveal();
})();
