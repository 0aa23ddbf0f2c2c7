import { idCommands } from '../id-commands.js';
import { idNotifications } from '../id-notifications.js';
import { idPeople } from '../id-people.js';
import { idPhone } from '../id-phone.js';
import { idSearch } from '../id-search.js';

/** What stands around a list: search, notifications, the phone, what was just done, in Indonesian. */
export const idToolsPart = {
  ...idCommands,
  ...idNotifications,
  ...idPeople,
  ...idPhone,
  ...idSearch,
};
