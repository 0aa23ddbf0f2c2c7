import type { Content } from '@aduan/core/channel';
import { describe, expect, it } from 'vitest';
import { templateFallback, utilityTemplates } from '../src/index.js';

const all = Object.values(utilityTemplates).flatMap(({ id, en }) => [id, en]);

describe('the shipped templates', () => {
  it.each(all.map((each) => [`${each.name} ${each.language}`, each] as const))(
    '%s keeps the rules of Meta',
    (_, { name, category, components: [{ text, example }] }) => {
      expect(name).toMatch(/^[a-z0-9_]{1,512}$/);
      expect(category).toBe('UTILITY');
      expect(text.length).toBeLessThan(1_024);
      const places = [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, place]) => Number(place));
      expect(places).toEqual(example.body_text[0].map((_value, index) => index + 1));
      expect(text, 'may not begin or end with a place').toMatch(/^[^{].*[^}]$/);
      expect(text.split(/\s+/).length, 'needs enough words around its places').toBeGreaterThan(
        places.length * 3,
      );
    },
  );

  it('leave room for the longest text that is filled in', () => {
    const { message, notification } = utilityTemplates;
    for (const each of [message.id, message.en, notification.id, notification.en]) {
      expect(each.components[0].text.replace('{{1}}', 'a'.repeat(900)).length).toBeLessThan(1_024);
    }
  });

  it('say the same in both languages', () => {
    for (const { id, en } of Object.values(utilityTemplates)) {
      expect(id.name).toBe(en.name);
      const places = (text: string) => text.match(/\{\{\d+\}\}/g);
      expect(places(id.components[0].text)).toEqual(places(en.components[0].text));
    }
  });
});

describe('what is said in a template', () => {
  const say = templateFallback('en');
  const text = (said: string): Content => ({ type: 'text', text: said });

  it('to an officer is no letter to a citizen', () => {
    const template = { type: 'template', name: 'aduan_notification', language: 'en' };
    expect(say(text('Baru di antrean'), 'notification')).toMatchObject(template);
  });

  it('are the words of the desk in one line', () => {
    expect(say(text(' Sudah\n\ndibayar. '))).toEqual({
      type: 'template',
      name: 'aduan_message',
      language: 'en',
      params: { '1': 'Sudah dibayar.' },
    });
  });

  it('is a question with its choices', () => {
    const choices = [
      { id: 'y', title: 'Ya' },
      { id: 'n', title: 'Tidak' },
    ];
    expect(say({ type: 'choices', text: 'Sudah?', choices })?.params).toEqual({
      '1': 'Sudah? 1. Ya 2. Tidak',
    });
  });

  it('is nothing when it would be cut, or is a file', () => {
    expect(say(text('a'.repeat(900)))).not.toBeNull();
    expect(say(text('a'.repeat(901)))).toBeNull();
    expect(say(text('  '))).toBeNull();
    expect(
      say({ type: 'media', media: { ref: 'blob:1', kind: 'image' }, caption: 'x' }),
    ).toBeNull();
  });
});
