import { describe, expect, it } from 'vitest';
import { messages } from '../../src/catalogue/messages.js';
import {
  nextSteps,
  nextStepsWithoutReply,
  pastSteps,
  unnamed,
} from '../../src/catalogue/tracking-messages.js';
import type { Label } from '../../src/ports/label.js';

const all: readonly (readonly [string, Label])[] = [
  messages,
  nextSteps,
  nextStepsWithoutReply,
  pastSteps,
  unnamed,
].flatMap((catalogue) => Object.entries<Label>(catalogue));
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(all)('%s', (_, { id, en }) => {
  it('says the same in both languages, with the same placeholders', () => {
    expect(id).not.toBe(en);
    expect(placeholders(id)).toEqual(placeholders(en));
  });

  it('is plain and warm', () => {
    expect(id).not.toMatch(/\b(tidak valid|invalid|gagal|salah|mohon maaf|dimohon|anda|kamu)\b/);
    expect(en).not.toMatch(/\b(invalid|error|failed|wrong|must)\b/i);
  });

  it('is short enough to be read aloud in one breath', () => {
    const sentences = [...id.split(/(?<=[.?!]) /), ...en.split(/(?<=[.?!]) /)];
    expect(sentences.filter((sentence) => sentence.split(' ').length > 18)).toEqual([]);
  });
});
