import type { WordIndex } from '../../search/word-index.js';
import { wordsOf } from '../../search/words-of.js';
import { shownWords } from '../../ticket/privacy/shown.js';
import { isGuarded } from '../../ticket/visibility.js';
import type { Desk } from '../desk.js';
import type { ShownLine } from '../reads/shown-items.js';
import type { AskedWord } from './asked-words.js';
import { identitiesOf, type SearchedIdentity } from './identities.js';
import { type ReadText, textReader } from './text-reader.js';
import { factWords, speaksOf } from './ticket-facts.js';
import { readTexts, type TicketTexts } from './ticket-texts.js';

/**
 * Those tickets that have each of the words in what whoever looks may read: facts, and texts as the masker leaves them; or
 * in what their people are known by, where these are searched for. The index only says where to look, and terms that words share
 * lead to others too. Most of these are known by the words alone: only what passes is masked.
 */
export async function hitsAmong(
  desk: Desk,
  lines: readonly ShownLine[],
  asked: readonly AskedWord[],
): Promise<readonly ShownLine[]> {
  const isOfPeople = asked.some(({ identity }) => identity !== null);
  const read = textReader(desk, { isOfPeople });
  const judged: { readonly line: ShownLine; readonly missing: readonly AskedWord[] }[] = [];
  for (const line of lines.filter(({ stored }) => !isGuarded(stored.ticket))) {
    const { subject, ticket } = line.item;
    const { words } = await read(subject ?? '');
    const facts = factWords(desk, ticket, [...words].join(' '));
    const isMissing = ({ word }: AskedWord) => word === null || !speaksOf(facts, [word]);
    judged.push({ line, missing: asked.filter(isMissing) });
  }
  const hits = new Set(judged.flatMap(({ line, missing }) => (missing.length === 0 ? line : [])));
  const index = desk.search.words;
  const open = index ? judged.filter(({ missing }) => missing.length > 0) : [];
  const texts = await readTexts(
    desk,
    open.map(({ line }) => line.stored),
  );
  for (const [at, { line, missing }] of open.entries()) {
    const said = texts[at];
    if (index && said && (await isSaid({ desk, index, read }, line, said, missing))) hits.add(line);
  }
  return lines.filter((line) => hits.has(line));
}

/** Whether texts and people of a ticket have what its facts do not. */
async function isSaid(
  parts: {
    readonly desk: Desk;
    readonly index: WordIndex;
    readonly read: (text: string) => Promise<ReadText>;
  },
  { eyes, item, opening }: ShownLine,
  { opener, represented, texts }: TicketTexts,
  missing: readonly AskedWord[],
): Promise<boolean> {
  const { desk, index, read } = parts;
  const reporter = { name: opening.reporterName ?? '', contacts: opening.contacts };
  const people = [reporter, represented ?? {}].flatMap((one) => identitiesOf(desk, one));
  const left = missing.filter(({ identity }) => !identity || !people.includes(identity));
  // Masking a text is what costs: only those are masked that have a word of the query.
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
  const identified = [...(eyes.identities ?? []), opener, represented ?? {}];
  const shown = new Set<string | null>();
  const identities = new Set<SearchedIdentity>();
  const isShown = ({ identity, stem }: AskedWord) =>
    (stem !== null && shown.has(stem)) || (identity !== null && identities.has(identity));
  for (const { stems, text } of written) {
    if (left.every(isShown)) break;
    if (stems.length === 0 && !isOfPeople) continue;
    const found = await read(text);
    // Who may not know the reporter does not see what leads to him, whatever the masker has missed.
    const seen = wordsOf(shownWords(text, { ...eyes, identities: identified }));
    for (const stem of soughtIn([...found.words].filter((word) => seen.has(word)))) shown.add(stem);
    for (const identity of found.identities) identities.add(identity);
  }
  return left.every(isShown);
}
