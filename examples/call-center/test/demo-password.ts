import { demoOfficers } from '../server/accounts/demo-officers.js';

/** The password of a demo officer. @throws for anybody else */
export function demoPassword(username: string): string {
  const officer = demoOfficers.find((one) => one.username === username);
  if (officer === undefined) throw new Error(`${username} is no demo officer.`);
  return officer.password;
}
