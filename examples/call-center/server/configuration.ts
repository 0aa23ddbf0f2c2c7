import { type ModelSettings, readModel } from './desk/model-settings.js';
import { readSimkopdes, type SimkopdesSettings } from './simkopdes/simkopdes-settings.js';

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
  /** `ADUAN_ANSWER_MODEL`, `ADUAN_ANSWER_MODEL_KINDS`: a language model that phrases answers, if there is one. */
  readonly answerModel: ModelSettings | null;
  /** `SIMKOPDES_*`: the Simkopdes server, if there is one. */
  readonly simkopdes: SimkopdesSettings | 'stand-in' | null;
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
    answerModel: readModel(environment),
    simkopdes: readSimkopdes(environment),
    webhookAllow: (environment.ADUAN_WEBHOOK_ALLOW ?? '').split(',').filter((each) => each !== ''),
  };
}

function readSamples(text = ''): Configuration['samples'] {
  return text === 'none' || text === 'officers' ? text : 'tickets';
}
