import { viewLog } from '@aduan/plugins/view-log';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { expect, it } from 'vitest';
import type { Principal } from '../../src/ports/principal.js';
import { stem } from '../../src/search/stem.js';
import { wordsOf } from '../../src/search/words-of.js';
import { principal, supervisor, testDesk } from '../runtime/test-desk.js';
import { findingMasker as masker } from './finding-masker.js';

allowLongTests();

const places: Readonly<Record<string, string>> = {
  '33.04': 'Kabupaten Banjarnegara',
  '32.04': 'Kabupaten Bandung',
};
const names = ['Wagiman', 'Suratmi'];
const vocabulary =
  `gerai gudang sumur traktor perahu simpanan menyimpan ditahan tahanan bocor kering pupuk subsidi
  ${names.join(' ')} banjarnegara bandung jenggawur kdmp`.split(/\s+/);
const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 5 });

const ticket = fc.record({
  subject: words,
  body: words,
  note: fc.option(words),
  region: fc.constantFrom(...Object.keys(places)),
  cooperative: fc.boolean(),
  confidential: fc.boolean(),
  isRecused: fc.boolean(),
  // Includes words of texts: a name and a word have nothing in common.
  reporter: fc.option(fc.constantFrom('Ibu Suratmi', 'Wagiman Gerai', 'Perahu Bandung')),
});
const asking = fc.record({
  role: fc.constantFrom('officer', 'agent', 'supervisor', 'auditor'),
  regions: fc.subarray(Object.keys(places)),
  isRecused: fc.boolean(),
  isOfPeople: fc.boolean(),
  query: fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 }),
});

it('shows only tickets that may be read and have the words in what is seen of them, and all that have', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ticket, { minLength: 20, maxLength: 20 }),
      fc.array(asking, { minLength: 40, maxLength: 40 }),
      async (drafts, asked) => {
        const { aduan, clock } = testDesk({
          masker,
          // A small number of terms, so that many words share one.
          search: { use: 'words', tokenBits: 14 },
          regionName: (code) => places[code] ?? null,
          plugins: [viewLog()],
        });
        const act = { actor: supervisor };
        const open: string[] = [];
        for (const {
          body,
          confidential,
          cooperative,
          isRecused,
          note,
          region,
          reporter,
          subject,
        } of drafts) {
          const { ticket: opened } = await aduan.tickets.open(
            {
              channel: 'phone',
              subject: subject.join(' '),
              body: body.join(' '),
              region,
              confidential,
              ...(cooperative && { cooperative: { name: 'KDMP Jenggawur' } }),
              ...(isRecused && { recusals: ['p-x'] }),
              ...(reporter && { reporter: { name: reporter } }),
            },
            act,
          );
          if (note) await aduan.tickets.note(opened.id, note.join(' '), act);
          if (!confidential) open.push(opened.id);
        }
        await aduan.workOff();

        for (const { isRecused, isOfPeople, query, regions, role } of asked) {
          const actor: Principal = { ...principal(isRecused ? 'p-x' : 'p-1', role), regions };
          const text = query.join(' ');
          clock.now += 2 * 60_000;
          const searching = aduan.tickets.search({ text, identities: isOfPeople }, { actor });
          if (isOfPeople && role === 'auditor') {
            await expect(searching).rejects.toMatchObject({ code: 'forbidden' });
            continue;
          }
          const page = await searching;
          const found = page.items.map((item) => item.ticket.id).toSorted();
          const expected: string[] = [];
          for (const id of open) {
            const shown = await aduan.tickets.get(id as never, { actor }).catch(() => null);
            const has = (word: string): boolean =>
              shown !== null && (isSaidIn(shown, word) || (isOfPeople && isNameIn(shown, word)));
            if (query.every(has)) expected.push(id);
          }
          expect(found).toEqual(expected.toSorted());
          expect(page.tooCommon).toEqual([]);
        }
      },
    ),
    { numRuns: Math.max(25, numRuns / 8) },
  );
});

type Shown = Awaited<ReturnType<ReturnType<typeof testDesk>['aduan']['tickets']['get']>>;

/** Whether a visible text of a ticket contains a word: text in any inflection, facts by prefix. Names are excluded. */
function isSaidIn(
  { subject, ticket: { cooperative, region }, timeline }: Shown,
  word: string,
): boolean {
  const texts = timeline.flatMap((entry) => ('text' in entry ? (entry.text ?? '') : ''));
  const said = wordsOf(masker.mask([subject, ...texts].join(' ')));
  const known = [masker.mask(subject ?? ''), places[region ?? ''], cooperative?.name].join(' ');
  const small = word.toLowerCase();
  return (
    [...said].some((one) => stem(one) === stem(small)) ||
    [...wordsOf(known)].some((one) => one.startsWith(small))
  );
}

/** Whether a word is one of the names of the visible reporters, or of people that they represent. */
function isNameIn({ reporters, subject, timeline }: Shown, word: string): boolean {
  const texts = timeline.flatMap((entry) => ('text' in entry ? (entry.text ?? '') : ''));
  const said = wordsOf([subject, ...texts].join(' '));
  const own = reporters.flatMap(({ name }) => [...wordsOf(name ?? '')]);
  const small = word.toLowerCase();
  return own.includes(small) || (names.includes(word) && said.has(small));
}
