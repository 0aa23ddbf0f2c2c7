import { type DeskConfig, readShape } from '../protocol.js';

/** Hours and limits of the desk, read when somebody looks and again when the hours change. */
export interface DeskInformation {
  /** `null` until the desk has told. */
  config(): DeskConfig | null;
  load(): Promise<void>;
}

/** The device's clock may be wrong: never ask more often than this. */
const shortestMs = 60_000;
/** The longest wait that browser timers can hold, in ms. */
const maxMs = 2 ** 31 - 1;

/**
 * @param onChange - the information has changed
 * @param signal - aborts when nobody wants to know any more
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
