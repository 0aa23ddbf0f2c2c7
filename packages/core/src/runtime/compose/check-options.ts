import type { AduanOptions } from '../../aduan-options.js';
import { languageMistakes } from '../../catalogue/languages.js';
import type { Channel } from '../../channel/channel.js';
import { InputError, type InputIssue } from '../../errors.js';
import type { TenantId } from '../../ids.js';
import { defaultKinds } from '../../kinds/default-kinds.js';
import type { KindDefinition } from '../../kinds/kind-definition.js';
import type { BlobStore } from '../../ports/blob-store.js';
import type { KeyProvider } from '../../ports/key-provider.js';
import type { Locale } from '../../ports/label.js';
import type { RedoLog } from '../../ports/redo-log.js';
import { searchMistakes } from '../../search/search-options.js';
import { policyIssues } from '../../sla/policy-issues.js';
import { defaultWorkflow } from '../../ticket/workflow/default-workflow.js';
import { hasMethod, misshapenParts } from './part-shapes.js';

/** The options that every desk needs, checked, with their defaults. */
export interface CheckedOptions {
  readonly keys: KeyProvider;
  readonly blobs: BlobStore;
  readonly redoLog: RedoLog | null;
  readonly tenant: TenantId;
  readonly basePath: string;
  readonly locale: Locale;
  readonly numberBlock: number;
  readonly numberPrefix: string | readonly string[];
}

/** Checks the options of a desk. @throws InputError with one issue for each mistake */
export function checkOptions(
  options: AduanOptions<Readonly<Record<string, Channel>>>,
): CheckedOptions {
  const { store, numberPrefix = 'ADU', numberBlock = 20, basePath = '/aduan' } = options;
  const {
    catalogues = {},
    locale = 'id',
    tenant = 'default',
    retention = [],
    rules = [],
  } = options;
  const issues: InputIssue[] = [];
  const note = (isWrong: boolean, path: string, message: string) => {
    if (isWrong) issues.push({ message: `${path}: ${message}`, path: [path] });
  };
  const misshapen = misshapenParts(options);
  for (const [option, message] of misshapen) note(true, option, message);

  const keys = options.keys ?? store?.keys;
  const blobs = options.blobs ?? store?.blobs;
  if (!misshapen.some(([option]) => option === 'store')) {
    note(store.contract !== 'store/1', 'store', 'is of another contract than store/1');
    note(!keys, 'keys', 'this store brings none, name a KeyProvider such as masterKeyProvider(…)');
    note(!blobs, 'blobs', 'this store brings none, name a BlobStore');
  }
  note(
    options.calendar?.def?.coverage?.beyond === 'throw',
    'calendar',
    'must go on beyond its decrees: coverage.beyond "provisional", or tickets are refused',
  );
  note(
    !Array.isArray(rules) || !rules.every((rule) => typeof rule === 'function'),
    'rules',
    'must be a list of functions',
  );
  note(typeof tenant !== 'string' || tenant === '', 'tenant', 'must be a text that is not empty');
  const prefixes = [numberPrefix].flat();
  note(
    prefixes.length === 0 || !prefixes.every((prefix) => /^[A-Z]{1,8}$/.test(prefix)),
    'numberPrefix',
    'must be 1 to 8 capital letters',
  );
  note(
    !Number.isSafeInteger(numberBlock) || numberBlock < 1,
    'numberBlock',
    'must be a whole number from 1',
  );
  note(
    retention.some(({ count }) => !Number.isSafeInteger(count) || count < 0),
    'retention',
    'must have a whole number from 0 in each count',
  );
  note(
    !/^(\/[\w.-]+)+$/.test(basePath),
    'basePath',
    'must begin with a slash and not end with one',
  );
  for (const [path, message] of [
    ...policyMistakes(options),
    ...kindMistakes(options),
    ...channelMistakes(options),
    ...languageMistakes(locale, catalogues),
    ...searchMistakes(options.search, { keys, masker: options.masker }),
  ]) {
    note(true, path, message);
  }
  if (!keys || !blobs || issues.length > 0) {
    const list = issues.map(({ message }) => message).join('; ');
    throw new InputError(`The desk cannot be composed. ${list}.`, issues);
  }
  const checked = { basePath, locale, numberBlock, numberPrefix };
  const redoLog = options.redoLog ?? store.redoLog ?? null;
  return { ...checked, keys, blobs, redoLog, tenant: tenant as TenantId };
}

type Mistake = readonly [path: string, message: string];

function policyMistakes({
  policies,
  categories,
}: Pick<AduanOptions<never>, 'categories' | 'policies'>): readonly Mistake[] {
  if (!Array.isArray(policies)) return [['policies', 'must be a list, if need be an empty one']];
  const tree = hasMethod(categories, 'resolve') ? categories : undefined;
  return policyIssues(policies, tree).map(({ path, message }) => [path.join('.'), message]);
}

/**
 * Mistakes in the kinds: no list, or a kind that is named elsewhere and is neither one of the desk nor a default one.
 * Presets name the default ones.
 */
function kindMistakes({
  kinds = defaultKinds,
  categories,
  policies,
  workflow,
}: Pick<
  AduanOptions<never>,
  'categories' | 'kinds' | 'policies' | 'workflow'
>): readonly Mistake[] {
  if (!Array.isArray(kinds) || !kinds.every((kind) => kind?.id && kind.label)) {
    return [['kinds', 'must be a list of defineKind(…)']];
  }
  const ids = kinds.map(({ id }) => id);
  if (ids.length === 0 || new Set(ids).size < ids.length) {
    return [['kinds', 'must have at least one, and each once']];
  }
  const known = new Set([...ids, ...defaultKinds.map(({ id }) => id)]);
  const { approval, owes, proof = [], transitions = [] } = workflow?.definition ?? {};
  const { permissions = defaultWorkflow.permissions } = workflow?.definition ?? {};
  const conditions = {
    workflow: [...transitions, owes, approval, ...proof],
    policies: [policies].flat().flatMap((policy) => policy?.targets?.map(({ when }) => when) ?? []),
  };
  return [
    ...kinds.flatMap(({ id, policies: own = [] }) =>
      policyMistakes({ policies: own, ...(categories && { categories }) }).map(
        ([path, message]) => [`kinds.${id}.${path}`, message] as const,
      ),
    ),
    ...kinds.flatMap(({ id, seenBy = [] }: KindDefinition) =>
      seenBy
        .filter((role) => !permissions.read?.includes(role))
        .map((role) => [`kinds.${id}.seenBy`, `names "${role}", which may read nothing`] as const),
    ),
    ...Object.entries(conditions).flatMap(([path, all]) =>
      all
        .flatMap((when) => when?.kinds ?? [])
        .filter((kind) => !known.has(kind))
        .map((kind) => [path, `name "${kind}", which is no kind of this desk`] as const),
    ),
  ];
}

function channelMistakes({
  channels,
}: AduanOptions<Readonly<Record<string, Channel>>>): readonly Mistake[] {
  if (typeof channels !== 'object' || channels === null) {
    return [['channels', 'must be an object of channels by name, if need be an empty one']];
  }
  return Object.entries(channels).flatMap(([name, channel]): readonly Mistake[] => {
    const path = `channels.${name}`;
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      return [[path, 'names are lower-case letters, digits and dashes']];
    }
    if (!hasMethod(channel, 'send'))
      return [[path, 'must be a channel, such as webchatChannel(…)']];
    return channel.contract === 'channel/1'
      ? []
      : [[path, 'is of another contract than channel/1']];
  });
}
