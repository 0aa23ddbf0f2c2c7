import type { ShownRow } from '../../plugin/ticket-access.js';
import type { WordIndex } from '../../search/word-index.js';
import { wordsOf } from '../../search/words-of.js';
import { shownText } from '../../ticket/privacy/shown.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Runtime } from '../runtime.js';
import { identitiesOf, type SearchedIdentity } from './identities.js';
import type { QueryWord } from './read-query.js';
import { factWords, speaksOf } from './ticket-facts.js';
import { type ReadText, readTexts, type TicketTexts, textReader } from './ticket-texts.js';

/**
 * The tickets that have each of the words in the data that the officer may read: facts, and masked texts; or, in a
 * search for people, among their names and contacts. The index only gives candidates, because words may share a term,
 * so other tickets match too. The unmasked words rule out most of those, so only the rest are masked.
 */
export async function hitsAmong(
  runtime: Runtime,
  lines: readonly ShownRow[],
  asked: readonly QueryWord[],
): Promise<readonly ShownRow[]> {
  const isOfPeople = asked.some(({ identity }) => identity !== null);
  const read = textReader(runtime.masker, isOfPeople ? runtime.phone : null);
  const judged: { readonly row: ShownRow; readonly missing: readonly QueryWord[] }[] = [];
  for (const row of lines.filter(({ stored }) => !isGuarded(stored.ticket))) {
    const { subject, ticket } = row.item;
    const { words } = await read(subject ?? '');
    const facts = factWords(runtime, ticket, [...words].join(' '));
    const isMissing = ({ word }: QueryWord) => word === null || !speaksOf(facts, [word]);
    judged.push({ row, missing: asked.filter(isMissing) });
  }
  const hits = new Set(judged.flatMap(({ row, missing }) => (missing.length === 0 ? row : [])));
  const index = runtime.search.words;
  const open = index ? judged.filter(({ missing }) => missing.length > 0) : [];
  const texts = await readTexts(
    runtime,
    open.map(({ row }) => row.stored),
  );
  for (const [at, { row, missing }] of open.entries()) {
    const said = texts[at];
    if (index && said && (await isSaid({ runtime, index, read }, row, said, missing)))
      hits.add(row);
  }
  return lines.filter((row) => hits.has(row));
}

/** Whether texts and people of a ticket have the words that its facts do not. */
async function isSaid(
  parts: {
    readonly runtime: Runtime;
    readonly index: WordIndex;
    readonly read: (text: string) => Promise<ReadText>;
  },
  { viewer, item, opening }: ShownRow,
  { opener, represented, texts }: TicketTexts,
  missing: readonly QueryWord[],
): Promise<boolean> {
  const { runtime, index, read } = parts;
  const reporter = { name: opening.reporterName ?? '', contacts: opening.contacts };
  const people = [reporter, represented ?? {}].flatMap((one) => identitiesOf(runtime, one));
  const left = missing.filter(({ identity }) => !identity || !people.includes(identity));
  // Masking is expensive, so only texts with a word of the query are masked.
  const sought = new Set(left.map(({ stem }) => stem));
  const soughtIn = (words: Iterable<string>) =>
    [...words].map(index.stemOf).filter((stem) => sought.has(stem));
  const written = [item.subject ?? '', ...texts].map((text) => ({
    text,
    stems: soughtIn(wordsOf(text)),
  }));
  const raw = new Set(written.flatMap(({ stems }) => stems));
  if (!left.every(({ stem }) => stem === null || raw.has(stem))) return false;
  const isOfPeople = left.some(({ identity }) => identity !== null);
  const identified = [...(viewer.identities ?? []), opener, represented ?? {}];
  const shown = new Set<string | null>();
  const identities = new Set<SearchedIdentity>();
  const isShown = ({ identity, stem }: QueryWord) =>
    (stem !== null && shown.has(stem)) || (identity !== null && identities.has(identity));
  for (const { stems, text } of written) {
    if (left.every(isShown)) break;
    if (stems.length === 0 && !isOfPeople) continue;
    const found = await read(text);
    // An officer who may not know the reporter must not see data that leads to them, even if the masker missed it.
    const seen = wordsOf(shownText(text, { ...viewer, identities: identified }));
    for (const stem of soughtIn([...found.words].filter((word) => seen.has(word)))) shown.add(stem);
    for (const identity of found.identities) identities.add(identity);
  }
  return left.every(isShown);
}
