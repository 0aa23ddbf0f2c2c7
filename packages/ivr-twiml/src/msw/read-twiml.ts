import type { VoiceCommand, VoiceInstruction, VoiceLine } from '@aduan/core/voice';

/** One tag of a document: its name, its attributes and the text behind it. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads a document of TwiML as a provider would, far enough for calls: the output to the caller, and the next step. */
export function readTwiml(xml: string): VoiceInstruction {
  const tags = [...xml.matchAll(/<(\w+)((?: \w+="[^"]*")*)\/?>([^<]*)/g)].map(tagOf);
  const say = tags.flatMap(lineOf);
  const verb = tags.findLast(({ name }) => verbs.has(name));
  if (!verb) throw new Error(`Nothing follows in ${xml}`);
  const urls = tags.flatMap(({ attributes: { action = '' }, name, text }) =>
    name === 'Redirect' ? [text, action] : [action],
  );
  const url = urls.find((each) => each !== '');
  const id = url ? (new URL(url).searchParams.get('turn') ?? '') : 'end';
  const [first] = say;
  const command = commandOf(verb);
  const asksAgain = tags.some(({ name, text }) => name === 'Redirect' && text.includes('for=wait'));
  const next: VoiceCommand =
    command.do === 'hold' && asksAgain ? { ...command, do: 'wait' } : command;
  return { id, language: first?.language ?? 'id', say, next };
}

const verbs = new Set(['Gather', 'Record', 'Dial', 'Enqueue', 'Pause', 'Leave', 'Hangup']);

function tagOf([, name = '', pairs = '', text = '']: RegExpMatchArray): Tag {
  const attributes = [...pairs.matchAll(/ (\w+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, plain(value)] as const,
  );
  return { name, attributes: Object.fromEntries(attributes), text: plain(text) };
}

function plain(text: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' } as const;
  return text.replace(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign as keyof typeof signs]);
}

function lineOf({ name, attributes, text }: Tag): readonly VoiceLine[] {
  if (name === 'Play') return [{ type: 'audio', url: text, text, language: 'id' }];
  if (name !== 'Say') return [];
  const [language = 'id'] = (attributes.language ?? '').split('-');
  return [{ type: 'text', text, language }];
}

function commandOf({ name, attributes, text }: Tag): VoiceCommand {
  const seconds = Number(attributes.length ?? attributes.timeout ?? 0);
  switch (name) {
    case 'Gather': {
      const { input = '', numDigits = '1', finishOnKey } = attributes;
      const finish = finishOnKey === '#' || finishOnKey === '*' ? finishOnKey : undefined;
      return {
        do: 'gather',
        ...(input.includes('dtmf') && {
          digits: { min: 1, max: Number(numDigits), ...(finish && { finish }) },
        }),
        ...(input.includes('speech') && { speech: { hints: [] } }),
        timeoutMs: seconds * 1_000,
      };
    }
    case 'Record':
      return { do: 'record', maxSeconds: 1, silenceSeconds: seconds, finish: '#' };
    case 'Dial':
      return { do: 'dial', to: '', timeoutSeconds: seconds };
    case 'Enqueue':
      return { do: 'queue', queue: text };
    case 'Pause':
      return { do: 'hold', seconds };
    case 'Leave':
      return { do: 'leave' };
    default:
      return { do: 'hangup' };
  }
}
