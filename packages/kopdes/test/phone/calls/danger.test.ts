import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const officers = { desk: { queue: 'petugas' } };
const inDanger = ['* call', '> #1', '> Ada yang gedor pintu rumah saya sambil bawa celurit!'];
const readyToDie = ['* call', '> #1', '> Saya tidak sanggup lagi, saya mau bunuh diri malam ini'];

test.each([
  ['threatened', inDanger, /polisi satu satu nol atau darurat satu satu dua/],
  ['ready to die', readyToDie, /satu satu dua atau satu satu sembilan/],
])(
  'a person who is %s hears who helps, and is put through before any number',
  async (_, script, who) => {
    const desk = phoneDesk({ officers });
    const heard = await playCall(desk.call(), script);
    const said = heard.slice(heard.indexOf(script[2] ?? '') + 1);
    expect(said[0]).toMatch(who);
    expect(said.at(-1)).toBe('. queue petugas');
    expect(said.join('\n')).not.toMatch(/alat tulis|PIN|Nomornya|paling lambat/);
    expect(said.join(' ').split(/\s+/).length).toBeLessThan(60);
    const [view] = await desk.tickets();
    expect(view?.ticket.category).toMatch(/^darurat\./);
  },
);

test('where nobody answers, number and PIN are told at the end, and no day to wait for', async () => {
  const desk = phoneDesk();
  const heard = (await playCall(desk.call(), inDanger)).join('\n');
  expect(heard).toMatch(/Kami sambungkan.*Nomornya: .*PIN-nya: /s);
  expect(heard).not.toContain('paling lambat');
});

test('the message with the number promises no day either', async () => {
  const sent: string[] = [];
  const desk = phoneDesk({ sendText: async ({ text }) => void sent.push(text) });
  await playCall(desk.call(), inDanger);
  expect(sent).toEqual([expect.not.stringContaining('paling lambat')]);
});

test('a person who is in danger is asked for no other number before they are put through', async () => {
  const desk = phoneDesk({ officers });
  const heard = await playCall(desk.call('call-1', '+628091234567'), inDanger);
  expect(heard.at(-1)).toBe('. queue petugas');
});
