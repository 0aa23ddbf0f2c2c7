import type { VoiceLine } from '@aduan/core/voice';
import { CallAborted } from '../calls/call-aborted.js';
import { type DrivenCall, mustBeDone, nextSignal } from '../calls/driven-call.js';
import { errorName } from '../error-name.js';

/** After how long it is asked whether a sentence is still being said, in ms: its end may have been lost. */
const maxSentenceMs = 60_000;
/** What is heard instead of a sentence that could not be said: that somebody may speak now. */
const beep = 'sound:beep';
/** What Asterisk can play. */
const schemes = /^(?:sound|recording|digits|characters|number|tone):/;

/**
 * Lets a caller hear lines, one after the other.
 *
 * @param isInterruptible - whether a key breaks it off
 * @returns the key that broke it off; null when all was heard
 * @throws CallAborted when he has gone
 */
export async function say(
  call: DrivenCall,
  lines: readonly VoiceLine[],
  isInterruptible: boolean,
): Promise<string | null> {
  // The next sentence is made while the first one is heard.
  const made = lines.map((line) => soundsOf(call, line));
  for (const [place, line] of lines.entries()) {
    const sounds = (await made[place]) ?? [];
    const end = await play(call, sounds, line, isInterruptible);
    if (end.key !== null) return end.key;
    if (!end.isFailed) continue;
    const spoken = line.type === 'audio' ? await soundsOf(call, { ...line, type: 'text' }) : [];
    const again = await play(
      call,
      [...spoken, beep].slice(0, Math.max(1, spoken.length)),
      line,
      isInterruptible,
    );
    if (again.key !== null) return again.key;
  }
  return null;
}

async function soundsOf({ options, log }: DrivenCall, line: VoiceLine): Promise<readonly string[]> {
  try {
    const sounds = await options.speak(line);
    // Of a medium without a scheme Asterisk never tells the end.
    if (sounds.every((sound) => schemes.test(sound))) return sounds;
    throw new RangeError('A sound needs a scheme, such as "sound:".');
  } catch (error) {
    log('error', 'asterisk.not-spoken', { language: line.language, error: errorName(error) });
    return [];
  }
}

interface Played {
  readonly key: string | null;
  readonly isFailed: boolean;
}

async function play(
  call: DrivenCall,
  media: readonly string[],
  { language }: VoiceLine,
  isInterruptible: boolean,
): Promise<Played> {
  if (media.length === 0) return { key: null, isFailed: true };
  const id = crypto.randomUUID();
  await mustBeDone(call.rest.play(call.id, id, media, language));
  try {
    return await heard(call, id, isInterruptible);
  } catch (error) {
    if (error instanceof CallAborted && error.why === 'reconnected')
      await call.rest.stopPlayback(id);
    throw error;
  }
}

async function heard(call: DrivenCall, id: string, isInterruptible: boolean): Promise<Played> {
  let isLeaving = false;
  for (;;) {
    const signal = await nextSignal(call, maxSentenceMs);
    if (signal?.type === 'ChannelHangupRequest') isLeaving ||= signal.channel.id === call.id;
    if (!signal && !(await call.rest.isPlaying(id))) return { key: null, isFailed: false };
    if (signal?.type === 'PlaybackFinished' && signal.playback.id === id) {
      const isFailed = signal.playback.state === 'failed';
      // Whoever hangs up lets what they hear fail: their end comes next.
      if (isFailed && isLeaving) continue;
      if (isFailed)
        call.log('error', 'asterisk.prompt-failed', {
          media: mediaName(signal.playback.media_uri),
        });
      return { key: null, isFailed };
    }
    if (signal?.type === 'ChannelDtmfReceived' && isInterruptible) {
      // It may have come to its end meanwhile: then there is nothing to stop.
      await call.rest.stopPlayback(id);
      return { key: signal.digit, isFailed: false };
    }
  }
}

/** A sound without what may be secret in its address. */
function mediaName(media: string): string {
  return media.split('?', 1)[0] ?? media;
}
