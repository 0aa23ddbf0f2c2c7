import type { VoiceCommand } from '@aduan/core/voice';

const connections: ReadonlySet<string> = new Set([
  '* officer answers',
  '* nobody answers',
  '* engaged',
]);

/**
 * What somebody does on a phone that hears no speech, who would do a line of a script on one that does. He says to the
 * machine what he would have said to a recogniser where it records him, and nothing elsewhere; keys that do nothing
 * during a recording he does not press. The key that stands for no answer ends a recording: he says so instead, as
 * silence is asked about once more, and takes a turn that the script does not have.
 *
 * @param waits - what the line waits for then
 * @returns null for what cannot happen to him
 */
export function deafLine(line: string, waits: VoiceCommand['do'] | null): string | null {
  if (line === '* call' || line === '* hang up') return line;
  if (waits === null || waits === 'hangup') return null;
  // Events of Asterisk come once; what comes twice is a second key.
  if (line === '* delivered again') return null;
  if (connections.has(line)) return waits === 'dial' || waits === 'leave' ? line : null;
  // Nobody else waits.
  if (line.startsWith('* queue '))
    return inQueue(waits) ? line.replace(/place \d+/, 'place 1') : null;
  if (waits === 'dial' || inQueue(waits)) return null;
  if (line === '* wait') return waits === 'wait' ? line : null;
  const isVoice = line.startsWith('> [voice ');
  if (waits === 'record') {
    if (isVoice) return line;
    if (line === '> ##') return '> [voice 5]';
    return line.startsWith('> #') || line === '* silence' ? '* silence' : '> [voice 5]';
  }
  const isKeys = /^> #[\d*#]+(?: #[\d*#]+)?$/.test(line);
  return isKeys ? line : '* silence';
}

function inQueue(waits: VoiceCommand['do']): boolean {
  return waits === 'queue' || waits === 'hold';
}
