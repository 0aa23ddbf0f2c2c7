// What the official client of Asterisk brings has no types of its own.
declare module 'ari-client' {
  export interface OfficialChannel {
    readonly id: string;
    answer(): Promise<void>;
    play(options: { media: string }, playback: OfficialPlayback): Promise<OfficialPlayback>;
    record(options: Readonly<Record<string, string>>): Promise<{ readonly name: string }>;
    startMoh(): Promise<void>;
    hangup(): Promise<void>;
  }
  export interface OfficialPlayback {
    readonly id: string;
    stop(): Promise<void>;
    once(event: 'PlaybackFinished', listener: () => void): void;
  }
  export interface OfficialClient {
    on(
      event: string,
      listener: (event: Readonly<Record<string, unknown>>, resource: OfficialChannel) => void,
    ): void;
    start(application: string): Promise<void>;
    stop(): void;
    Playback(): OfficialPlayback;
    readonly channels: { list(): Promise<readonly OfficialChannel[]> };
  }
  export function connect(url: string, user: string, password: string): Promise<OfficialClient>;
}
