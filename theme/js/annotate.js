// From selected words, or a paragraph, to a finished annotation file. Nothing is sent anywhere: the file is copied, saved, or opened on the forge.
'use strict';
(() => {
  const { make, store, say, copy } = window.staticArchive;
  const text = document.querySelector('.text[data-document]');
  const form = document.querySelector('.annotate');
  if (!text) return;
  const settings = form ? form.dataset : {};
  const LONGEST = 6000, SHORT = 15, CONTEXT = 32;
  const key = 'draft:' + text.dataset.document;

  // The words of the document as the archive knows them: what the page added left out, blocks parted by a blank.
  const runs = [];
  let words = '';
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: node => node.nodeType === 1
      ? (node.hasAttribute('data-added') ? NodeFilter.FILTER_REJECT : /^(P|LI|H[1-6]|TR|TD|TH|FIGCAPTION|BLOCKQUOTE|SECTION|ASIDE|DETAILS)$/.test(node.tagName) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP)
      : NodeFilter.FILTER_ACCEPT,
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 1) { words += ' '; continue; }
    runs.push({ node, at: words.length });
    words += node.data;
  }

  // The same folding as the archive's: quotation marks and dashes plain, white space one blank, soft hyphens gone.
  const fold = string => string.replace(/[\u00ad\u200b-\u200f\ufeff]/g, '').replace(/[‘’‚‛′`´ʼ]/g, "'").replace(/[“”„‟″«»]/g, '"').replace(/[‐‑‒–—―−]/g, '-').replace(/\s+/g, ' ').toLowerCase();
  const folded = fold(words);
  const clean = string => string.replace(/\s+/g, ' ').trim();

  const places = (quote, prefix = '', suffix = '') => {
    const wanted = fold(quote).trim(), before = fold(prefix).trim(), after = fold(suffix).trim(), found = [];
    if (!wanted) return found;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (folded.slice(0, at).trimEnd().endsWith(before) && folded.slice(at + wanted.length).trimStart().startsWith(after)) found.push(at);
    }
    return found;
  };

  // Prefix and suffix only where they are needed; longer until one place is left.
  const describe = (quote, at) => {
    const wanted = fold(quote).trim();
    const selector = { quote: clean(quote), prefix: '', suffix: '' };
    if (places(quote).length < 2 && wanted.length >= SHORT) return selector;
    for (let length = CONTEXT; length <= 256; length *= 2) {
      const from = Math.max(0, at - length), to = Math.min(folded.length, at + wanted.length + length);
      selector.prefix = folded.slice(from, at).trim();
      selector.suffix = folded.slice(at + wanted.length, to).trim();
      if (places(quote, selector.prefix, selector.suffix).length < 2) break;
    }
    return selector;
  };

  const offset = (node, within) => {
    for (const run of runs) if (run.node === node) return run.at + within;
    return -1;
  };
  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return null;
    const inside = runs.filter(run => range.intersectsNode(run.node));
    if (!inside.length) return null;
    const first = inside[0], last = inside[inside.length - 1];
    const start = first.node === range.startContainer ? offset(first.node, range.startOffset) : first.at;
    const end = last.node === range.endContainer ? offset(last.node, range.endOffset) : last.at + last.node.length;
    const quote = clean(words.slice(start, end));
    return quote ? { quote, at: fold(words.slice(0, start)).length - (/\s$/.test(words.slice(0, start)) && /^\s/.test(words.slice(start)) ? 1 : 0) } : null;
  };

  // --- the file ---
  const yaml = value => JSON.stringify(clean(value));
  const slug = value => fold(value).normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'note';
  const today = () => { const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-'); };
  const file = draft => {
    const lines = ['---', 'author: ' + yaml(draft.author || 'Anonymous'), 'created: "' + today() + '"', 'motivation: ' + draft.motivation];
    if (settings.stem) lines.push('document: ' + settings.stem);
    lines.push('quote: ' + yaml(draft.selector.quote));
    for (const part of ['prefix', 'suffix']) if (draft.selector[part]) lines.push(part + ': ' + yaml(draft.selector[part]));
    const tags = (draft.tags || '').split(',').map(clean).filter(Boolean);
    if (tags.length) lines.push('tags: [' + tags.map(yaml).join(', ') + ']');
    return { path: 'input/annotations/' + settings.paper + '/' + today() + '-' + slug(draft.selector.quote) + '.md', text: lines.join('\n') + '\n---\n' + (draft.body || '').trim() + '\n' };
  };

  // --- the form ---
  let dialog, fields, at = -1, opener;
  const field = (label, input) => { const wrap = make('label', {}, label, ' ', input); return wrap; };
  const build = () => {
    fields = {
      quote: make('textarea', { rows: 3, required: true }),
      motivation: make('select', {}, ...['commenting', 'questioning', 'describing', 'linking', 'assessing', 'editing', 'tagging'].map(word => make('option', { value: word }, word))),
      body: make('textarea', { rows: 6, required: true }),
      author: make('input', { autocomplete: 'name' }),
      tags: make('input', {}),
    };
    const state = make('p', { className: 'quote-state' });
    state.setAttribute('role', 'status');
    const result = make('pre', { tabIndex: 0 });
    const action = (label, run) => { const button = make('button', { type: 'button' }, label); button.addEventListener('click', run); return button; };
    const done = () => { const draft = read(); return draft && file(draft); };
    const actions = make('p', { className: 'actions' });
    if (settings.newFile) actions.append(action('Propose it on ' + (settings.forge || 'the forge'), async () => {
      const made = done(); if (!made) return;
      const base = settings.newFile + (settings.forge === 'GitLab' ? '?file_name=' : '?filename=') + encodeURIComponent(made.path);
      const whole = base + '&value=' + encodeURIComponent(made.text);
      if (settings.forge === 'GitHub' && whole.length <= LONGEST) { open(whole, '_blank', 'noopener'); return; }
      await copy(made.text);
      state.textContent = 'The text is copied. Paste it into the empty file that opens.';
      open(base, '_blank', 'noopener');
    }));
    actions.append(
      action('Copy the file', async () => { const made = done(); if (made) { await copy(made.text); state.textContent = 'Copied. Save it as ' + made.path; } }),
      action('Save the file', () => {
        const made = done(); if (!made) return;
        const link = make('a', { href: URL.createObjectURL(new Blob([made.text], { type: 'text/markdown' })), download: made.path.split('/').pop() });
        link.click(); URL.revokeObjectURL(link.href);
      }));
    if (settings.contact) actions.append(action('Send it by mail', () => { const made = done(); if (made) location.href = 'mailto:' + settings.contact + '?subject=' + encodeURIComponent('Annotation: ' + settings.paper) + '&body=' + encodeURIComponent(made.path + '\n\n' + made.text); }));
    actions.append(action('Close', () => dialog.close()));
    dialog = make('dialog', { className: 'annotate-form' },
      make('h2', { id: 'annotate-title' }, 'Annotate'),
      field('The words it is about', fields.quote), state,
      field('Kind', fields.motivation), field('Your note (Markdown)', fields.body), field('Your name', fields.author), field('Tags, with commas', fields.tags),
      make('p', { className: 'quiet' }, 'What you write stays in this browser until you send it yourself.'),
      actions, make('details', {}, make('summary', {}, 'The file'), result));
    dialog.setAttribute('aria-labelledby', 'annotate-title');
    document.body.append(dialog);
    const check = () => {
      const count = places(fields.quote.value).length;
      const short = fold(fields.quote.value).trim().length < SHORT;
      state.textContent = !fields.quote.value.trim() ? '' : count === 0 ? 'These words are not in the text; copy them as they are printed.'
        : count > 1 && at < 0 ? 'These words stand at ' + count + ' places; add a few more, or select them in the text.' : count > 1 || short ? 'Found; the words around them are kept with it.' : 'Found, once.';
      state.dataset.ok = count === 1 || (count > 1 && at >= 0);
      const draft = read(true);
      result.textContent = draft ? file(draft).text : '';
      store.set(key, JSON.stringify(Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]))));
    };
    const read = quiet => {
      const quote = fields.quote.value, found = places(quote);
      const here = found.length === 1 ? found[0] : found.find(place => Math.abs(place - at) < 3);
      if (here === undefined || (!quiet && !fields.body.value.trim())) { if (!quiet) { (here === undefined ? fields.quote : fields.body).focus(); check(); if (here !== undefined) say('Write your note first'); } return null; }
      return { selector: describe(quote, here), motivation: fields.motivation.value, body: fields.body.value, author: fields.author.value, tags: fields.tags.value };
    };
    for (const input of Object.values(fields)) input.addEventListener('input', () => { if (input === fields.quote) at = -1; check(); });
    dialog.addEventListener('close', () => { if (opener) opener.focus(); });
    dialog.check = check;
    const draft = store.get(key);
    if (draft) try { for (const [name, value] of Object.entries(JSON.parse(draft))) if (fields[name]) fields[name].value = value; } catch { /* not ours */ }
  };
  const annotate = (quote, place, from) => {
    if (!dialog) build();
    opener = from;
    if (quote) fields.quote.value = quote;
    at = place;
    dialog.showModal();
    dialog.check();
    (quote ? fields.body : fields.quote).focus();
  };

  // --- selecting words ---
  const float = make('button', { type: 'button', className: 'annotate-float', hidden: true }, 'Annotate');
  document.body.append(float);
  let choice = null;
  const show = () => {
    choice = selected();
    float.hidden = !choice;
    if (!choice) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    float.style.left = Math.max(8, Math.min(document.documentElement.clientWidth - 120, box.left + box.width / 2 - 50)) + scrollX + 'px';
    float.style.top = box.bottom + 8 + scrollY + 'px';
  };
  let waiting;
  document.addEventListener('selectionchange', () => { clearTimeout(waiting); waiting = setTimeout(show, 150); });
  float.addEventListener('mousedown', event => event.preventDefault());
  float.addEventListener('click', () => { if (choice) annotate(choice.quote, choice.at, float); });

  // --- a paragraph's own menu ---
  let menu, pin;
  const closeMenu = back => { if (menu) { menu.remove(); menu = null; pin.removeAttribute('aria-expanded'); if (back) pin.focus(); } };
  const cite = document.querySelector('.cite-box .copy-text');
  text.addEventListener('click', event => {
    const link = event.target.closest('a.pin');
    if (!link) return;
    event.preventDefault();
    if (menu && pin === link) { closeMenu(true); return; }
    closeMenu();
    pin = link;
    const address = new URL(link.getAttribute('href'), (document.querySelector('link[rel=canonical]') || location).href).href;
    const block = link.closest('p, li, h2, h3, h4, figcaption');
    const action = (label, run) => { const button = make('button', { type: 'button' }, label); button.addEventListener('click', () => { run(); }); return button; };
    menu = make('div', { className: 'pin-menu', role: 'group' },
      action('Copy link', async () => { await copy(address); closeMenu(true); }),
      action('Cite this paragraph', async () => { const mark = link.hash.slice(1); await copy((cite ? cite.textContent.replace(/\.?\s*$/, ', ') : '') + 'para. ' + mark + '. ' + address); closeMenu(true); }));
    if (form) menu.append(action('Annotate', () => { closeMenu(); const copyOf = block.cloneNode(true); for (const added of copyOf.querySelectorAll('[data-added]')) added.remove(); const quote = clean(copyOf.textContent); annotate(quote.length > 240 ? (/^.{40,240}?[.?!](?=\s)/.exec(quote) || [quote.slice(0, 200)])[0] : quote, -1, link); }));
    if (settings.issue) menu.append(make('a', { href: settings.issue + encodeURIComponent(' ' + link.hash), rel: 'external noopener' }, 'Report a problem'));
    menu.setAttribute('aria-label', 'This paragraph');
    menu.dataset.added = '';
    link.setAttribute('aria-expanded', 'true');
    link.after(menu);
    try { history.replaceState(null, '', link.hash); } catch { /* files */ }
    menu.firstChild.focus();
    menu.addEventListener('keydown', key => { if (key.key === 'Escape') closeMenu(true); });
    menu.addEventListener('focusout', leave => { if (menu && leave.relatedTarget && !menu.contains(leave.relatedTarget)) closeMenu(); });
  });

  // --- all notes, or none ---
  const toggle = document.querySelector('.toggle-notes');
  if (toggle) {
    const apply = () => { const off = store.get('notes') === 'off'; document.documentElement.classList.toggle('no-notes', off); toggle.setAttribute('aria-pressed', !off); };
    toggle.hidden = false;
    toggle.addEventListener('click', () => { store.set('notes', store.get('notes') === 'off' ? null : 'off'); apply(); });
    apply();
  }
})();
