/** One operation: `METHOD path`, what it answers, and what may stand in its query. */
type Operation = readonly [place: string, answers: string, query?: string];

/** The operations of the fake, under the names that Asterisk gives them. */
const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  channels: {
    list: ['GET /channels', 'List[Channel]'],
    get: ['GET /channels/{channelId}', 'Channel'],
    originateWithId: ['POST /channels/{channelId}', 'Channel', 'endpoint app appArgs timeout'],
    hangup: ['DELETE /channels/{channelId}', 'void'],
    answer: ['POST /channels/{channelId}/answer', 'void'],
    continueInDialplan: ['POST /channels/{channelId}/continue', 'void'],
    play: ['POST /channels/{channelId}/play', 'Playback', 'media lang playbackId'],
    record: [
      'POST /channels/{channelId}/record',
      'LiveRecording',
      'name format maxDurationSeconds maxSilenceSeconds ifExists beep terminateOn',
    ],
    startMoh: ['POST /channels/{channelId}/moh', 'void', 'mohClass'],
    stopMoh: ['DELETE /channels/{channelId}/moh', 'void'],
    ring: ['POST /channels/{channelId}/ring', 'void'],
    ringStop: ['DELETE /channels/{channelId}/ring', 'void'],
  },
  playbacks: {
    get: ['GET /playbacks/{playbackId}', 'Playback'],
    stop: ['DELETE /playbacks/{playbackId}', 'void'],
  },
  bridges: {
    createWithId: ['POST /bridges/{bridgeId}', 'Bridge', 'type name'],
    get: ['GET /bridges/{bridgeId}', 'Bridge'],
    destroy: ['DELETE /bridges/{bridgeId}', 'void'],
    addChannel: ['POST /bridges/{bridgeId}/addChannel', 'void', 'channel'],
  },
  recordings: {
    getLive: ['GET /recordings/live/{recordingName}', 'LiveRecording'],
    listStored: ['GET /recordings/stored', 'List[StoredRecording]'],
    deleteStored: ['DELETE /recordings/stored/{recordingName}', 'void'],
  },
  applications: { get: ['GET /applications/{applicationName}', 'Application'] },
  events: {},
};

const channel = { channel: 'Channel' };
const bridge = { bridge: 'Bridge', channel: 'Channel' };
/** Which resources stand in which events. */
const events: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ApplicationRegistered: {},
  ApplicationReplaced: {},
  CallBroadcast: channel,
  ChannelDtmfReceived: channel,
  ChannelEnteredBridge: bridge,
  ChannelHangupRequest: channel,
  ChannelLeftBridge: bridge,
  ChannelStateChange: channel,
  Dial: { peer: 'Channel' },
  PlaybackFinished: { playback: 'Playback' },
  PlaybackStarted: { playback: 'Playback' },
  RecordingFailed: { recording: 'LiveRecording' },
  RecordingFinished: { recording: 'LiveRecording' },
  RecordingStarted: { recording: 'LiveRecording' },
  StasisEnd: channel,
  StasisStart: channel,
};

/** Descriptions of the interface for clients that ask for them (Swagger 1.1); null for every other path. */
export function apiDocs(path: string, origin: string): unknown {
  const [, name] = /^\/api-docs\/(\w+)\.json$/.exec(path) ?? [];
  const about = { apiVersion: '2.0.0', swaggerVersion: '1.1', basePath: `${origin}/ari` };
  if (name === 'resources') {
    const apis = Object.keys(operations).map((each) => ({
      path: `/api-docs/${each}.{format}`,
      description: each,
    }));
    return { ...about, apis };
  }
  const described = operations[name ?? ''];
  if (!described) return null;
  const resourcePath = `/api-docs/${name}.{format}`;
  const apis = Object.entries(described).map(apiOf);
  return { ...about, resourcePath, apis, models: name === 'events' ? eventModels() : {} };
}

function apiOf([nickname, [place, responseClass, query = '']]: [string, Operation]) {
  const [httpMethod, path = ''] = place.split(' ');
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter(name, 'path', true),
  );
  const inQuery = query.split(' ').filter((name) => name !== '');
  const parameters = [...inPath, ...inQuery.map((name) => parameter(name, 'query', false))];
  const operation = { httpMethod, nickname, responseClass, parameters, summary: nickname };
  return { path, description: nickname, operations: [operation] };
}

function parameter(name: string, paramType: 'path' | 'query', required: boolean) {
  return { name, paramType, required, dataType: 'string', allowMultiple: false };
}

function eventModels() {
  return Object.fromEntries(
    Object.entries(events).map(([id, fields]) => {
      const properties = Object.entries(fields).map(([name, type]) => [name, { type }] as const);
      return [id, { id, properties: Object.fromEntries(properties) }];
    }),
  );
}
