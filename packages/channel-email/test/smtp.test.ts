import { once } from 'node:events';
import { ChannelError } from '@aduan/core';
import type { OutboundMessage } from '@aduan/core/channel';
import { fakeChannelContext } from '@aduan/testkit';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { emailChannel } from '../src/index.js';
import { smtpTransport } from '../src/smtp/index.js';
import { account, options, personOf } from './mails.js';

const servers: SMTPServer[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise<void>((end) => server.close(end))),
  );
});

/** A mail server on this machine, and what it took. */
async function mailServer(more: SMTPServerOptions = {}) {
  const taken: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        taken.push(mail);
        done();
      }, done);
    },
    ...more,
  });
  servers.push(server);
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { taken, port };
}

function channelTo(port: number, more: { user?: string; password?: string } = {}) {
  const transport = smtpTransport({ host: '127.0.0.1', port, allowClearText: true, ...more });
  return emailChannel({ ...options, transport });
}

const message: OutboundMessage = {
  to: {
    account,
    ids: [{ kind: 'email', value: personOf(1) }],
    memo: { subject: 'Jalan desa “rusak”', messageId: 'm1@warga.example' },
  },
  conversation: `${personOf(1)} ${'b'.repeat(24)}`,
  key: '019ceb0c-2f00-7000-8000-00000000abcd',
  content: { type: 'text', text: 'Sudah <diperbaiki> & selesai.\n\nTerima kasih.' },
  lastInboundAt: null,
};

const failureOf = async (sending: Promise<unknown>) => {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ChannelError)) throw new Error(`threw ${error}`);
  return error.info;
};
const refusal = (code: number, words: string) =>
  Object.assign(new Error(words), { responseCode: code });

it('sends each mail under the name that the desk has by then', async () => {
  const { taken, port } = await mailServer();
  const transport = smtpTransport({ host: '127.0.0.1', port, allowClearText: true });
  let name = 'Kantor Lama';
  const channel = emailChannel({ ...options, transport, name: () => name });
  name = 'Balai Baru';
  await channel.send(message, fakeChannelContext());
  expect(taken[0]?.from?.text).toContain('"Balai Baru"');
});

describe('a mail through SMTP', () => {
  it('has the headers of its thread, words as text and as a plain page', async () => {
    const { taken, port } = await mailServer();
    const sent = await channelTo(port).send({ ...message, automatic: true }, fakeChannelContext());
    const [mail] = taken;
    expect(mail).toMatchObject({
      subject: 'Re: Jalan desa “rusak”',
      inReplyTo: '<m1@warga.example>',
      references: '<m1@warga.example>',
      messageId: `<${sent.ids[0]}>`,
    });
    expect(mail?.from?.text).toBe('"Pusat Aduan" <aduan@desk.example>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-replied');
    expect([...(mail?.headers.keys() ?? [])].filter((key) => key.startsWith('list'))).toEqual([]);
    expect(mail?.text).toContain('Sudah <diperbaiki> & selesai.');
    expect(mail?.html).toContain('Sudah &lt;diperbaiki&gt; &amp; selesai.');
  });

  it('has the same id at a second try', async () => {
    const { taken, port } = await mailServer();
    for (const _ of [1, 2]) await channelTo(port).send(message, fakeChannelContext());
    expect(taken[0]?.messageId).toBe(taken[1]?.messageId);
    expect(taken[0]?.headers.has('auto-submitted')).toBe(false);
  });

  it('carries a file', async () => {
    const { taken, port } = await mailServer();
    const context = fakeChannelContext();
    await context.files.put('f1', Uint8Array.of(1, 2, 3), { mime: 'image/png' });
    const media = { ref: 'blob:f1', kind: 'image', mime: 'image/png', name: 'bukti.png' } as const;
    await channelTo(port).send(
      { ...message, content: { type: 'media', media, caption: 'Bukti' } },
      context,
    );
    expect(taken[0]?.attachments).toMatchObject([
      { filename: 'bukti.png', contentType: 'image/png' },
    ]);
  });

  it('lets nobody put headers into it', async () => {
    const { taken, port } = await mailServer();
    const memo = { subject: 'Halo\r\nBcc: lain@desa.example', messageId: 'a>\r\nBcc: <b@c' };
    await channelTo(port).send({ ...message, to: { ...message.to, memo } }, fakeChannelContext());
    expect(taken[0]?.headers.has('bcc')).toBe(false);
    const ids = [{ kind: 'email', value: 'a@b.example\r\nRCPT TO:<c@d.example>' }];
    const info = await failureOf(
      channelTo(port).send({ ...message, to: { account, ids } }, fakeChannelContext()),
    );
    expect(info.class).toBe('recipient');
  });
});

describe('a mail that is not taken', () => {
  const attempt = async (more: SMTPServerOptions, login = {}) => {
    const { port } = await mailServer(more);
    return failureOf(channelTo(port, login).send(message, fakeChannelContext()));
  };

  it.each([
    [550, '5.1.1 unknown', 'recipient'],
    [451, '4.7.1 later', 'retryable'],
    [421, '4.3.2 closing', 'retryable'],
    [554, '5.7.1 policy', 'blocked'],
  ])('%i %s at its address is %s', async (code, words, expected) => {
    const info = await attempt({ onRcptTo: (_to, _session, done) => done(refusal(code, words)) });
    expect(info).toMatchObject({ class: expected, code });
    expect(info.outcomeUnknown).toBeUndefined();
  });

  it('552 behind its words is invalid', async () => {
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
      stream.resume().on('end', () => done(refusal(552, '5.3.4 too big')));
    };
    expect(await attempt({ onData })).toMatchObject({ class: 'invalid', code: 552 });
  });

  it("a wrong password is nobody's address", async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, done) =>
      done(refusal(535, '5.7.8 no'));
    const info = await attempt({ onAuth }, { user: 'aduan', password: 'salah' });
    expect(info).toMatchObject({ class: 'auth', scope: 'account' });
  });

  it('a server that is away can be tried again', async () => {
    const { port } = await mailServer();
    await Promise.all(
      servers.splice(0).map((server) => new Promise<void>((end) => server.close(end))),
    );
    const info = await failureOf(channelTo(port).send(message, fakeChannelContext()));
    expect(info.class).toBe('retryable');
    expect(info.outcomeUnknown).toBeUndefined();
  });

  it('a line that breaks behind its words leaves its outcome unknown', async () => {
    const onData: SMTPServerOptions['onData'] = (stream, session) => {
      stream.resume().on('end', () => {
        for (const server of servers)
          for (const each of server.connections) if (each.session.id === session.id) each.close();
      });
    };
    expect(await attempt({ onData })).toMatchObject({ class: 'retryable', outcomeUnknown: true });
  });

  it('nothing is said in clear to a server without TLS, unless the host allows it', async () => {
    const { port, taken } = await mailServer();
    const transport = smtpTransport({ host: '127.0.0.1', port });
    const channel = emailChannel({ ...options, transport });
    await failureOf(channel.send(message, fakeChannelContext()));
    expect(taken).toEqual([]);
  });

  it('an aborted signal ends it', async () => {
    const { port } = await mailServer({ onData: () => {} });
    const signal = AbortSignal.timeout(50);
    const info = await failureOf(channelTo(port).send(message, fakeChannelContext({ signal })));
    expect(info.class).toBe('retryable');
  });
});
