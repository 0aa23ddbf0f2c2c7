import type { VoiceCommand, VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import { readHook } from '../hooks/hook.js';
import { betweenLines } from '../verbs/sentences.js';
import type { Verb } from '../verbs/verb.js';

/** Reads an answer as jambonz would, far enough for calls: the output to the caller, and the next step. */
export function readVerbs(text: string): VoiceInstruction {
  const verbs = JSON.parse(text) as readonly Verb[];
  const say = verbs.flatMap(linesOf);
  const verb = verbs.findLast((one) => one.verb !== 'redirect');
  if (!verb) throw new Error(`Nothing follows in ${text}`);
  const hook = verbs.flatMap((one) => ('actionHook' in one ? [one.actionHook] : [])).at(-1);
  const id = (hook !== undefined && readHook(hook)?.turn) || 'end';
  const command = commandOf(verb);
  const asksAgain = verb.verb === 'pause' && hook !== undefined;
  const next: VoiceCommand =
    asksAgain && command.do === 'hold' ? { do: 'wait', seconds: command.seconds } : command;
  return { id, language: say[0]?.language ?? 'id', say, next };
}

function linesOf(verb: Verb): readonly VoiceLine[] {
  const { say, play } = heardIn(verb);
  const language = say?.synthesizer?.language.slice(0, 2) ?? 'id';
  return [
    ...texts(say?.text).map((text) => ({ type: 'text', text, language }) as const),
    ...[play?.url ?? []]
      .flat()
      .map((url) => ({ type: 'audio', url, text: url, language }) as const),
  ];
}

function heardIn(verb: Verb) {
  if (verb.verb === 'gather') return { say: verb.say, play: verb.play };
  return {
    say: verb.verb === 'say' ? verb : undefined,
    play: verb.verb === 'play' ? verb : undefined,
  };
}

/** Removes the inaudible spaces that keep jambonz from reading a sentence as an address or a tag. */
function texts(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(betweenLines)
        .map((line) => line.replace(/^([\w+.-]+) :/, '$1:').replace(/^ </, '<'));
}

function commandOf(verb: Verb): VoiceCommand {
  switch (verb.verb) {
    case 'gather': {
      const { input, maxDigits, finishOnKey, timeout } = verb;
      const finish = finishOnKey === '#' || finishOnKey === '*' ? finishOnKey : undefined;
      return {
        do: 'gather',
        ...(input.includes('digits') && {
          digits: { min: 1, max: maxDigits ?? 1, ...(finish && { finish }) },
        }),
        ...(input.includes('speech') && { speech: { hints: [] } }),
        timeoutMs: timeout * 1_000,
      };
    }
    case 'listen': {
      const { maxLength: maxSeconds, metadata } = verb;
      const silenceSeconds = Number(metadata.aduan.silenceSeconds);
      return { do: 'record', maxSeconds, silenceSeconds, finish: '#' };
    }
    case 'dial': {
      const [target] = verb.target;
      const to = target?.type === 'sip' ? target.sipUri : (target?.number ?? '');
      return { do: 'dial', to, timeoutSeconds: verb.timeout };
    }
    case 'enqueue':
      return { do: 'queue', queue: verb.name };
    case 'pause':
      return { do: 'hold', seconds: verb.length };
    case 'leave':
      return { do: 'leave' };
    default:
      return { do: 'hangup' };
  }
}
