// The box on every page: a combobox that shows the best passages while one types.
'use strict';
// A half of a pair of units by itself has no place in an address.
const encode = text => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
const addressOf = ({ href, head }, search) => {
  const [path, hash] = (href[0] === '/' ? href.slice(1) : head.address + href).split('#');
  const words = written(search);
  const file = location.protocol === 'file:' ? path.replace(/(^|\/)$/, '$1index.html') : path;
  return document.body.dataset.root + file + (words && '?h=' + encode(words)) + (hash ? '#' + hash : '');
};

// The record of an entry as a link; what is marked stands in it.
const linkTo = (entry, search, ...content) => make('a', { href: addressOf(entry, search) }, ...content);

const attributes = (element, values) => {
  for (const name in values) element.setAttribute(name, values[name]);
  return element;
};

const box = form => {
  const input = form.elements.q;
  const options = attributes(make('ul', { className: 'search-options' }),
    { id: 'search-options', role: 'listbox', 'aria-label': word('script.search.best') });
  form.append(options);
  attributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': options.id });
  let active;

  const choose = number => {
    const select = selected =>
      options.children[active] && attributes(options.children[active], { 'aria-selected': selected });
    select(false);
    active = number;
    select(true)?.scrollIntoView({ block: 'nearest' });
    attributes(input, { 'aria-activedescendant': active < 0 ? '' : 'search-option-' + active });
  };
  const show = visible => {
    options.hidden = !visible;
    attributes(input, { 'aria-expanded': visible });
    choose(-1);
  };
  const suggest = async () => {
    const text = input.value;
    if (!text.trim()[1]) return show(false);
    const search = await ask(text, !/\s$/.test(text));
    const first = search.results.slice(0, 6).map(result => record(passagesOf(search, result)[0]));
    const entries = await Promise.all(first);
    if (text !== input.value || document.activeElement !== input) return;
    options.replaceChildren(...entries.map((entry, i) => attributes(
      make('li', {}, linkTo(entry, search,
        make('strong', {}, ...marked(entry.head.title, search)),
        make('span', {}, ...excerpt(entry.text, search)))),
      { id: 'search-option-' + i, role: 'option', 'aria-selected': false })));
    for (const link of options.querySelectorAll('a')) link.tabIndex = -1;
    show(entries.length > 0);
    archive.say(entries.length ? archive.plural(forms('script.search.suggestions'), entries.length)
      : word('script.search.no-suggestions'));
  };

  input.addEventListener('input', () => suggest().catch(() => show(false)));
  input.addEventListener('keydown', event => {
    const number = options.hidden ? 0 : options.children.length;
    const down = event.key === 'ArrowDown';
    const chosen = event.key === 'Enter' && active >= 0;
    if (!number || !(down || event.key === 'ArrowUp' || event.key === 'Escape' || chosen)) return;
    event.preventDefault();
    if (event.key === 'Escape') show(false);
    else if (chosen) options.children[active].firstChild.click();
    else choose((active + (down ? 2 : number + 1)) % (number + 1) - 1);
  });
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) show(false); });
  show(false);
  if (input.value) suggest();
};
