// Searches titles, summaries and names in the reader's own browser. Nothing that is typed leaves it.
(() => {
  const form = document.querySelector('[data-search-form]');
  form.hidden = false;
  const section = document.querySelector('[data-index]');
  if (!section) {
    return;
  }

  const SHOWN = 20;
  const KINDS = ['story', 'notice', 'page', 'person', 'topic', 'place'];
  const language = document.documentElement.lang;
  const words = section.dataset;
  const heading = section.querySelector('h2');
  const status = document.querySelector('[role=status]');
  const filters = section.querySelector('.filters');
  const tip = section.querySelector('.tip');
  const list = section.querySelector('.rows');
  const more = section.querySelector('button');
  const months = words.months.split(',');
  let index;

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const split = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) || [];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (all, n) => values[n]);
  const day = (date) => fill(words.date, Number(date.slice(8)), months[date.slice(5, 7) - 1], date.slice(0, 4));
  const camel = (kind) => kind[0].toUpperCase() + kind.slice(1);
  const make = (name, className, text = '') => {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  };

  const load = () => {
    index ||= Promise.all(
      words.index.split(' ').map((file) =>
        fetch(file).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))))
    ).then((files) =>
      files.flat().map(([kind, title, summary, path, date, names]) => ({
        kind, title, summary, path, date,
        fields: [[split(title), 5], [split(names), 3], [split(summary), 1]],
      })));
    return index;
  };

  // Every word must begin a word of the entry; the title counts most, a whole word more than a beginning.
  const score = (entry, query) => {
    let sum = 0;
    for (const word of query) {
      let best = 0;
      for (const [tokens, weight] of entry.fields) {
        for (const token of tokens) {
          if (token.startsWith(word)) {
            best = Math.max(best, token === word ? weight + 1 : weight);
          }
        }
      }
      if (!best) {
        return 0;
      }
      sum += best;
    }
    return sum;
  };

  const marked = (text, query, node) => {
    for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
      const found = query.some((word) => plain(part).startsWith(word));
      node.append(found ? make('mark', '', part) : part);
    }
    return node;
  };

  const row = (entry, query) => {
    const article = make('article', 'row nopic');
    const title = make('h3', 'hed');
    const link = make('a', '');
    link.href = entry.path;
    title.append(marked(entry.title, query, link));
    article.append(make('p', 'kicker', words['kind' + camel(entry.kind)]), title);
    if (entry.summary) {
      article.append(marked(entry.summary, query, make('p', 'sum')));
    }
    if (entry.date) {
      const when = make('p', 'meta when');
      const time = make('time', '', day(entry.date));
      time.dateTime = entry.date;
      when.append(time);
      article.append(when);
    }
    const item = document.createElement('li');
    item.append(article);
    return item;
  };

  const print = (text, query, found) => {
    const form = new Intl.PluralRules(language).select(found.length);
    heading.textContent = found.length
      ? fill(words['count' + camel(form)], found.length, text)
      : fill(words.none, text);
    status.textContent = heading.textContent;
    tip.hidden = found.length > 0;
    const show = (entries, from) => {
      if (!from) {
        list.replaceChildren();
      }
      list.append(...entries.slice(from, from + SHOWN).map((entry) => row(entry, query)));
      more.hidden = entries.length <= from + SHOWN;
      more.onclick = () => {
        show(entries, from + SHOWN);
        list.children[from + SHOWN].querySelector('a').focus();
      };
    };
    const choice = (name, entries, pressed) => {
      const button = make('button', 'chip', name + ' (' + entries.length + ')');
      button.type = 'button';
      button.setAttribute('aria-pressed', pressed);
      button.onclick = () => {
        filters.querySelectorAll('button').forEach((other) => other.setAttribute('aria-pressed', other === button));
        show(entries, 0);
      };
      const item = document.createElement('li');
      item.append(button);
      return item;
    };
    const kinds = KINDS.map((kind) => [kind, found.filter((entry) => entry.kind === kind)]).filter(([, some]) => some.length);
    filters.replaceChildren(
      ...(kinds.length < 2 ? [] : [
        choice(words.all, found, true),
        ...kinds.map(([kind, some]) => choice(words['kinds' + camel(kind)], some, false)),
      ]));
    show(found, 0);
    section.hidden = false;
  };

  const search = async (text) => {
    const query = split(text);
    if (!query.length) {
      section.hidden = true;
      return;
    }
    try {
      const entries = await load();
      const found = entries.map((entry) => [score(entry, query), entry]).filter(([points]) => points);
      found.sort(([a, one], [b, other]) => b - a || (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
      print(text, query, found.map(([, entry]) => entry));
    } catch {
      index = undefined;
      heading.textContent = status.textContent = words.failed;
      section.hidden = false;
    }
  };

  form.q.addEventListener('focus', () => load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = form.q.value.trim();
    history.pushState(null, '', '?' + new URLSearchParams({ q: text }));
    search(text);
  });
  const read = () => {
    form.q.value = new URLSearchParams(location.search).get('q') || '';
    search(form.q.value.trim());
  };
  addEventListener('popstate', read);
  read();
})();
