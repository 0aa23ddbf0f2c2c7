/** What a recording answers. */
export interface RecordingOf {
  readonly call: string;
  readonly turn: string;
}

/**
 * The name of a recording at Asterisk: from it can be told what it answers, long after the call, also by another
 * process. Names of channels stand in it as hexadecimal digits, since they may hold a slash.
 */
export function recordingName(application: string, { call, turn }: RecordingOf): string {
  return `aduan-${hex(application)}-${hex(call)}-${hex(turn)}`;
}

/** @returns null for a recording of somebody else */
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
