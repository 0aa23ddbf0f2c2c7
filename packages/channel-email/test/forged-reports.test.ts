import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { mailProofs, proofHeader } from '../src/mail/mail-proof.js';
import { bounceOf, report } from './bounces.js';
import { account, personOf, plain, proven } from './mails.js';
import { mailDesk } from './test-desk.js';

const first = plain(
  [proven(), `From: ${personOf(1)}`, `To: ${account}`, 'Message-ID: <one@warga.example>'],
  'Jalan desa rusak.',
);

/** A desk that confirmed a report by mail, and then answered it by another one. */
async function answeredDesk() {
  const desk = mailDesk();
  await desk.receive(first);
  await desk.answer('Sudah diperbaiki.');
  const [confirmation, answer] = [desk.sent[0], desk.sent.at(-1)];
  return { desk, answer, proofOfAnother: confirmation?.headers[proofHeader] ?? '' };
}

describe('a report on one of our mails', () => {
  it('is believed when the mail that it gives back has its proof', async () => {
    const { desk, answer } = await answeredDesk();
    await desk.receive(bounceOf(answer));
    expect(await desk.attempts()).toContain('failed');
  });

  it.each<[string, (proofOfAnother: string) => string]>([
    ['nothing but the id, which stands in every answer to the mail', () => ''],
    ['a proof that somebody made up', () => '0'.repeat(32)],
    ['the proof of another mail that he has got', (proof) => proof],
  ])('is not believed with %s', async (_, forged) => {
    const { desk, answer, proofOfAnother } = await answeredDesk();
    const before = await desk.attempts();
    await desk.receive(bounceOf(answer, { [proofHeader]: forged(proofOfAnother) }));
    expect(await desk.attempts()).toEqual(before);
    expect(await desk.said()).toHaveLength(1);
  });

  it('is not believed of its arrival or its reading either', async () => {
    const { desk, answer } = await answeredDesk();
    const before = await desk.attempts();
    const id = `Message-ID: ${answer?.messageId}`;
    const arrived = ['Reporting-MTA: dns; mx', '', 'Action: delivered', 'Status: 2.0.0'];
    await desk.receive(report(arrived, [id]));
    const seen = [
      `Original-Message-ID: ${answer?.messageId}`,
      'Disposition: manual-action/MDN-sent-manually; displayed',
    ];
    await desk.receive(report(seen, [id], 'disposition-notification'));
    expect(await desk.attempts()).toEqual(before);
  });
});

describe('the proof of a mail', () => {
  const id = '0197-key.aaaaaaaaaaaaaaaaaaaaaaaa.aduan@desk.example';

  it('needs no secret of the options: the desk keeps one', async () => {
    const proofs = mailProofs(undefined);
    const context = fakeChannelContext();
    const [proof, again] = await Promise.all([
      proofs.proofOf(id, context),
      mailProofs(undefined).proofOf(id, context),
    ]);
    expect(again).toBe(proof);
    expect(await proofs.isProof(proof, id, context)).toBe(true);
    expect(await proofs.isProof(proof, `${id}x`, context)).toBe(false);
    expect(await proofs.isProof(proof, id, fakeChannelContext())).toBe(false);
  });

  it('is another one under another secret', async () => {
    const context = fakeChannelContext();
    const proof = await mailProofs('a secret of sixteen').proofOf(id, context);
    expect(proof).toMatch(/^[0-9a-f]{32}$/);
    expect(await mailProofs('a secret of others').isProof(proof, id, context)).toBe(false);
  });
});
