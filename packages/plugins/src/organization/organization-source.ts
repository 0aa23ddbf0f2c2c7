import { canonicalJson } from '@aduan/core/plugin';
import type { OrganizationDefinition } from './definition.js';
import { readDefinition } from './read-definition.js';

/** The organization at one moment. */
export interface OrganizationVersion {
  /** Differs for each change. Opaque; comparable only within one process. */
  readonly version: string;
  readonly definition: OrganizationDefinition;
}

/**
 * Supplies the current organization. The desk asks it at each lookup and does not cache it, so a new officer can get
 * tickets at once.
 *
 * @experimental
 */
export interface OrganizationSource {
  /**
   * Answers from memory: the desk calls it several times for each change of a ticket. It returns the same version
   * within one turn of the event loop.
   */
  current(): OrganizationVersion;
  /**
   * Calls the listener after each change, for example to update a screen that shows who works here.
   *
   * @returns a function that unsubscribes
   */
  changed(listener: () => void): () => void;
}

/** A source whose definition the host replaces, for example after it reads its user table again. */
export interface ReplaceableOrganization extends OrganizationSource {
  /**
   * Replaces the definition for all later decisions. An equal definition changes nothing, so a host may call it
   * regularly.
   *
   * @throws InputError with one issue for each mistake; the old definition then stays
   */
  replace(definition: OrganizationDefinition): void;
}

/**
 * Keeps the definition of an organization in memory until `replace` gets another one.
 *
 * @example
 * ```ts nocheck (the host has the users)
 * const source = organizationSource(readUsers(await users.all()));
 * const office = organization(source);
 * const timer = setInterval(async () => source.replace(readUsers(await users.all())), 5_000);
 * // Together with aduan.close(): clearInterval(timer)
 * ```
 *
 * @throws InputError with one issue for each mistake in `first`. `replace` does the same for its argument.
 */
export function organizationSource(first: OrganizationDefinition): ReplaceableOrganization {
  const listeners = new Set<() => void>();
  let definition = readDefinition(first);
  let text = canonicalJson(first);
  let version = 1;
  return {
    current: () => ({ version: String(version), definition }),
    changed(listener) {
      // A new function for each call, so that two subscriptions of the same listener end separately.
      const heard = () => listener();
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    replace(given) {
      const said = canonicalJson(given);
      if (said === text) return;
      definition = readDefinition(given);
      text = said;
      version += 1;
      for (const listener of [...listeners]) listener();
    },
  };
}
