// Notes of readers, which the page has behind the text. Where it is wide, each stands beside the words it is about:
// those that would meet are moved down, and where one would push the next far from its words, it shows its beginning;
// all of it when it is pointed at, entered or led to. Elsewhere they are folded: a note opens at its mark and closes
// there, and a button behind the text shows all.
'use strict';
(() => {
  const text = document.querySelector('.text[data-document]');
  const section = document.querySelector('.remarks');
  const notes = [...document.querySelectorAll('.remarks > .annotation')];
  if (!text || !notes.length || !('ResizeObserver' in window)) return;
  const wide = matchMedia('(min-width: 84rem)');
  const root = document.documentElement;
  const GAP = 10, LEAST = 104;
  const wordsOf = note => document.getElementById('h-' + note.id.slice(5))?.closest('mark');

  const place = () => {
    root.classList.toggle('margin-notes', wide.matches);
    for (const note of notes) { note.style.top = ''; note.style.maxBlockSize = ''; note.classList.remove('cut'); }
    if (!wide.matches) return;
    const zero = section.getBoundingClientRect().top;
    const seen = notes
      .map(note => ({ note, words: wordsOf(note), height: note.offsetHeight }))
      .filter(({ words, height }) =>
        height && words && !words.closest('details:not([open])') && words.getClientRects().length);
    for (const note of notes) note.classList.toggle('lost-words', !seen.some(one => one.note === note));
    const wanted = seen.map(one => one.words.getClientRects()[0].top - zero);
    // What may be done stands at the top.
    const tools = section.querySelector('.note-tools');
    let free = tools ? tools.offsetTop + tools.offsetHeight + GAP : 0;
    seen.forEach(({ note, height }, i) => {
      const top = Math.max(wanted[i], free);
      // Room until the words of the next note; of several close together each gets its beginning.
      const room = i + 1 < seen.length ? wanted[i + 1] - top - GAP : Infinity;
      const shown = Math.min(height, Math.max(room, LEAST));
      note.style.top = top + 'px';
      if (shown < height) { note.style.maxBlockSize = shown + 'px'; note.classList.add('cut'); }
      free = top + shown + GAP;
    });
  };

  // Opened at its mark, a note stands behind the paragraph; closed, it is back in its order behind the text.
  const marks = new Map();
  for (const mark of text.querySelectorAll('a.note-ref')) marks.set(mark.getAttribute('href').slice(1), mark);
  const close = note => {
    const mark = marks.get(note.id);
    if (mark) mark.setAttribute('aria-expanded', 'false');
    if (section.contains(note)) return;
    delete note.dataset.added;
    const next = notes.slice(notes.indexOf(note) + 1).find(one => section.contains(one));
    section.insertBefore(note, next || section.querySelector('.note-tools'));
  };
  const openAt = note => {
    const mark = marks.get(note.id);
    const block = mark && mark.closest('p, li, figcaption, h2, h3, h4, h5, h6, .wide');
    if (!block) return;
    note.dataset.added = '';
    if (block.matches('li')) block.append(note); else block.after(note);
    mark.setAttribute('aria-expanded', 'true');
  };
  text.addEventListener('click', event => {
    const mark = event.target.closest('a.note-ref');
    const note = mark && document.getElementById(mark.getAttribute('href').slice(1));
    if (!note || wide.matches) return;
    event.preventDefault();
    if (text.contains(note)) close(note); else openAt(note);
  });
  text.addEventListener('keydown', event => {
    const note = event.key === 'Escape' && event.target.closest('.annotation');
    if (!note) return;
    close(note);
    marks.get(note.id)?.focus();
  });
  const led = () => {
    const note = window.staticArchive.target()?.closest('.annotation');
    if (!note || wide.matches || text.contains(note)) return;
    openAt(note);
    note.scrollIntoView({ behavior: 'instant' });
  };

  const all = window.staticArchive.make('button', { type: 'button', className: 'all-notes' }, word('script.all-notes'));
  section.querySelector('h2').after(all);
  all.addEventListener('click', () => {
    for (const note of notes) close(note);
    all.setAttribute('aria-pressed', section.classList.toggle('all'));
  });
  const turn = () => {
    root.classList.toggle('folded-notes', !wide.matches);
    for (const note of notes) close(note);
    for (const mark of marks.values()) if (wide.matches) mark.removeAttribute('aria-expanded');
    place();
    led();
  };
  let waiting;
  const soon = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(place); };
  new ResizeObserver(soon).observe(text);
  wide.addEventListener('change', turn);
  addEventListener('hashchange', led);
  addEventListener('beforeprint', () => { for (const note of notes) close(note); });
  text.addEventListener('toggle', soon, true);
  if (document.fonts) document.fonts.ready.then(soon);
  const toggle = document.querySelector('.toggle-notes');
  if (toggle) toggle.addEventListener('click', soon);
  turn();
})();
