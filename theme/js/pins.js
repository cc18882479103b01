// The sign of a paragraph, which leads to its address and its menu: where the pointer is, where a finger taps, and with
// the key "p" at the paragraph that is read. It stands outside the words and is drawn.
'use strict';
(() => {
  const { make, store } = window.staticArchive;
  const text = document.querySelector('.text[data-document]');
  if (!text) return;
  const BLOCKS = ':is(p, li, figcaption, h2, h3, h4, h5, h6, .wide)[id]';
  const pin = make('a', { className: 'pin', tabIndex: -1 });
  pin.dataset.added = '';
  pin.setAttribute('aria-label', word('script.this-paragraph'));
  let block;

  const blockAt = place => {
    const found = place && place.nodeType === 1 && place.closest(BLOCKS);
    return found && text.contains(found) && !found.closest('[data-added]') ? found : null;
  };
  const show = next => {
    if (!next || next === block || pin.hasAttribute('aria-expanded')) return;
    block = next;
    pin.href = '#' + block.id;
    if (block.matches('li')) block.append(pin); else block.after(pin);
    const zero = text.getBoundingClientRect().top, box = block.getBoundingClientRect();
    pin.style.setProperty('--top', box.top - zero + 'px');
    pin.style.setProperty('--bottom', box.bottom - zero + 'px');
  };
  const hide = () => {
    if (pin.hasAttribute('aria-expanded') || pin === document.activeElement) return;
    pin.remove();
    block = null;
  };

  text.addEventListener('pointerover', event => { if (event.pointerType === 'mouse') show(blockAt(event.target)); });
  text.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') hide(); });
  let touch = false;
  document.addEventListener('pointerdown', event => { touch = event.pointerType !== 'mouse'; }, true);
  text.addEventListener('click', event => {
    if (touch && !event.target.closest('a, button, summary') && getSelection().isCollapsed) {
      show(blockAt(event.target));
    }
  });

  // The paragraph that is read: where the focus or the selection is, else the first that begins on the screen.
  const read = () => {
    const selection = getSelection(), node = selection.rangeCount ? selection.anchorNode : null;
    const selected = node && !selection.isCollapsed && (node.nodeType === 1 ? node : node.parentElement);
    const found = blockAt(document.activeElement) || blockAt(selected || null);
    if (found) return found;
    return [...text.querySelectorAll(BLOCKS)].find(one => {
      const box = one.getBoundingClientRect();
      return box.height && box.top >= 0 && !one.closest('[data-added]');
    });
  };
  addEventListener('keydown', event => {
    if (event.key !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, dialog, [contenteditable]')) return;
    if (store.get('search-keys') === 'off') return;
    const next = read();
    if (!next || pin.hasAttribute('aria-expanded')) return;
    event.preventDefault();
    show(next);
    pin.click();
  });
})();
