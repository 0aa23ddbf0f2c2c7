// Runs in the reader's browser, in TypeDoc's dialog: searches guides by section, in the reader's language first.

/** Pages of code and the start page are in one language only: there the guide that was read last says which one. */
function readersLanguage() {
  const { lang } = document.documentElement;
  if (!/\/(?:id|en)\/[^/]+\.html$/.test(location.pathname)) {
    return localStorage.getItem('aduan-language') ?? lang;
  }
  localStorage.setItem('aduan-language', lang);
  return lang;
}

const isIndonesian = readersLanguage() === 'id';
const words = isIndonesian
  ? {
      place: 'Cari di dokumentasi',
      none: 'Tidak ditemukan:',
      found: 'temuan, yang paling cocok lebih dulu',
      open: 'Cari',
    }
  : {
      place: 'Search the docs',
      none: 'Nothing found for',
      found: 'found, best first',
      open: 'Search',
    };
const field = document.getElementById('tsd-search-input');
const list = document.getElementById('tsd-search-results');
const status = document.getElementById('tsd-search-status');

/** Words by which nothing is told apart, in both languages. */
const empty = new Set(
  (
    'a an and are be can do does for from how i if in is it me my of on or our should that the there this to was we what when where ' +
    'which who why will with you your ada adalah agar apa apakah atau bagaimana bagi bisa bisakah cara dan dapat dari dengan di ini itu ' +
    'jika kalau kami kapan ke kepada kita mana mengapa oleh pada saya sebuah siapa supaya untuk yang'
  ).split(' '),
);

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const singular = (word) => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

/** `addWorkingDays` is also the words add, working and days. */
const partsOf = (title) =>
  new Set(wordsOf(`${title} ${title.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}`).map(singular));

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const entries = await new Response(text).json();
  return entries.map((entry) => ({
    ...entry,
    inTitle: partsOf(entry.title),
    inParent: partsOf(entry.parent),
    inAsks: partsOf(entry.asks),
    low: entry.text.toLowerCase(),
  }));
}

/** How much a set of words says of one word: all of it, its beginning, or a part. */
function held(set, word) {
  if (set.has(word)) return 1;
  let most = 0;
  for (const each of set) {
    if (each.startsWith(word)) most = Math.max(most, 0.7);
    else if (word.length > 3 && each.includes(word)) most = Math.max(most, 0.45);
  }
  return most;
}

/** How often a word stands in a text: less counts in a long one, and inside of another word. */
function heldInText(low, word) {
  let times = 0;
  for (let at = low.indexOf(word); at >= 0 && times < 8; at = low.indexOf(word, at + word.length)) {
    times += /[\p{L}\p{N}]/u.test(low[at - 1] ?? ' ') ? 0.4 : 1;
  }
  return Math.log2(1 + times) / (1 + low.length / 4_000);
}

const weightOf = ({ inAsks, inParent, inTitle, low }, word) =>
  Math.max(8 * held(inTitle, word), 7 * held(inAsks, word)) +
  2 * held(inParent, word) +
  heldInText(low, word);

/** Guides before code, and those that the reader's language has before others. */
function favour({ language, url }) {
  const isGuide = /^(?:id|en)\//.test(url);
  if (language === null && !isGuide) return 0.6;
  const isReaders = language === null || language === (isIndonesian ? 'id' : 'en');
  return (isReaders ? 1.5 : 0.6) * (isGuide ? 1 : 0.7);
}

function find(entries, query) {
  const all = wordsOf(query).map(singular);
  const telling = all.filter((word) => !empty.has(word));
  const asked = [...new Set(telling.length > 0 ? telling : all)];
  const weights = asked.map((word) => entries.map((entry) => weightOf(entry, word)));
  const rarity = weights.map((each) =>
    Math.log(1 + entries.length / (1 + each.filter(Boolean).length)),
  );
  const whole = query.toLowerCase().trim();
  /** Such as `store-conflict` and `sla.breached`, which are one word to whoever looks for them. */
  const codes = whole.match(/[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)+/gu) ?? [];
  const found = entries
    .map((entry, index) => {
      const total = (of) =>
        weights.reduce((sum, each, word) => sum + of(each[index]) * rarity[word], 0);
      // A rare word that is not there counts for more than a common one.
      const covered = total((weight) => Number(weight > 0)) / total(() => 1);
      const isNamed = codes.length > 0 && codes.every((code) => entry.low.includes(code));
      const isExplained = codes.length > 0 && codes.every((code) => entry.codes.includes(code));
      // A plain word is seldom the name of a function: whoever means one writes its capitals.
      const asTitle = entry.language === null && query === query.toLowerCase() ? 1 : 5;
      const isTitle = entry.title.toLowerCase() === whole;
      const exact = isExplained ? 8 : isTitle ? asTitle : isNamed ? 2 : 1;
      return { entry, score: total((weight) => weight) * covered ** 2 * favour(entry) * exact };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return spread(found)
    .slice(0, 10)
    .map(({ entry }) => ({ entry, asked, query }));
}

/** Puts the third and later sections of a page behind those of other pages, which would not be seen otherwise. */
function spread(found) {
  const counts = new Map();
  const isEarly = found.map(({ entry: { url } }) => {
    const page = url.replace(/#.*/, '');
    counts.set(page, (counts.get(page) ?? 0) + 1);
    return counts.get(page) <= 2;
  });
  return [
    ...found.filter((_, index) => isEarly[index]),
    ...found.filter((_, index) => !isEarly[index]),
  ];
}

/** The words around the first one that was asked for. */
function around({ low, text }, asked) {
  const at = Math.max(
    0,
    Math.min(...asked.map((word) => low.indexOf(word)).filter((place) => place >= 0), text.length),
  );
  const begin = at === text.length || at < 60 ? 0 : text.lastIndexOf(' ', at - 40) + 1;
  const isAll = text.length <= begin + 150;
  const some = isAll ? text.slice(begin) : text.slice(begin, text.lastIndexOf(' ', begin + 150));
  return `${begin > 0 ? '… ' : ''}${some}${isAll ? '' : ' …'}`;
}

function marked(element, text, asked) {
  const pattern = new RegExp(`(${asked.join('|')})`, 'giu');
  for (const [index, part] of text.split(pattern).entries()) {
    const isFound = index % 2 === 1;
    element.append(
      isFound ? Object.assign(document.createElement('mark'), { textContent: part }) : part,
    );
  }
  return element;
}

function make(tag, className = '') {
  return Object.assign(document.createElement(tag), { className });
}

function show({ entry, asked, query }) {
  const base = document.documentElement.dataset.base.replace(/\/?$/, '/');
  const row = make('li', 'found');
  row.dataset.asked = query;
  const link = Object.assign(make('a'), { href: base + entry.url });
  const icon = `<svg width="20" height="20" class="tsd-kind-icon" aria-hidden="true"><use href="#icon-${entry.kind}"></use></svg>`;
  link.innerHTML = icon;
  const text = make('span', 'text');
  text.append(marked(make('span', 'title'), entry.title, asked));
  if (entry.parent) text.append(marked(make('span', 'parent'), entry.parent, asked));
  const some = around(entry, asked);
  if (some) text.append(marked(make('span', 'some'), some, asked));
  link.append(text);
  row.append(link);
  return row;
}

let entries;
async function search() {
  entries ??= unpack(window.aduanSearch);
  const query = field.value;
  const found = wordsOf(query).length > 0 ? find(await entries, query) : [];
  if (query !== field.value) return;
  list.replaceChildren(...found.map(show));
  status.replaceChildren();
  if (query.trim() === '') return;
  const told = make('div', found.length > 0 ? 'count' : '');
  told.textContent =
    found.length > 0 ? `${found.length} ${words.found}` : `${words.none} “${query.trim()}”`;
  status.append(told);
}

/** Arrows lead from the field through the links and back; Enter in the field takes the first one. */
function walk(event) {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const isField = event.target === field;
  if (event.key === 'Enter' && isField) links[0]?.click();
  else if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp' && !isField) (links[at - 1] ?? field).focus();
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A list of links is what it is: TypeDoc's options of a combobox cannot hold any. */
function nameParts() {
  for (const name of ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded']) {
    field.removeAttribute(name);
    list.removeAttribute(name);
  }
  field.type = 'search';
  field.ariaLabel = words.place;
  list.ariaLabel = words.open;
}

function begin() {
  status.replaceChildren();
  field.placeholder = words.place;
  for (const id of ['tsd-search', 'tsd-search-trigger'])
    document.getElementById(id).ariaLabel = words.open;
  nameParts();
  field.addEventListener('input', () => void search());
  document.getElementById('tsd-search').addEventListener('keydown', walk, { capture: true });
  if (field.value) void search();
}

if (window.aduanSearch) begin();
else document.getElementById('tsd-search-script').addEventListener('load', begin);
