// Reschedules the tickets of a file, and names each as soon as it is done: until somebody kills it.
import { decreedDesk, toDecreed } from '../decreed-desk.js';

const [file = ''] = process.argv.slice(2);
const { aduan } = decreedDesk(file);
aduan.on('sla.rescheduled', ({ ticket }) => {
  process.stdout.write(`${ticket.id}\n`);
});
await aduan.reschedule(toDecreed);
