import { InputError } from '../errors.js';
import type { Desk } from './desk.js';

const desks = new WeakMap<object, Desk>();

/** Lets the rooms beside a desk, entries of their own, reach what it is composed of. */
export function rememberDesk<Whole extends object>(aduan: Whole, desk: Desk): Whole {
  desks.set(aduan, desk);
  return aduan;
}

/** @throws InputError for anything but what `createAduan` of this copy of the package returned */
export function deskOf(aduan: object): Desk {
  const desk = desks.get(aduan);
  if (desk) return desk;
  throw new InputError('This is no desk that createAduan of this copy of @aduan/core has made.');
}
