import { ChannelError } from '@aduan/core';
import type { VoiceRecordings } from '@aduan/core/voice';
import { fetchFile } from '@aduan/http';
import { ariByHttp } from '../ari/ari-by-http.js';
import { ariRest } from '../ari/ari-rest.js';
import { type AriServer, authorizationOf } from '../ari/ari-server.js';
import { readRecordingName } from '../turns/recording-name.js';

/** The recordings of a line, as the desk fetches and deletes them. */
export function recordingsOf(application: string, server: AriServer): Required<VoiceRecordings> {
  const { host, protocol } = new URL(server.url);
  return {
    async fetchRecording({ ref, mime }, context) {
      if (!readRecordingName(application, ref))
        throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
      const place = `recordings/stored/${encodeURIComponent(ref)}/file`;
      const { body } = await fetchFile(`${server.url.replace(/\/$/, '')}/${place}`, context, {
        domains: [host],
        headers: { authorization: authorizationOf(server) },
        insecure: protocol === 'http:',
      });
      return { body, mime };
    },
    async forgetRecording({ ref }, context) {
      await ariRest(ariByHttp(context, server)).deleteRecording(ref);
    },
  };
}
