import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { OfflineError } from '../api/api-error.js';
import type { PartName } from '../catalogue/catalogue.js';
import { chosenLanguage } from '../catalogue/languages.js';
import { loadPart } from '../catalogue/load-texts.js';
import { pendingCommands } from '../commands/pending.js';
import { askSession } from '../session/sign-in-client.js';
import { LoadFailed } from './load-failed.js';

/** How often to check whether the server responds again, ms. */
const lookEveryMs = 2_000;
/** How often the page reloads automatically: a file that is gone from the server does not come back by reloading. */
const reloadLimit = { times: 3, withinMs: 60_000 };
const reloadsKey = 'aduan.reloads';

interface ScreenOptions {
  /** The parts of the catalogue that it shows in addition to the shell's. */
  readonly parts?: readonly PartName[];
  /** Shown while it loads. Default: nothing. */
  readonly waiting?: ReactNode;
}

/**
 * A component that is loaded with its texts when it is first shown. Where that fails, the page is loaded again once the
 * server answers.
 *
 * @param load - imports its module, and takes it from there
 */
export function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { parts = [], waiting = null }: ScreenOptions = {},
): ComponentType<Props> {
  const withTexts = async () => {
    const texts = parts.map((name) => loadPart(chosenLanguage(), name));
    const [loaded] = await Promise.all([load(), ...texts]);
    return loaded;
  };
  const Loaded = lazy(async () => ({ default: await withTexts().catch(() => NotLoaded) }));
  return function Screen(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

/** {@link screen} for a place on the desk, which shows the same layout for each screen that it waits for. */
export function placed(waiting: ReactNode) {
  return <Props extends object>(
    load: () => Promise<ComponentType<Props>>,
    options: Omit<ScreenOptions, 'waiting'>,
  ) => screen(load, { ...options, waiting });
}

/**
 * Replaces a part whose file could not be loaded. A browser caches a failed module, so only reloading the page helps.
 * It waits until all changes are sent; drafts stay in the browser.
 */
function NotLoaded() {
  const [isGone] = useState(() => recentReloads().length >= reloadLimit.times);
  useEffect(() => {
    if (isGone) return undefined;
    const timer = setInterval(() => void reloadWhenServed(), lookEveryMs);
    return () => clearInterval(timer);
  }, [isGone]);
  return isGone ? <LoadFailed onRetry={() => location.reload()} /> : null;
}

async function reloadWhenServed(): Promise<void> {
  if (pendingCommands().length > 0) return;
  const isServed = await askSession().then(
    () => true,
    (reason) => !(reason instanceof OfflineError),
  );
  if (!isServed) return;
  sessionStorage.setItem(reloadsKey, JSON.stringify([...recentReloads(), Date.now()]));
  location.reload();
}

/** When this window reloaded the page automatically, epoch ms. */
function recentReloads(): readonly number[] {
  const times: readonly number[] = JSON.parse(sessionStorage.getItem(reloadsKey) ?? '[]');
  return times.filter((at) => at > Date.now() - reloadLimit.withinMs);
}
