import type { Intake } from '../src/conversations/conversation-queries.js';

const minute = 60_000;
const story = 'Ketua KDMP Contoh Jaya, Cibadak, tidak pernah ada di gerai.';
const question = 'Siapa nama Anda? Boleh juga dirahasiakan, atau tanpa nama.';

const instant = (at: number) => new Date(at).toISOString();

/** A request of the console, with the fields that concern chats. */
interface ChatRequest {
  readonly path: string;
  /** Epoch ms. */
  readonly now: number;
  /** The ticket that a takeover opens; null on an empty desk. */
  readonly ticketId: string | null;
}

/** Chats with the bot of the invented desk, and who is speaking in them. */
export function mockConversations() {
  let speaker: Intake['speaker'] = 'bot';

  function item({ now }: ChatRequest) {
    const asks = speaker === 'bot' ? question : null;
    const collected = { story, place: 'Desa Contoh Jaya', privacy: 'named' };
    const lastInboundAt = instant(now - 4 * minute);
    const wakeAt = speaker === 'bot' ? instant(now + 56 * minute) : null;
    return {
      id: 'obrolan-1',
      channel: 'web',
      lastInboundAt,
      wakeAt,
      intake: { speaker, asks, collected },
    };
  }

  function conversation(request: ChatRequest) {
    const said = {
      ...{ status: 'sent', ticketId: null, name: null, choices: [], why: [] },
      ...{ editedAt: null, earlier: [], deletedAt: null },
    };
    const at = instant(request.now - 4 * minute);
    const choices = [
      { id: 'confidential', title: 'Rahasiakan nama saya' },
      { id: 'anonymous', title: 'Tanpa nama' },
    ];
    const why = ['started greeting', 'understood menu story', 'picked menu complaint', 'went who'];
    return {
      ...item(request),
      ticketId: speaker === 'officer' ? request.ticketId : null,
      messages: [
        { ...said, id: 'kata-1', at, by: 'citizen', text: story },
        { ...said, id: 'kata-2', at, by: 'desk', text: question, choices, why },
        ...(speaker === 'officer'
          ? [
              {
                ...said,
                id: 'kata-3',
                at,
                by: 'officer',
                name: 'Petugas Satu',
                text: 'Saya bantu.',
              },
            ]
          : []),
      ],
    };
  }

  /** @returns null for a request that does not concern chats */
  return (request: ChatRequest): readonly [number, unknown] | null => {
    const { path, ticketId } = request;
    if (path === '/conversations') {
      return [200, { items: speaker === 'bot' ? [item(request)] : [] }];
    }
    if (path === `/tickets/${ticketId}/conversation`) {
      return [200, { conversation: conversation(request) }];
    }
    if (/^\/tickets\/[^/]+\/conversation$/.test(path)) return [200, { conversation: null }];
    const [, action] = /^\/conversations\/obrolan-1(?:\/([a-z-]+))?$/.exec(path) ?? [path, path];
    if (action === path) return null;
    if (action === undefined) return [200, conversation(request)];
    speaker = action === 'take-over' ? 'officer' : 'bot';
    return [200, { ticketId }];
  };
}
