import { onSources, postgresServer } from '../../tooling/tests/on-sources.js';

export default onSources({ globalSetup: postgresServer });
