import { type Directory, type DirectoryContext, DirectoryError } from '@aduan/core/directory';
import { type DirectoryConformance, fakeNow } from '@aduan/testkit';
import { type MemoryDirectory, memoryDirectory } from '../../../src/directory/index.js';
import { cooperativeSpellings } from '../../../src/testing/index.js';
import { sampleCards, sampleKnown } from './sample-cards.js';

/** Stands in the address of the other side, as a key often does. */
export const sampleSecret = 'kunci-rahasia-9';

const server: typeof fetch = async () => Response.json({ data: 'ready' });

/** Goes to the other side before each answer, as an adapter over HTTP would. */
async function reach({ fetch, signal }: DirectoryContext): Promise<void> {
  let answer: unknown;
  try {
    const response = await fetch(`https://directory.example/?key=${sampleSecret}`, { signal });
    if (response.status === 401) throw new DirectoryError('auth', 'The other side refused us.');
    if (!response.ok) throw new DirectoryError('unavailable', `It answered ${response.status}.`);
    answer = await response.json();
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    throw new DirectoryError('unavailable', 'The other side could not be reached.');
  }
  if (typeof answer === 'object' && answer !== null && 'data' in answer && answer.data === 'ready')
    return;
  throw new DirectoryError('unexpected-shape', 'The answer has another form.');
}

/** A directory over an invented network. */
function overNetwork(good: MemoryDirectory): MemoryDirectory {
  return {
    ...good,
    async find(query, context) {
      const matches = await good.find(query, context);
      await reach(context);
      return matches;
    },
    async card(cooperative, context) {
      await reach(context);
      return good.card(cooperative, context);
    },
    async push(push, context) {
      await reach(context);
      if (!good.push) throw new DirectoryError('not-capable', 'It takes no cases.');
      return good.push(push, context);
    },
    health: (context) =>
      reach(context).then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      ),
  };
}

function memoryOf(directory: Directory): MemoryDirectory {
  if ('say' in directory) return directory as MemoryDirectory;
  throw new Error('not the sample');
}

/** The memory directory with a helpdesk, as a whole subject. */
export const sampleDirectory: DirectoryConformance = {
  name: 'sample',
  create: () => memoryDirectory(sampleCards, { helpdesk: true }),
  known: sampleKnown,
  spellings: cooperativeSpellings,
  absent: {
    nikop: '9999999999999',
    simkopdesId: '77',
    villageCode: '91.01.01.2001',
    name: 'Koperasi Desa Merah Putih Wfzyqx',
  },
  beside: { latitude: -6.501, longitude: 106.501 },
  helpdesk: {
    received: async (directory) => JSON.stringify(memoryOf(directory).pushes),
    async say(directory, { id }, type) {
      const at = fakeNow;
      const { say } = memoryOf(directory);
      if (type === 'response') say(id, { id: '1', at, type, text: 'Sudah diterima.' });
      if (type === 'transfer')
        say(id, { id: '2', at, type, unit: null, institution: 'dinas-3201' });
      if (type === 'state') say(id, { id: '3', at, type, state: 'closed', status: 'resolved' });
      return { response: 'Sudah diterima.', transfer: 'dinas-3201', state: 'resolved' }[type];
    },
  },
  secrets: [sampleSecret],
};

/** The same over an invented network. */
export const networkedDirectory: DirectoryConformance = {
  ...sampleDirectory,
  name: 'networked',
  create: () => overNetwork(memoryDirectory(sampleCards, { helpdesk: true })),
  fetch: server,
};
