import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * Asks for a password at the terminal, twice and without showing what is typed; from a pipe it reads the first line.
 *
 * @throws Error when the two differ
 */
export async function askPassword(username: string): Promise<string> {
  const { stderr, stdin } = process;
  if (!stdin.isTTY) {
    for await (const line of createInterface({ input: stdin })) return line;
    return '';
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: silent, terminal: true });
  const ask = async (question: string) => {
    stderr.write(question);
    const answer = await terminal.question('');
    stderr.write('\n');
    return answer;
  };
  try {
    const password = await ask(`Kata sandi ${username} / password: `);
    if (password === (await ask('Sekali lagi / once more: '))) return password;
    throw new Error('Keduanya tidak sama. / The two are not alike.');
  } finally {
    terminal.close();
  }
}
