// From selected words, or a paragraph, to a finished annotation file. Nothing is sent anywhere: the file is copied,
// saved, or opened on the forge.
'use strict';
(() => {
  const { copy, fill, make, plural, store, pinpoint, reportMistake } = window.staticArchive;
  const text = document.querySelector('.text[data-document]');
  const form = document.querySelector('.annotate');
  if (!text) return;
  const settings = form ? form.dataset : {};
  const { fold, clean, isShort, read, selected, within, blockAt } = window.staticArchive.quotes;
  const { ways, whom } = window.staticArchive.sending || { ways: [], whom: '' };
  const key = 'draft:' + text.dataset.document;

  // --- the file ---
  const yaml = value => JSON.stringify(clean(value));
  const slug = value => fold(value).replace(/'/g, '').replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-+|-+$/g, '')
    || 'note';
  const today = () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  };
  // Two notes of one day on the same words are two files.
  const mark = value => {
    let sum = 0;
    for (const unit of value) sum = (Math.imul(sum, 31) + unit.codePointAt(0)) >>> 0;
    return sum.toString(36).padStart(4, '0').slice(-4);
  };
  const file = draft => {
    const lines = ['---', 'author: ' + yaml(draft.author || word('script.note.anonymous'))];
    lines.push('created: "' + today() + '"', 'motivation: ' + draft.motivation);
    if (settings.stem) lines.push('document: ' + yaml(settings.stem));
    for (const part of ['quote', 'prefix', 'suffix']) {
      if (draft.selector[part]) lines.push(part + ': ' + yaml(draft.selector[part]));
    }
    const tags = (draft.tags || '').split(',').map(clean).filter(Boolean);
    if (tags.length) lines.push('tags: [' + tags.map(yaml).join(', ') + ']');
    if (draft.replyTo) lines.push('reply-to: ' + yaml(draft.replyTo));
    const body = (draft.body || '').trim() + '\n';
    const name = today() + '-' + slug(draft.selector.quote) + '-' + mark(draft.author + body) + '.md';
    return { path: 'input/annotations/' + settings.paper + '/' + name, text: lines.join('\n') + '\n---\n' + body };
  };

  // --- the form ---
  const LABELS = wordsOf('script.motivation');
  const MOTIVATIONS = [
    'commenting', 'questioning', 'describing', 'linking', 'assessing', 'editing', 'tagging', 'replying',
  ];
  let dialog, fields, state, result, place = null, opener;
  const button = (label, run) => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', run);
    return made;
  };

  // Where the words of the form stand: those that were selected; else where they stand, or most of them do. The file
  // gets the words as they are printed.
  const seek = () => {
    const quote = fields.quote.value;
    if (place && read().isAt(place, quote)) return { found: [place], isPrinted: true };
    const found = read().places(quote);
    return found.length ? { found, isPrinted: true } : { found: read().nearest(quote), isPrinted: false };
  };
  // The draft that the form holds, or null; asked for aloud, the first field that is missing is named and gets the
  // focus.
  const draft = (aloud, sought = seek()) => {
    const here = sought.found.length === 1 ? sought.found[0] : null;
    const missing = !here ? fields.quote : aloud && !fields.body.value.trim() ? fields.body : null;
    if (missing && aloud) {
      missing.focus();
      state.textContent = here ? word('script.note.write-first') : judge(sought);
    }
    return missing ? null : {
      selector: read().describe(here),
      motivation: fields.motivation.value,
      body: fields.body.value,
      author: fields.author.value,
      tags: fields.tags.value,
      replyTo: fields.motivation.value === 'replying' ? fields.replyTo.value : '',
    };
  };
  const judge = ({ found, isPrinted }) => {
    if (!fields.quote.value.trim()) return word('script.note.no-words');
    if (!found.length) return word('script.note.not-found');
    if (found.length > 1) {
      return plural(isPrinted ? forms('script.note.places') : forms('script.note.like-places'), found.length);
    }
    if (!isPrinted) return fill(word('script.note.nearest'), quoted(found[0]));
    return read().places(fields.quote.value).length !== 1 || isShort(fields.quote.value)
      ? word('script.note.found-around') : word('script.note.found');
  };
  const check = () => {
    const sought = seek(), made = draft(false, sought);
    state.textContent = judge(sought);
    state.dataset.ok = !!made;
    result.textContent = made ? file(made).text : '';
    const values = Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]));
    store.set(key, JSON.stringify({ place, ...values }));
  };
  const empty = () => {
    for (const name of ['quote', 'body', 'tags', 'replyTo']) fields[name].value = '';
    fields.motivation.value = 'commenting';
    place = null;
    check();
    store.set(key, null);
    fields.quote.focus();
  };
  const actions = () => {
    const withFile = (label, use) => button(label, () => {
      const made = draft(true);
      if (made) use(file(made));
    });
    const tell = words => { state.textContent = words; };
    return make('p', { className: 'actions' },
      ...ways.map(([label, run]) => withFile(label, made => run(made, tell))),
      button(word('script.note.empty'), empty),
      button(word('script.close'), () => dialog.close()));
  };
  const build = () => {
    fields = {
      quote: make('textarea', { rows: 3 }),
      motivation: make('select', {}, ...MOTIVATIONS.map(value => make('option', { value }, LABELS[value]))),
      replyTo: make('input', { type: 'hidden' }),
      body: make('textarea', { rows: 6 }),
      author: make('input', { autocomplete: 'name' }),
      tags: make('input', {}),
    };
    state = make('p', { className: 'quote-state' });
    state.setAttribute('role', 'status');
    result = make('pre', { tabIndex: 0 });
    const field = (label, input) => make('label', {}, label, ' ', input);
    dialog = make('dialog', { className: 'annotate-form' },
      make('h2', { id: 'annotate-title' }, word('script.note.annotate')),
      field(word('script.note.words'), fields.quote), state,
      field(word('script.note.kind'), fields.motivation), fields.replyTo, field(word('script.note.body'), fields.body),
      field(word('script.note.author'), fields.author), field(word('script.note.tags'), fields.tags),
      make('p', { className: 'quiet' }, word('script.note.stays-here')),
      ...(whom ? [make('p', { className: 'whom' }, whom)] : []), actions(),
      make('details', {}, make('summary', {}, word('script.note.file')), result));
    dialog.setAttribute('aria-labelledby', 'annotate-title');
    document.body.append(dialog);
    for (const input of Object.values(fields)) {
      input.addEventListener('input', () => {
        if (input === fields.quote) place = null;
        check();
      });
    }
    // A suggestion begins with the words as they are.
    fields.motivation.addEventListener('change', () => {
      if (fields.motivation.value === 'editing' && !fields.body.value.trim() && fields.quote.value.trim()) {
        fields.body.value = '```suggestion\n' + clean(fields.quote.value) + '\n```\n';
        check();
      }
    });
    dialog.addEventListener('close', goBack);
    for (const [name, value] of Object.entries(kept() || {})) {
      if (fields[name]) fields[name].value = value; else if (name === 'place') place = value;
    }
  };
  // To what opened the form; where that is gone with the selection, to the words it is about.
  const goBack = () => {
    const block = place && blockAt(place);
    const back = opener && opener.isConnected && opener !== float && opener.getClientRects().length ? opener : block;
    if (!back) return;
    if (back === block && !back.hasAttribute('tabindex')) back.tabIndex = -1;
    back.focus({ preventScroll: true });
  };
  const kept = () => { try { return JSON.parse(store.get(key)); } catch { return null; } };
  const annotate = (words_, at, from, replyTo) => {
    if (!dialog) build();
    opener = from;
    if (words_) { fields.quote.value = words_; place = at; }
    if (replyTo) {
      fields.motivation.value = 'replying';
      fields.replyTo.value = replyTo;
    } else if (words_ && fields.motivation.value === 'replying') fields.motivation.value = 'commenting';
    dialog.showModal();
    check();
    (fields.quote.value ? fields.body : fields.quote).focus();
  };
  const quoted = at => clean(read().raw(at));

  // --- selecting words ---
  const float = make('button', { type: 'button', className: 'annotate-float', hidden: true },
    word('script.note.annotate'));
  document.body.append(float);
  let choice = null;
  const show = () => {
    choice = selected();
    float.hidden = !choice;
    if (!choice) return;
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    const right = document.documentElement.clientWidth - 120;
    float.style.left = Math.max(8, Math.min(right, box.left + box.width / 2 - 50)) + scrollX + 'px';
    float.style.top = box.bottom + 8 + scrollY + 'px';
  };
  // Not while words are being selected: the button would get under the pointer.
  let waiting, dragging = false;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(() => { if (!dragging) show(); }, 150); };
  document.addEventListener('selectionchange', soon);
  document.addEventListener('pointerdown', event => { dragging = event.target !== float; });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => { dragging = false; soon(); });
  float.addEventListener('mousedown', event => event.preventDefault());
  float.addEventListener('click', () => { if (choice) annotate(quoted(choice), choice, float); });
  const rest = kept();
  if (form && rest && rest.body) {
    form.append(' ', button(word('script.note.go-on'), event => annotate('', null, event.currentTarget)));
  }

  // --- an answer to a note ---
  if (form) for (const note of document.querySelectorAll('.remarks .annotation[id^="note-"]')) {
    const id = note.id.slice(5);
    const target = document.getElementById('h-' + id)?.closest('mark'), back = note.querySelector('.back');
    if (target && back) {
      back.append(' ', button(word('script.motivation.replying'), event => {
        const at = within(target);
        annotate(quoted(at), at, event.currentTarget, id);
      }));
    }
  }

  // --- a paragraph's own menu ---
  let menu, pin;
  const closeMenu = back => {
    if (!menu) return;
    menu.remove();
    menu = null;
    pin.removeAttribute('aria-expanded');
    if (back) pin.focus();
  };
  text.addEventListener('click', event => {
    const link = event.target.closest('a.pin');
    if (!link) return;
    event.preventDefault();
    if (menu && pin === link) { closeMenu(true); return; }
    closeMenu();
    pin = link;
    const base = (document.querySelector('link[rel=canonical]') || location).href;
    const address = new URL(link.getAttribute('href'), base).href;
    const block = document.getElementById(link.hash.slice(1));
    menu = make('div', { className: 'pin-menu', role: 'group' },
      button(word('script.copy-link'), async () => { await copy(address); closeMenu(true); }),
      button(word('script.cite.title'), () => {
        closeMenu();
        pinpoint(block, address, link);
      }));
    if (form) menu.append(button(word('script.note.annotate'), () => {
      closeMenu();
      const at = within(block), whole = read().raw(at);
      const sentence = whole.length <= 240 ? whole
        : (/^.{40,240}?[.?!](?=\s)/.exec(whole) || [whole.slice(0, 200).replace(/\s\S*$/, '')])[0];
      annotate(clean(sentence), { start: at.start, end: at.start + sentence.trimEnd().length }, link);
    }));
    if (reportMistake) {
      const mistake = make('a', { href: '#', rel: 'external noopener' }, word('script.report-mistake'));
      mistake.addEventListener('click', () => {
        const words = clean(read().raw(within(block)));
        mistake.href = reportMistake(words.length > 200 ? words.slice(0, 200).replace(/\s\S*$/, ' …') : words, block);
      });
      menu.append(mistake);
    }
    menu.setAttribute('aria-label', word('script.this-paragraph'));
    menu.dataset.added = '';
    link.setAttribute('aria-expanded', 'true');
    link.after(menu);
    try { history.replaceState(null, '', link.hash); } catch { /* files */ }
    menu.firstChild.focus();
    menu.addEventListener('keydown', key => { if (key.key === 'Escape') closeMenu(true); });
    menu.addEventListener('focusout', leave => {
      if (menu && leave.relatedTarget && !menu.contains(leave.relatedTarget)) closeMenu();
    });
  });

  // --- all notes, or none ---
  const toggle = document.querySelector('.toggle-notes');
  if (toggle) {
    const apply = () => {
      const off = store.get('notes') === 'off';
      document.documentElement.classList.toggle('no-notes', off);
      toggle.setAttribute('aria-pressed', !off);
    };
    toggle.hidden = false;
    toggle.addEventListener('click', () => {
      store.set('notes', store.get('notes') === 'off' ? null : 'off');
      apply();
    });
    apply();
  }
})();
