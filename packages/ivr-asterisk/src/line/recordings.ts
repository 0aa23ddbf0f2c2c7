import { ChannelError } from '@aduan/core';
import type { VoiceContext, VoiceRecordings } from '@aduan/core/voice';
import { toChannelError } from '@aduan/http';
import { ariByHttp } from '../ari/ari-by-http.js';
import { ariRest } from '../ari/ari-rest.js';
import type { AriServer } from '../ari/ari-server.js';
import { readRecordingName } from '../turns/recording-name.js';

/** The recordings of a line, as the desk fetches and deletes them. */
export function recordingsOf(application: string, server: AriServer): Required<VoiceRecordings> {
  const rest = (context: VoiceContext) => ariRest(ariByHttp(context, server));
  return {
    async fetchRecording({ ref, mime }, context) {
      if (!readRecordingName(application, ref))
        throw new ChannelError({ class: 'invalid' }, 'The recording is none of this line.');
      try {
        const response = await rest(context).recordingFile(ref);
        if (response.ok && response.body) return { body: response.body, mime };
        throw new ChannelError(
          { class: 'retryable', code: response.status },
          'It is not there yet.',
        );
      } catch (error) {
        throw toChannelError(error);
      }
    },
    async forgetRecording({ ref }, context) {
      await rest(context).deleteRecording(ref);
    },
  };
}
