import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { delivery, testDesk, textEvent } from './test-desk.js';

const catalogues = {
  jv: {
    'Terima kasih, laporan Anda sudah kami terima. Nomornya {number}, PIN-nya {pin}.':
      'Matur nuwun, laporan panjenengan sampun kula tampi. Nomeripun {number}, PIN-ipun {pin}.',
    'Sudah kami tambahkan ke laporan Anda, nomor {number}. Petugas akan membacanya.':
      'Sampun kula tambahaken ing laporan panjenengan, nomer {number}.',
  },
};

async function repliesTo(locale: string | undefined, options: Parameters<typeof testDesk>[0]) {
  const { aduan, channel } = testDesk(options);
  for (const text of ['Gerainya tutup.', 'Sejak Senin.']) {
    const event = textEvent(text);
    const from = { ...event.from, ...(locale !== undefined && { locale }) };
    await aduan.fetch(delivery([{ ...event, from }]));
    await aduan.workOff();
  }
  return channel.sent.map(({ content }) => ('text' in content ? content.text : ''));
}

describe('a citizen', () => {
  it.each(['jv', 'jv-ID', 'JV'])(
    'whose language is %s reads the texts that the desk has in it',
    async (locale) => {
      const [receipt, added] = await repliesTo(locale, { catalogues });
      expect(receipt).toMatch(/^Matur nuwun.* Nomeripun ADU-2026-\d{6}-\d, PIN-ipun \d{4} \d{4}\./);
      expect(receipt).toContain('Kami jawab paling lambat');
      expect(added).toContain('Sampun kula tambahaken');
    },
  );

  it.each(['su', 'no tag at all', undefined])(
    'whose language is %s reads the first one of the desk',
    async (locale) => {
      const [receipt] = await repliesTo(locale, { catalogues });
      expect(receipt).toContain('Terima kasih, laporan Anda');
      const [english] = await repliesTo(locale, { catalogues, locale: 'en' });
      expect(english).toContain('Thank you, we have received your report.');
    },
  );

  it('of an English desk reads English where a text is missing', async () => {
    const [receipt] = await repliesTo('jv', { catalogues, locale: 'en' });
    expect(receipt).toMatch(/^Matur nuwun[^\n]*\n\nWe will answer by Tuesday, 21 April 2026 at/);
    expect(await repliesTo('jv', { catalogues: { jv: {} }, locale: 'en' })).toEqual([
      expect.stringContaining('Thank you, we have received your report.'),
      expect.stringContaining('We have added this'),
    ]);
  });
});

describe('a catalogue', () => {
  const refusal = (given: Parameters<typeof testDesk>[0]) => {
    try {
      testDesk(given);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ message }) => message);
      throw error;
    }
    return [];
  };

  it.each(['JV', 'jv_ID', 'in', 'bahasa jawa'])('of "%s" is refused with its place', (tag) => {
    const [message] = refusal({ catalogues: { [tag]: {} } });
    expect(message).toMatch(new RegExp(`^catalogues\\.${tag}: must be a language tag`));
  });

  it('is refused where it leaves out a placeholder, or has one of its own', () => {
    const texts = { 'Nomornya {number}, PIN-nya {pin}.': 'Nomeripun {nomer}.' };
    expect(refusal({ catalogues: { jv: texts } })).toEqual([
      'catalogues.jv: "Nomeripun {nomer}." must have the placeholders of "Nomornya {number}, PIN-nya {pin}.": {number} {pin}',
    ]);
  });

  it('is not needed for a first language that is a tag', () => {
    expect(refusal({ locale: 'en-GB' })).toEqual([]);
    expect(refusal({ locale: 'Inggris Raya' })).toHaveLength(1);
  });
});
