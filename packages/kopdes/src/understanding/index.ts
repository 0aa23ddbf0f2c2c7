export { starterTickets } from './starter-tickets.js';
