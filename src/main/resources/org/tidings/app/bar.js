// Keeps a page of the preview up to date: loads it again when it changed, else renews its bar.
(() => {
  'use strict';
  const FOLLOW = 'tidings-follow';
  const host = document.currentScript.parentElement;
  let root = host.shadowRoot;
  if (!root) {
    root = host.attachShadow({ mode: 'open' });
    root.append(host.querySelector('template').content);
  }
  const all = root.getElementById('all');
  let closed = '';
  let hidden = false;
  let stream = null;

  const find = id => root.getElementById(id);

  function dress() {
    const overlay = find('overlay');
    const bar = find('bar');
    const follow = find('follow');
    if (overlay) {
      if (overlay.dataset.key === closed) overlay.open = false;
      overlay.addEventListener('toggle', () => { closed = overlay.open ? '' : overlay.dataset.key; });
    }
    bar.open = !hidden;
    bar.addEventListener('toggle', () => { hidden = !bar.open; });
    follow.hidden = false;
    follow.setAttribute('aria-pressed', String(window.name === FOLLOW));
    follow.addEventListener('click', () => {
      window.name = window.name === FOLLOW ? '' : FOLLOW;
      follow.setAttribute('aria-pressed', String(window.name === FOLLOW));
    });
  }

  function renew(html) {
    const focused = root.activeElement && root.activeElement.id;
    all.innerHTML = html;
    dress();
    say();
    if (focused && find(focused)) find(focused).focus();
  }

  // Those who can't see the page are told when what is wrong with it has changed.
  function say() {
    const overlay = find('overlay');
    const text = overlay ? overlay.querySelector('summary').textContent : 'Nothing is wrong.';
    if (find('said').textContent !== text) find('said').textContent = text;
  }

  function followed(message) {
    if (!message.go || window.name !== FOLLOW) return false;
    location.assign(message.go);
    return true;
  }

  function listen() {
    if (stream || document.visibilityState === 'hidden') return;
    stream = new EventSource('/_tidings/events?path=' + encodeURIComponent(host.dataset.path) +
      '&digest=' + encodeURIComponent(host.dataset.digest));
    stream.addEventListener('reload', event => {
      if (!followed(JSON.parse(event.data))) location.reload();
    });
    stream.addEventListener('bar', event => {
      const message = JSON.parse(event.data);
      if (!followed(message)) renew(message.html);
    });
  }

  // A browser opens few lines to one server, so only pages that are seen keep theirs.
  function hush() {
    if (stream) stream.close();
    stream = null;
  }

  document.addEventListener('keydown', event => {
    const overlay = find('overlay');
    if (event.key === 'Escape' && overlay) overlay.open = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hush(); else listen();
  });
  addEventListener('pagehide', hush);
  addEventListener('pageshow', listen);
  dress();
  listen();
})();
