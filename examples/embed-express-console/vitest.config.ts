import { onSources } from '../../tooling/tests/on-sources.js';

export default onSources();
