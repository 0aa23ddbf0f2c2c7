import { enCommands } from '../en-commands.js';
import { enNotifications } from '../en-notifications.js';
import { enPeople } from '../en-people.js';
import { enPhone } from '../en-phone.js';
import { enSearch } from '../en-search.js';
import type { idToolsPart } from './id-tools.js';

/** Texts around a list, in English: search, notifications, the phone, the last commands. */
export const enToolsPart: typeof idToolsPart = {
  ...enCommands,
  ...enNotifications,
  ...enPeople,
  ...enPhone,
  ...enSearch,
};
