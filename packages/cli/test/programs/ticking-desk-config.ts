import desk from './searched-desk-config.js';

// Like a host that polls its table of users.
setInterval(() => {}, 1_000);

export default desk;
