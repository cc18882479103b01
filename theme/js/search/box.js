// The box on every page: a combobox that shows the best passages while one types.
'use strict';
const addressOf = (entry, forms, root) => {
  const base = entry.href[0] === '/' ? entry.href.slice(1) : entry.head.address + entry.href;
  const [path, hash] = base.split('#');
  const words = [...forms].slice(0, 24).join(' ');
  const plain = root + (location.protocol === 'file:' ? path.replace(/(^|\/)$/, '$1index.html') : path);
  return `${plain}${words ? '?h=' + encodeURIComponent(words) : ''}${hash ? '#' + hash : ''}`;
};

const box = form => {
  const input = form.elements.q;
  const options = make('ul', { id: 'search-options', className: 'search-options', role: 'listbox', hidden: true });
  options.setAttribute('aria-label', 'Best passages');
  form.append(options);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': options.id })) input.setAttribute(name, value);
  let active = -1;
  let asked = '';

  const choose = number => {
    options.children[active]?.setAttribute('aria-selected', 'false');
    active = number;
    const option = options.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id); else input.removeAttribute('aria-activedescendant');
  };
  const show = visible => {
    options.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    if (!visible) choose(-1);
  };
  const suggest = async () => {
    const text = asked = input.value;
    if (text.trim().length < 2) return show(false);
    const search = await ask(text, !/\s$/.test(text));
    const best = search.results.slice(0, 6).map(result => passagesOf(search, result)[0]);
    const entries = await Promise.all(best.map(record));
    if (asked !== text || document.activeElement !== input) return;
    options.replaceChildren(...entries.map((entry, i) => {
      const option = make('li', { id: `search-option-${i}`, role: 'option' },
        make('a', { href: addressOf(entry, search.forms, document.body.dataset.root), tabIndex: -1 },
          make('strong', {}, ...marked(entry.head.title, search.forms)), make('span', {}, ...marked(excerpt(entry.text, search.forms), search.forms))));
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    choose(-1);
    show(entries.length > 0);
  };

  input.addEventListener('input', () => suggest().catch(() => show(false)));
  input.addEventListener('keydown', event => {
    const count = options.hidden ? 0 : options.children.length;
    if (event.key === 'Escape' && count) { event.preventDefault(); show(false); }
    if (event.key === 'Enter' && active >= 0) { event.preventDefault(); options.children[active].firstChild.click(); }
    if (count && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      choose((active + (event.key === 'ArrowDown' ? 2 : count + 1) + count) % (count + 1) - 1);
    }
  });
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) show(false); });
  if (input.value) suggest();
};
