import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { OfflineError } from '../api/api-error.js';
import type { PartName } from '../catalogue/catalogue.js';
import { chosenLanguage } from '../catalogue/languages.js';
import { loadPart } from '../catalogue/load-texts.js';
import { pendingCommands } from '../commands/pending.js';
import { askSession } from '../session/sign-in-client.js';
import { LoadFailed } from './load-failed.js';

/** How often it is looked whether the server answers again, ms. */
const lookEveryMs = 2_000;
/** How often the page is loaded again by itself: what is gone from the server does not come back by that. */
const reloadLimit = { times: 3, withinMs: 60_000 };
const reloadsKey = 'aduan.reloads';

interface ScreenOptions {
  /** The parts of the catalogue that it shows beside the shell's. */
  readonly parts?: readonly PartName[];
  /** Shown meanwhile. Default: nothing. */
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

/**
 * Stands for a part whose file was not reached. A browser remembers that of a module, so that only loading the page again
 * helps. It waits until nothing is to be sent; what was written stays in the browser.
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

/** When this window loaded the page again by itself, epoch ms. */
function recentReloads(): readonly number[] {
  const times: readonly number[] = JSON.parse(sessionStorage.getItem(reloadsKey) ?? '[]');
  return times.filter((at) => at > Date.now() - reloadLimit.withinMs);
}
