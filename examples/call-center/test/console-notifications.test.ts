import { type Page, seriousFindings } from '@aduan-internal/browser';
import { expect, test } from 'vitest';
import { browserDesk } from './browser-desk.js';
import { recordAbout } from './desk-actions.js';
import { sendDigests } from './notified-desk.js';

const desk = browserDesk({ fill: sendDigests });

const day = 86_400_000;
const legal = { category: 'kdmp.legal.npwp' };

test('the bell shows the summary of the morning, and falls silent once it is read', async () => {
  const officer = await desk.signIn('petugas.b');
  const bell = officer.getByRole('button', { name: /^Pemberitahuan, \d+ belum dibaca$/ });
  await bell.waitFor();
  await officer.keyboard.press('g');
  await officer.keyboard.press('n');
  const inbox = officer.getByRole('dialog', { name: 'Pemberitahuan' });
  const digest = inbox.getByRole('listitem').filter({ hasText: 'Ringkasan' }).first();
  await digest.getByText(/^Lewat tenggat: \d+$/).waitFor();
  await digest.getByText(/^Jatuh tempo hari ini: \d+$/).waitFor();
  await digest.getByText(/^Menunggu di antrean Tim kelembagaan: \d+$/).waitFor();
  expect(await seriousFindings(officer)).toEqual([]);
  await inbox.getByRole('button', { name: 'Tandai dibaca' }).click();
  await officer.keyboard.press('Escape');
  await officer.getByRole('button', { name: 'Pemberitahuan', exact: true }).waitFor();
});

test('a ticket that is passed on to their team rings the bell of an officer, and leads them there', async () => {
  const id = await record(await desk.signIn('penyelia.c'), legal);
  const head = await desk.signIn('penyelia.c');
  const number = await numberOf(head, id);
  const officer = await desk.signIn('petugas.b');
  await officer.getByRole('button', { name: /belum dibaca/ }).click();
  const notices = officer.getByRole('listitem').filter({ hasText: number });
  await notices.filter({ hasText: 'Baru di antrean Tim kelembagaan' }).first().waitFor();
  for (const team of ['layanan', 'kelembagaan']) {
    expect(await post(head, `/api/v1/tickets/${id}/assignment`, { team })).toBe(200);
  }
  const passed = notices.filter({ hasText: 'Diteruskan ke Tim kelembagaan' }).first();
  await passed.getByRole('img', { name: 'belum dibaca' }).waitFor();
  await passed.getByRole('link', { name: new RegExp(number) }).click();
  await officer.waitForURL(new RegExp(`/petugas/kasus/${id}`));
  await officer.getByRole('button', { name: /^Pemberitahuan/ }).click();
  await passed.waitFor();
  await passed.getByRole('img', { name: 'belum dibaca' }).waitFor({ state: 'detached' });
});

test('a broken deadline rings the supervisor; a ticket about an officer rings everybody but them', async () => {
  const head = await desk.signIn('pengawas.e');
  const late = await record(await desk.signIn('penyelia.c'), {
    ...legal,
    channel: 'letter',
    receivedAt: new Date(Date.now() - 30 * day).toISOString(),
  });
  const bell = head.getByRole('button', { name: /^Pemberitahuan/ });
  await bell.click();
  const number = await numberOf(head, late);
  const breach = head.getByRole('listitem').filter({ hasText: 'Lewat tenggat' });
  await breach
    .getByRole('link', { name: new RegExp(number) })
    .first()
    .waitFor();

  const officer = await desk.signIn('petugas.b');
  const about = await record(await desk.signIn('penyelia.c'), legal);
  const recusals = { recusals: ['petugas-b'] };
  expect(await post(head, `/api/v1/tickets/${about}/classification`, recusals)).toBe(200);
  const reported = await numberOf(head, about);
  await head
    .getByRole('link', { name: new RegExp(reported) })
    .first()
    .waitFor();
  await officer.getByRole('button', { name: /^Pemberitahuan/ }).click();
  const inbox = officer.getByRole('dialog', { name: 'Pemberitahuan' });
  await inbox.getByText(number).first().waitFor();
  expect(await inbox.getByText(reported).count()).toBe(0);
});

test('an officer switches off what they do not want to hear', async () => {
  const officer = await desk.signIn('petugas.a');
  await officer.getByRole('button', { name: /^Pemberitahuan/ }).click();
  await officer.getByRole('button', { name: 'Yang ingin Anda dengar' }).click();
  await officer.getByText('Ringkasan setiap pagi').click();
  await officer.keyboard.press('Escape');
  await officer.reload();
  await officer.getByRole('button', { name: /^Pemberitahuan/ }).click();
  await officer.getByRole('button', { name: 'Yang ingin Anda dengar' }).click();
  const choice = (name: string) => officer.getByRole('checkbox', { name });
  await choice('Tenggat yang terlewat').waitFor();
  await expect.poll(() => choice('Ringkasan setiap pagi').isChecked()).toBe(false);
  await expect.poll(() => choice('Tenggat yang terlewat').isChecked()).toBe(true);
});

/** Records a visitor's ticket about a matter. @returns its id */
async function record(page: Page, about: object): Promise<string> {
  return (await recordAbout(page, { body: 'NPWP belum keluar.', ...about })).id;
}

async function post(page: Page, path: string, body: object): Promise<number> {
  return page.evaluate(
    async ([to, sent]) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        'x-aduan-csrf': csrf,
      };
      const init = { method: 'POST', headers, body: JSON.stringify(sent) };
      return (await fetch(String(to), init)).status;
    },
    [path, body] as const,
  );
}

async function numberOf(page: Page, id: string): Promise<string> {
  return page.evaluate(async (which) => {
    const { ticket } = await (await fetch(`/api/v1/tickets/${which}`)).json();
    return String(ticket.number);
  }, id);
}
