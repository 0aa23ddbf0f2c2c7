/** The call and the instruction that a recording answers. */
export interface RecordingOf {
  readonly call: string;
  readonly turn: string;
}

/**
 * The name of a recording at Asterisk. It identifies the answered instruction, also after the call and for another
 * process. Names of channels are hexadecimal, because they may contain a slash.
 */
export function recordingName(application: string, { call, turn }: RecordingOf): string {
  return `aduan-${hex(application)}-${hex(call)}-${hex(turn)}`;
}

/** @returns null for a recording of another application */
export function readRecordingName(application: string, name: string): RecordingOf | null {
  const [, app = '', call = '', turn = ''] =
    /^aduan-([\da-f]+)-([\da-f]+)-([\da-f]+)$/.exec(name) ?? [];
  return app !== '' && app === hex(application) ? { call: plain(call), turn: plain(turn) } : null;
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}

function plain(digits: string): string {
  return Buffer.from(digits, 'hex').toString();
}
