import type { CallEvent, VoiceInstruction, VoiceWebhook } from '@aduan/core/voice';
import type { LineFixtures, OpenedLine } from '../../src/index.js';

/** What a line may do wrong. */
export interface LineMistakes {
  /** Takes every callback for a new one. */
  readonly believesAll?: boolean;
  /** Forgets whoever hangs up. */
  readonly forgets?: boolean;
}

interface Call {
  turns: number;
  told: boolean;
  isOver: boolean;
}

const questions = ['Apa yang terjadi?', 'Di mana?', 'Siapa nama Anda?'];

/** A line that asks three things and keeps what was told first. */
function openLine(voice: VoiceWebhook, { believesAll, forgets }: LineMistakes): OpenedLine {
  const calls = new Map<string, Call>();
  let tickets = 0;

  function take(event: CallEvent): VoiceInstruction {
    const call = calls.get(event.call) ?? { turns: 0, told: false, isOver: false };
    calls.set(event.call, call);
    const isCurrent =
      event.type === 'incoming' ? call.turns === 0 : event.turn === String(call.turns);
    if (event.type === 'ended') end(call, !forgets);
    else if ((isCurrent || believesAll) && !call.isOver) advance(call);
    return turnOf(call);
  }
  function advance(call: Call): void {
    call.turns += 1;
    call.told ||= call.turns > 1;
    if (call.turns > questions.length) end(call, true);
  }
  function end(call: Call, keeps: boolean): void {
    if (!call.isOver && call.told && keeps) tickets += 1;
    call.isOver = true;
  }
  return {
    tickets: async () => tickets,
    async fetch(request) {
      const body = new Uint8Array(await request.arrayBuffer());
      const [event] = voice.parse(request, body);
      return event ? voice.render(take(event)) : new Response(null, { status: 204 });
    },
  };
}

function turnOf({ turns, isOver }: Call): VoiceInstruction {
  const text = questions[turns - 1] ?? 'Terima kasih.';
  return {
    id: String(turns),
    language: 'id',
    say: [{ type: 'text', text, language: 'id' }],
    next: isOver ? { do: 'hangup' } : { do: 'gather', speech: { hints: [] }, timeoutMs: 5_000 },
  };
}

/** The line for the suite, good or with a mistake. */
export function sampleLine(mistakes: LineMistakes = {}): LineFixtures {
  return {
    open: (voice) => openLine(voice, mistakes),
    caller: [
      { type: 'speech', text: 'Ketua tidak pernah rapat.' },
      { type: 'speech', text: 'Sukamaju' },
      { type: 'silence' },
    ],
    toldAfter: 1,
  };
}
