import { idCommands } from '../id-commands.js';
import { idNotifications } from '../id-notifications.js';
import { idPeople } from '../id-people.js';
import { idPhone } from '../id-phone.js';
import { idSearch } from '../id-search.js';

/** Texts around a list, in Indonesian: search, notifications, the phone, the last commands. */
export const idToolsPart = {
  ...idCommands,
  ...idNotifications,
  ...idPeople,
  ...idPhone,
  ...idSearch,
};
