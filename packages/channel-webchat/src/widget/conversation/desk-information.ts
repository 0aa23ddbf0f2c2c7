import { type DeskConfig, readShape } from '../protocol.js';

/** Hours and limits of the desk, loaded when the chat is visible and again when the hours change. */
export interface DeskInformation {
  /** `null` until it is loaded. */
  config(): DeskConfig | null;
  load(): Promise<void>;
}

/** Minimum interval of loading in ms, since the device's clock may be wrong. */
const shortestMs = 60_000;
/** Maximum delay of browser timers, in ms. */
const maxMs = 2 ** 31 - 1;

/**
 * @param onChange - the information has changed
 * @param signal - aborts when the information is no longer needed
 */
export function deskInformation(
  endpoint: string,
  onChange: () => void,
  signal: AbortSignal,
): DeskInformation {
  let config: DeskConfig | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<void> | null = null;
  const load = () => {
    loading ??= read().finally(() => {
      loading = null;
    });
    return loading;
  };
  const read = async () => {
    clearTimeout(timer);
    const body = await fetch(`${endpoint}/config`)
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null);
    if (body === null) return;
    config = readShape<DeskConfig>(body);
    const { changesAt } = config.hours;
    if (changesAt !== null) {
      timer = setTimeout(load, Math.min(maxMs, Math.max(shortestMs, changesAt - Date.now())));
    }
    onChange();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { config: () => config, load };
}
