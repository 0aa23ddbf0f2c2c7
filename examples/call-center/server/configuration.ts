import { type SimkopdesServer, simkopdesServerFromEnv } from '@aduan/simkopdes';

/** What the environment says to this call centre, besides what every desk reads. */
export interface Configuration {
  /**
   * `ADUAN_SAMPLES`: what invented things this desk has. `none` = nothing: it is no sample desk; `officers` = officers
   * alone. Default: tickets, too.
   */
  readonly samples: 'none' | 'officers' | 'tickets';
  /**
   * `ADUAN_UNDERSTANDING`: a model of `aduan train`; without one, topics are suggested by a model of invented
   * sentences.
   */
  readonly understandingModel: string | null;
  /** `SIMKOPDES_*`: the Simkopdes server; `SIMKOPDES_URL=off` works without. Default: a stand-in. */
  readonly simkopdes: SimkopdesServer | 'stand-in' | null;
  /** `ADUAN_WEBHOOK_ALLOW`: internal addresses that webhooks may reach, also by http, separated by commas. */
  readonly webhookAllow: readonly string[];
}

/** @throws TypeError that names the variable to correct */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  return {
    samples: readSamples(environment.ADUAN_SAMPLES),
    understandingModel: environment.ADUAN_UNDERSTANDING || null,
    simkopdes:
      environment.SIMKOPDES_URL === 'off'
        ? null
        : (simkopdesServerFromEnv(environment) ?? 'stand-in'),
    webhookAllow: (environment.ADUAN_WEBHOOK_ALLOW ?? '').split(',').filter((each) => each !== ''),
  };
}

function readSamples(text = ''): Configuration['samples'] {
  return text === 'none' || text === 'officers' ? text : 'tickets';
}
