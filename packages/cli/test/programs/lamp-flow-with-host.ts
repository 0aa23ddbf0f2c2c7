import flow, { knowingHost } from './lamp-flow.js';

export default flow;
export const host = knowingHost;
