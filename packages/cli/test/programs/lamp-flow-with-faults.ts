import flow from './lamp-flow.js';

export default { ...flow, given: ['number'] };
