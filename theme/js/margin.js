// Where the page is wide, each note stands beside the words it is about. Notes that would meet are moved down, and
// where one would push the next far from its words, it shows its beginning; all of it when it is pointed at, entered or
// led to.
'use strict';
(() => {
  const text = document.querySelector('.text[data-document]');
  const notes = [...document.querySelectorAll('.text aside.annotation')];
  if (!text || !notes.length || !('ResizeObserver' in window)) return;
  const wide = matchMedia('(min-width: 84rem)');
  const GAP = 10, LEAST = 104;

  const place = () => {
    document.documentElement.classList.toggle('margin-notes', wide.matches);
    for (const note of notes) { note.style.top = ''; note.style.maxBlockSize = ''; note.classList.remove('cut'); }
    if (!wide.matches) return;
    const zero = text.getBoundingClientRect().top;
    const seen = notes
      .map(note => ({ note, words: document.getElementById('h-' + note.id.slice(5)), height: note.offsetHeight }))
      .filter(({ note, words, height }) =>
        height && !note.closest('details:not([open])') && words && words.getClientRects().length);
    const wanted = seen.map(one => one.words.getClientRects()[0].top - zero);
    let free = 0;
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

  let waiting;
  const soon = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(place); };
  new ResizeObserver(soon).observe(text);
  wide.addEventListener('change', soon);
  text.addEventListener('toggle', soon, true);
  if (document.fonts) document.fonts.ready.then(soon);
  const toggle = document.querySelector('.toggle-notes');
  if (toggle) toggle.addEventListener('click', soon);
  place();
})();
