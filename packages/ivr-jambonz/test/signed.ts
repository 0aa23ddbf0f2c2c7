import { createHmac } from 'node:crypto';

/** The header by which jambonz signs a body. */
export function signature(body: string, secret: string, seconds: number): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`, 'utf8').digest('hex');
  return `t=${seconds},v1=${mac}`;
}
