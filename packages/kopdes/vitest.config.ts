import { onSources } from '../../tooling/tests/on-sources.js';

// A desk is opened for every call; a busy machine takes its time for some dozen of them.
export default onSources({ testTimeout: 60_000 });
