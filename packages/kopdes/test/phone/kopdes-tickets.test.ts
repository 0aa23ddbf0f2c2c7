import { describe, expect, it } from 'vitest';
import type { FilledKopdesSlots } from '../../src/phone/filled-kopdes-slots.js';
import { complaintOf, questionOf } from '../../src/phone/kopdes-tickets.js';

const told: FilledKopdesSlots = {
  name: 'Siti Aminah',
  contact: '0812-3456-7890',
  story:
    'Saya Siti Aminah, ketua bilang sama Siti: jangan lapor. Nomor saya 0812 3456 7890, NIK 3517214901980011, email saya siti@example.org. Nomor ketua 0856 1111 2222.',
  remarks: [
    {
      node: 'ready',
      text: 'saya aminah dari sini, wa nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol',
    },
  ],
};
const traces = ['Siti', 'Aminah', 'aminah', '3456', '3517', 'siti@', 'nol delapan'];

describe('what somebody says of themselves', () => {
  it('is in no ticket of someone who wants no name, and all else is', () => {
    const { body = '', reporter } = complaintOf({ ...told, privacy: 'anonymous' });
    for (const trace of traces) expect(body).not.toContain(trace);
    expect(body).toContain(
      'Saya ••••, ketua bilang sama ••••: jangan lapor. Nomor saya ••••, NIK ••••, email saya ••••.',
    );
    expect(body).toContain('Nomor ketua 0856 1111 2222.');
    expect(body).toContain('- saya •••• dari sini, wa ••••');
    expect(reporter).toBeUndefined();
  });

  it('is in no question of theirs either', () => {
    const question = 'Saya Siti, 081234567890, bagaimana cara jadi anggota?';
    const asked: FilledKopdesSlots = { name: 'Siti Aminah', contact: '0812-3456-7890', question };
    expect(questionOf({ ...asked, privacy: 'anonymous' }).body).toBe(
      'Saya ••••, ••••, bagaimana cara jadi anggota?',
    );
  });

  it.each(['confidential', 'named'] as const)(
    'is kept in a %s ticket: the desk hides it',
    (privacy) => {
      const { body = '', reporter } = complaintOf({ ...told, privacy });
      for (const trace of traces) expect(body).toContain(trace);
      expect(reporter).toMatchObject({ name: 'Siti Aminah' });
    },
  );

  it('is hidden in no longer word, and in any case', () => {
    const anonymous = (name: string, story: string) =>
      complaintOf({ name, story, privacy: 'anonymous' }).body;
    expect(anonymous('Al', 'Alamat saya tetap')).toBe('Alamat saya tetap');
    expect(anonymous('H. Amir', 'tanya h. amir saja')).toBe('tanya •••• saja');
  });

  it('is no answer to the question for a name, where they hide', () => {
    const remarks = [{ node: 'who', text: 'namanya Saleh' }];
    const hidden = complaintOf({ story: 'Gerai tutup.', remarks, privacy: 'confidential' });
    expect(hidden.body).toBe('Gerai tutup.');
  });
});
