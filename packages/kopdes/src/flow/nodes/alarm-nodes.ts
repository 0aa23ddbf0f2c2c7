/** For a citizen in danger, after the contacts for help: files their words, and says when an officer reads them. */
export const alarmNodes = {
  alarmHours: { kind: 'hours', calendar: 'duty', open: 'alarmOpen', closed: 'alarmClosed' },
  alarmOpen: { kind: 'say', say: ['alarmOpen'], next: 'alarmFile' },
  alarmClosed: { kind: 'say', say: ['alarmClosed'], next: 'alarmFile' },
  alarmFile: {
    kind: 'task',
    run: 'file',
    on: { filed: 'alarmFiled', acknowledged: 'alarmMore', joined: 'alarmJoined' },
    failed: 'notFiled',
  },
  alarmFiled: { kind: 'say', say: ['filed', 'promised'], next: 'alarmMore' },
  alarmJoined: { kind: 'say', say: ['joined'], next: 'alarmMore' },
  alarmMore: { kind: 'end', say: ['alarmMore'], reason: 'completed' },
} as const;
