import type { VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import type Response from 'twilio/lib/twiml/VoiceResponse.js';

type Speaker = Pick<Response, 'say' | 'play'>;

const spoken: Record<string, string> = { id: 'id-ID', en: 'en-US', jv: 'id-ID', su: 'id-ID' };
const heard: Record<string, string> = { id: 'id-ID', en: 'en-US', jv: 'jv-ID', su: 'su-ID' };

/** The document of a turn as the builder of a vendor writes it. */
export function builtInstruction(
  response: Response,
  turn: VoiceInstruction,
  publicUrl: string,
): string {
  const link = (kind: string) => `${publicUrl}?turn=${turn.id}&for=${kind}`;
  const { next } = turn;
  const say = (to: Speaker) => {
    for (const line of turn.say) sayLine(to, line);
  };
  const redirect = (kind: string) => response.redirect({ method: 'POST' }, link(kind));
  switch (next.do) {
    case 'gather': {
      const { digits, speech } = next;
      const gather = response.gather({
        input: [...(digits ? ['dtmf' as const] : []), ...(speech ? ['speech' as const] : [])],
        action: link('gather'),
        method: 'POST',
        timeout: Math.max(1, Math.ceil(next.timeoutMs / 1000)),
        ...(digits && { numDigits: digits.max, finishOnKey: digits.finish ?? '' }),
        actionOnEmptyResult: true,
        ...(speech && {
          language: (heard[turn.language] ?? turn.language) as 'id-ID',
          speechTimeout: 'auto',
          ...(speech.hints.length > 0 && { hints: speech.hints.join(', ') }),
        }),
      });
      say(gather);
      redirect('gather');
      break;
    }
    case 'record':
      say(response);
      response.record({
        action: link('record'),
        method: 'POST',
        timeout: next.silenceSeconds,
        finishOnKey: next.finish,
        maxLength: next.maxSeconds,
        playBeep: true,
        recordingStatusCallback: link('file'),
        recordingStatusCallbackMethod: 'POST',
        recordingStatusCallbackEvent: ['completed'],
      });
      redirect('record');
      break;
    case 'dial': {
      say(response);
      const dial = response.dial({
        action: link('dial'),
        method: 'POST',
        timeout: next.timeoutSeconds,
        answerOnBridge: true,
      });
      if (next.to.startsWith('sip:')) dial.sip(next.to);
      else dial.number(next.to);
      break;
    }
    case 'queue':
      say(response);
      response.enqueue(
        { action: link('queue'), method: 'POST', waitUrl: link('hold'), waitUrlMethod: 'POST' },
        next.queue,
      );
      break;
    case 'hold':
      say(response);
      response.pause({ length: next.seconds });
      break;
    case 'leave':
      response.leave();
      break;
    case 'wait':
      say(response);
      response.pause({ length: next.seconds });
      redirect('wait');
      break;
    case 'hangup':
      say(response);
      response.hangup();
  }
  return response.toString();
}

function sayLine(to: Speaker, line: VoiceLine): void {
  if (line.type === 'audio') to.play(line.url);
  else to.say({ language: (spoken[line.language] ?? line.language) as 'id-ID' }, line.text);
}
