import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import { maskedOnce } from '../../src/ports/masked-once.js';
import { agent, auditor, officer, supervisor, testDesk } from './test-desk.js';

function countingMasker() {
  const masked: string[] = [];
  const looked: string[] = [];
  return {
    masked,
    looked,
    find(text: string) {
      looked.push(text);
      return [{ kind: 'NAME', value: text.slice(0, 4) }];
    },
    mask(text: string) {
      masked.push(text);
      return `[${text.length}]`;
    },
  };
}

describe('words that are masked', () => {
  it('are masked once, however often and for whom the ticket is read', async () => {
    const masker = countingMasker();
    const { aduan } = testDesk({ masker, plugins: [viewLog()] });
    const views = aduan.plugins['view-log'];
    const { ticket } = await aduan.tickets.open(
      { body: 'Gerai di Karangwuni tutup.', channel: 'phone' },
      { actor: officer },
    );
    await aduan.tickets.note(ticket.id, 'Sudah ditelepon.', { actor: officer });
    for (const actor of [auditor, auditor]) await aduan.tickets.get(ticket.id, { actor });
    for (const actor of [agent, supervisor]) await views.get(ticket.id, {}, { actor });
    expect(masker.masked).toContain('Sudah ditelepon.');
    expect(masker.masked).toEqual([...new Set(masker.masked)]);
  });

  it('are looked through for people once, whether they were masked or not', () => {
    const masker = countingMasker();
    const { find, mask } = maskedOnce(masker, () => 0);
    for (const text of ['Budi datang.', 'Siti datang.', 'Budi datang.']) {
      expect(find?.(text)).toEqual([{ kind: 'NAME', value: text.slice(0, 4) }]);
      expect(mask(text)).toBe('[12]');
    }
    expect(masker.looked).toEqual(['Budi datang.', 'Siti datang.']);
    expect(masker.masked).toEqual(masker.looked);
  });

  it('are masked again when they changed, and when nobody read them for an hour', () => {
    const masker = countingMasker();
    const clock = { now: 0 };
    const { mask } = maskedOnce(masker, () => clock.now);
    mask('Gerai tutup.');
    mask('Gerai tutup sejak Senin.');
    clock.now = 3_599_999;
    mask('Gerai tutup.');
    expect(masker.masked).toHaveLength(2);
    clock.now = 3_600_000;
    mask('Gerai tutup sejak Senin.');
    mask('Gerai tutup.');
    expect(masker.masked).toHaveLength(3);
  });

  it('are remembered up to a size, the ones read last longest', () => {
    const masker = countingMasker();
    const { mask } = maskedOnce(masker, () => 0);
    const texts = Array.from({ length: 1_200 }, (_, place) => String(place).padEnd(4_000, ' '));
    mask('Gerai tutup.');
    for (const text of texts) {
      mask(text);
      mask('Gerai tutup.');
    }
    expect(masker.masked).toHaveLength(1_201);
    mask(texts[1_199] ?? '');
    expect(masker.masked).toHaveLength(1_201);
    mask(texts[0] ?? '');
    expect(masker.masked).toHaveLength(1_202);
  });
});
