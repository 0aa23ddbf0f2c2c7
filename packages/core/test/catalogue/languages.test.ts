import { describe, expect, it } from 'vitest';
import { acknowledgement } from '../../src/catalogue/acknowledgement.js';
import { formatDate, formatMoment, formatTime } from '../../src/catalogue/dates.js';
import { hoursSentence } from '../../src/catalogue/hours-sentence.js';
import { deskLanguages } from '../../src/catalogue/languages.js';
import { nextStep } from '../../src/catalogue/tracking-steps.js';
import { textIn } from '../../src/ports/label.js';

const languages = deskLanguages('id', {
  jv: {
    'Kami jawab paling lambat {date}.': 'Wangsulanipun paling telat {date}.',
    'hari ini pukul {time}': 'dinten punika tabuh {time}',
    'Kami sedang memeriksa laporan Anda.': 'Laporan panjenengan saweg kula priksa.',
  },
  'zh-Hant': {},
});
const at = Date.parse('2026-04-14T16:30:00+07:00');
const timeZone = 'Asia/Jakarta';

describe('textIn', () => {
  it.each([
    ['jv', {}, 'Sugeng enjang'],
    ['jv-ID', {}, 'Sugeng enjang'],
    ['jv-ID', { 'jv-ID': 'Sugeng' }, 'Sugeng'],
    ['su', {}, 'Selamat pagi'],
    ['en-GB', {}, 'Good morning'],
    ['constructor', {}, 'Selamat pagi'],
  ])('says in %s with %o: %s', (locale, more, text) => {
    const label = { id: 'Selamat pagi', en: 'Good morning', jv: 'Sugeng enjang', ...more };
    expect(textIn(label, locale)).toBe(text);
  });

  it('falls back to the first language of the desk', () => {
    expect(textIn({ id: 'Selamat pagi', en: 'Good morning' }, 'ms', 'en-GB')).toBe('Good morning');
  });
});

describe('the languages of a desk', () => {
  it.each([
    ['jv', 'jv'],
    ['JV-id', 'jv'],
    ['zh-hant-TW', 'zh-Hant'],
    ['zh', null],
    // The former language code of Indonesian (ISO 639 before 1989).
    ['in-ID', 'id'],
    ['', null],
    ['*', null],
    ['no tag', null],
  ])('finds for "%s" %s', (asked, found) => expect(languages.match(asked)).toBe(found));

  it('are its own, Indonesian, English and those of its catalogues', () => {
    expect(languages.tags).toEqual(['id', 'en', 'jv', 'zh-Hant']);
    expect(deskLanguages('en', {}).tags).toEqual(['en', 'id']);
  });

  it('say what a catalogue does not have in the first one', () => {
    const label = { id: 'Pertanyaan', en: 'A question' };
    expect(languages.text(label, 'jv')).toBe('Pertanyaan');
    expect(deskLanguages('en', { jv: {} }).text(label, 'jv')).toBe('A question');
  });

  it('may word a shipped text in another way', () => {
    const own = deskLanguages('id', { id: { Tanya: 'Bertanya' } });
    expect(own.text({ id: 'Tanya', en: 'Ask' })).toBe('Bertanya');
  });
});

describe('what is composed', () => {
  it('has dates in the language of each text', () => {
    expect(formatDate(at, timeZone, languages).jv).toBe('Selasa, 14 April 2026');
    expect(formatTime(at, timeZone, languages).jv).toBe('16:30 WIB');
    expect(formatMoment(at, at - 1, timeZone, languages).jv).toBe('dinten punika tabuh 16:30 WIB');
  });

  it('is Indonesian where the runtime does not know a language, never that of the machine', () => {
    const acehnese = deskLanguages('id', { ace: {} });
    expect(formatDate(at, timeZone, acehnese).ace).toBe('Selasa, 14 April 2026');
  });

  it('mixes what is translated with what is not, sentence by sentence', () => {
    const facts = { phase: 'new', promisedBy: at, now: at - 1, timeZone } as const;
    expect(nextStep(facts, languages).jv).toBe(
      'Laporan panjenengan saweg kula priksa. Wangsulanipun paling telat Selasa, 14 April 2026.',
    );
    const received = { number: 'ADU-1', promisedBy: at, opensAt: null, now: at - 1, timeZone };
    expect(acknowledgement(received, languages).jv).toContain(
      'PIN-nya {pin}.\n\nWangsulanipun paling telat Selasa, 14 April 2026.\n\nSimpan nomor',
    );
  });

  it('has no text of its own in a language of which nothing in it is translated', () => {
    const facts = { open: true, changesAt: at + 86_400_000, now: at, timeZone };
    expect(Object.keys(hoursSentence(facts, languages))).toEqual(['id', 'en']);
  });
});
