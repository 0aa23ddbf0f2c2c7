import type { JambonzRecorder } from '../recordings/jambonz-recorder.js';

/** A recorder that has every requested recording and accepts no connections. */
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
