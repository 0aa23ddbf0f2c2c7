import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => void stored.set(key, text),
  removeItem: (key: string) => void stored.delete(key),
});
const name = 'ticket-1.note';

/** The drafts as a page that opens in this browser reads them. */
async function newPage() {
  vi.resetModules();
  return import('../../src/composer/drafts.js');
}

describe('the text of a command', () => {
  beforeEach(() => stored.clear());

  it('is out of its editor, and in it again after a crash', async () => {
    const page = await newPage();
    page.writeDraft(name, 'Sudah ditelepon.');
    page.takeDraft(name, 'Sudah ditelepon.');
    expect(page.readDraft(name)).toBe('');
    expect((await newPage()).readDraft(name)).toBe('Sudah ditelepon.');
  });

  it('is forgotten once the server has it', async () => {
    const page = await newPage();
    page.takeDraft(name, 'Sudah ditelepon.').forget();
    expect(page.readDraft(name)).toBe('');
    expect(stored.size).toBe(0);
  });

  it('comes back where it is undone', async () => {
    const page = await newPage();
    page.takeDraft(name, 'Sudah ditelepon.').giveBack();
    expect(page.readDraft(name)).toBe('Sudah ditelepon.');
  });

  it('comes back where the page was left, and its sending failed', async () => {
    const page = await newPage();
    const taken = page.takeDraft(name, 'Sudah ditelepon.');
    taken.forget();
    taken.giveBack();
    expect(page.readDraft(name)).toBe('Sudah ditelepon.');
  });

  it('comes back before what was written since', async () => {
    const page = await newPage();
    const taken = page.takeDraft(name, 'Sudah ditelepon.');
    page.writeDraft(name, 'Belum diangkat.');
    expect(page.readDraft(name)).toBe('Belum diangkat.');
    taken.forget();
    expect(page.readDraft(name)).toBe('Belum diangkat.');
    taken.giveBack();
    expect(page.readDraft(name)).toBe('Sudah ditelepon.\n\nBelum diangkat.');
  });
});
