import type { VoiceLine } from '@aduan/core/voice';
import { CallAborted } from '../calls/call-aborted.js';
import { type DrivenCall, mustBeDone, nextSignal } from '../calls/driven-call.js';
import { errorName } from '../error-name.js';

/** Interval of checks whether a sentence is still playing, in ms: the event of its end may have been lost. */
const maxSentenceMs = 60_000;
/** Played instead of a sentence that failed, so that the caller knows when to speak. */
const beep = 'sound:beep';
/** The media schemes that Asterisk can play. */
const schemes = /^(?:sound|recording|digits|characters|number|tone):/;

/**
 * Plays lines to a caller, one after the other.
 *
 * @param isInterruptible - whether a key interrupts them
 * @returns the key that interrupted them; null when all were played
 * @throws CallAborted when the caller hung up
 */
export async function say(
  call: DrivenCall,
  lines: readonly VoiceLine[],
  isInterruptible: boolean,
): Promise<string | null> {
  // All sentences are synthesised at once, so that the next one is ready when the first ends.
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
    // Asterisk sends no end event for a medium without a scheme.
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
      // A hang-up makes the playback fail; the event of the hang-up comes next.
      if (isFailed && isLeaving) continue;
      if (isFailed)
        call.log('error', 'asterisk.prompt-failed', {
          media: mediaName(signal.playback.media_uri),
        });
      return { key: null, isFailed };
    }
    if (signal?.type === 'ChannelDtmfReceived' && isInterruptible) {
      // The playback may have ended already; then there is nothing to stop.
      await call.rest.stopPlayback(id);
      return { key: signal.digit, isFailed: false };
    }
  }
}

/** A medium without the query of its address, which may contain secrets. */
function mediaName(media: string): string {
  return media.split('?', 1)[0] ?? media;
}
