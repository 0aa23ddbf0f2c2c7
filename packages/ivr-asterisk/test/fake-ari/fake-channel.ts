/** A channel of the fake, as it goes on the wire. */
export interface WireChannel {
  readonly id: string;
  readonly name: string;
  readonly state: 'Down' | 'Ring' | 'Ringing' | 'Up';
  readonly protocol_id: string;
  readonly caller: { readonly name: string; readonly number: string };
  readonly connected: { readonly name: string; readonly number: string };
  readonly accountcode: string;
  readonly dialplan: {
    readonly context: string;
    readonly exten: string;
    readonly priority: number;
    readonly app_name: string;
    readonly app_data: string;
  };
  readonly creationtime: string;
  readonly language: string;
}

/** A channel of the fake. */
export interface FakeChannel {
  wire: WireChannel;
  /** The application that it is in; null while it rings or goes on in the dialplan. */
  app: string | null;
  /** What it will tell the application when it enters it. */
  args: readonly string[];
  /** Ids of playbacks, the one that is heard first. */
  playbacks: string[];
  /** Names of recordings, the one that is being made first. */
  recordings: string[];
  bridge: string | null;
  /** `moh`, `ring` or nothing. */
  hears: 'moh' | 'ring' | null;
}

/** A date as Asterisk writes it. */
export function ariDate(at = new Date()): string {
  return at.toISOString().replace('Z', '+0000');
}

/** A new channel. */
export function fakeChannel(
  id: string,
  { number, exten, state }: { number: string; exten: string; state: WireChannel['state'] },
): FakeChannel {
  return {
    wire: {
      id,
      name: `PJSIP/trunk-${id}`,
      state,
      protocol_id: `sip-${id}`,
      caller: { name: '', number },
      connected: { name: '', number: '' },
      accountcode: '',
      dialplan: {
        context: 'from-trunk',
        exten,
        priority: 2,
        app_name: 'Stasis',
        app_data: 'aduan,inbound',
      },
      creationtime: ariDate(),
      language: 'id',
    },
    app: null,
    args: [],
    playbacks: [],
    recordings: [],
    bridge: null,
    hears: null,
  };
}
