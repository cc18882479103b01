// Only in the preview, never in a published site: reloads the page when the archive has changed and shows what the
// build had to say. Written for the Content-Security-Policy that the site is published under, so nothing of it is
// inline.
(() => {
  'use strict';
  const generation = document.currentScript.dataset.generation;
  const scrollKey = 'static-archive-preview-scroll:' + location.pathname;

  const kept = sessionStorage.getItem(scrollKey);
  if (kept !== null) {
    sessionStorage.removeItem(scrollKey);
    addEventListener('load', () => scrollTo({ top: Number(kept), behavior: 'instant' }));
  }

  let panel = null;

  function element(name, text, styles) {
    const made = document.createElement(name);
    made.textContent = text;
    Object.assign(made.style, styles);
    return made;
  }

  function show(state) {
    panel?.remove();
    panel = null;
    if (state.messages.length === 0) {
      return;
    }
    panel = element('aside', '', {
      position: 'fixed', insetInline: '0', bottom: '0', maxHeight: '40vh', overflow: 'auto', zIndex: '2147483647',
      padding: '0.75rem 1rem', background: '#1d1d1f', color: '#f5f5f7', borderTop: '0.25rem solid #d33',
      font: '0.85rem/1.45 ui-monospace, monospace',
    });
    panel.setAttribute('role', 'status');
    panel.setAttribute('aria-label', 'Messages of the build');
    const close = element('button', 'Hide', {
      float: 'inline-end', font: 'inherit', color: 'inherit', background: 'transparent',
      border: '1px solid currentColor', padding: '0 0.5rem',
    });
    close.type = 'button';
    close.addEventListener('click', () => panel?.remove());
    panel.append(close);
    if (state.stale) {
      const why = 'This is the last site without errors. Mend what is named here and it is replaced.';
      panel.append(element('strong', why, { display: 'block' }));
    }
    for (const message of state.messages) {
      panel.append(element('div', message, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }));
    }
    document.body.append(panel);
  }

  const events = new EventSource('/_preview/events');
  events.addEventListener('state', event => {
    const state = JSON.parse(event.data);
    if (String(state.generation) !== generation) {
      sessionStorage.setItem(scrollKey, String(scrollY));
      events.close();
      location.reload();
      return;
    }
    show(state);
  });
})();
