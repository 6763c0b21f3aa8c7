// Copying and sharing. Every page works without this file; it shows what only a script can do.
(() => {
  const all = (selector) => document.querySelectorAll(selector);
  const status = document.querySelector('[data-status]');

  const show = (button) => {
    button.hidden = false;
    if (button.parentElement.tagName === 'LI') {
      button.parentElement.hidden = false;
    }
  };

  const copy = async (text) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (!done) {
      throw new Error('not copied');
    }
  };

  for (const button of all('[data-copy]')) {
    const words = button.textContent;
    show(button);
    button.addEventListener('click', async () => {
      try {
        await copy(button.dataset.copy);
      } catch {
        return;
      }
      button.focus();
      button.textContent = button.dataset.done;
      status.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = words;
        status.textContent = '';
      }, 2500);
    });
  }

  for (const button of navigator.share ? all('[data-share]') : []) {
    show(button);
    button.addEventListener('click', () => {
      navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {});
    });
  }

  // Everybody's Mastodon is on a server of its own: ask which, instead of guessing.
  for (const form of all('[data-mastodon]')) {
    form.hidden = false;
    for (const guess of all('[data-replaced]')) {
      guess.parentElement.hidden = true;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const server = form.elements.server.value.trim().replace(/^https?:\/\//, '').replace(/^@?[^@/]*@|\/.*$/g, '');
      location.assign('https://' + server + '/share?text=' + encodeURIComponent(form.dataset.mastodon));
    });
  }
})();
