import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail in the mailbox of a test. */
export interface KeptMail {
  readonly uid: number;
  readonly raw: string;
  seen: boolean;
}

/**
 * A mailbox as RFC 3501 has it, with as much of it as a reader of new mails needs: whatever else is asked is `BAD`,
 * so that a test fails.
 */
export async function imapServer() {
  const state = { validity: 7, mails: [] as KeptMail[], password: 'rahasia', next: 1 };
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.write('* OK ready\r\n');
    let idle = '';
    let rest = '';
    socket.on('data', (data) => {
      const lines = (rest + data.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === 'DONE') socket.write(`${idle} OK done\r\n`);
        else {
          const [tag = '', ...words] = line.split(' ');
          asked.push(words.join(' '));
          if (words[0] === 'IDLE') idle = tag;
          socket.write(answer(tag, words.join(' ')), 'latin1');
        }
      }
    });
  });

  function answer(tag: string, command: string): string {
    const ok = (...untagged: readonly string[]) =>
      [...untagged.map((line) => `* ${line}`), `${tag} OK done`, ''].join('\r\n');
    if (command === 'CAPABILITY') return ok('CAPABILITY IMAP4rev1 IDLE');
    if (command === 'NOOP') return ok();
    if (command === 'LOGOUT') return ok('BYE');
    if (command === 'IDLE') return '+ idling\r\n';
    if (command.startsWith('LOGIN')) {
      const isOwn = command.includes(state.password);
      return isOwn ? ok() : `${tag} NO [AUTHENTICATIONFAILED] no\r\n`;
    }
    if (/^(LIST|LSUB)/.test(command)) return ok('LIST (\\HasNoChildren) "/" INBOX');
    if (command.startsWith('SELECT')) {
      return ok(
        `${state.mails.length} EXISTS`,
        `OK [UIDVALIDITY ${state.validity}] valid`,
        `OK [UIDNEXT ${state.next}] next`,
        'FLAGS (\\Seen)',
        'OK [PERMANENTFLAGS (\\Seen)] kept',
      );
    }
    const search = /^UID SEARCH (.+)$/.exec(command);
    if (search) return ok(`SEARCH ${found(search[1] ?? '').join(' ')}`.trim());
    const fetch = /^UID FETCH (\d+) \((.+)\)$/.exec(command);
    if (fetch) return ok(...fetched(Number(fetch[1]), fetch[2] ?? ''));
    const store = /^UID STORE (\d+) \+FLAGS(?:\.SILENT)? \(\\Seen\)$/.exec(command);
    if (store) {
      for (const mail of state.mails) if (mail.uid === Number(store[1])) mail.seen = true;
      return ok();
    }
    return `${tag} BAD ${command}\r\n`;
  }

  function found(query: string): readonly number[] {
    const range = /^UID (\d+):\*$/.exec(query);
    const last = state.mails.at(-1)?.uid ?? 0;
    return state.mails
      .filter(({ uid, seen }) => {
        if (range) return uid >= Number(range[1]) || uid === last;
        return query.startsWith('OR ') || (query === 'UNSEEN' && !seen);
      })
      .map(({ uid }) => uid);
  }

  function fetched(uid: number, wanted: string): readonly string[] {
    const index = state.mails.findIndex((mail) => mail.uid === uid);
    const mail = state.mails[index];
    if (!mail) return [];
    const part = /BODY\.PEEK\[\](?:<0\.(\d+)>)?/.exec(wanted);
    const cut = part?.[1] === undefined ? mail.raw : mail.raw.slice(0, Number(part[1]));
    const name = part?.[1] === undefined ? 'BODY[]' : 'BODY[]<0>';
    const size = wanted.includes('RFC822.SIZE') ? ` RFC822.SIZE ${mail.raw.length}` : '';
    const body = part ? ` ${name} {${cut.length}}\r\n${cut}` : '';
    return [`${index + 1} FETCH (UID ${uid}${size}${body})`];
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    state,
    asked,
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    /** A mail comes in; readers that wait are told. */
    receive(raw: string) {
      state.mails.push({ uid: state.next, raw, seen: false });
      state.next += 1;
      for (const socket of sockets) socket.write(`* ${state.mails.length} EXISTS\r\n`);
    },
    /** The lines of all readers break. */
    breakLines() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
