import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { LoadFailed } from './load-failed.js';

/**
 * A component that is loaded when it is first shown. Where that fails, it says so and offers to load the page again.
 *
 * @param load - imports its module, and takes it from there
 * @param waiting - is shown meanwhile; default: nothing
 */
export function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load().catch(() => NotLoaded) }));
  return function Screen(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

function NotLoaded() {
  return <LoadFailed onRetry={() => location.reload()} />;
}
