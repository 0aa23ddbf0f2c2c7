import type { JambonzRecorder } from '../recordings/jambonz-recorder.js';

/** A recorder that has everything that it is asked for, and to which nobody connects. */
export function standInRecorder(): JambonzRecorder {
  return {
    url: 'wss://desk.example/aduan/recordings',
    username: 'aduan',
    password: 'the-word-of-the-recorder',
    upgrade: () => false,
    whenLost() {},
    recordings: {
      fetchRecording: async ({ mime }) => ({ body: new Blob(['~']).stream(), mime }),
      forgetRecording: async () => {},
    },
  };
}
