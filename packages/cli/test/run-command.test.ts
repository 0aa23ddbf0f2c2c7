import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditSigner, exportAudit, generateAuditKey } from '@aduan/audit';
import { officerPrincipal, type TenantId } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import { buildChange, buildCommit, buildOpening, buildTicket } from '@aduan/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../src/index.js';
import { embeddedDesk } from './embedded-desk.js';

let directory: string;
const path = (name: string) => join(directory, name);

async function aduan(...parameters: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(parameters, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A desk with three tickets of two events each. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aduan-cli-'));
  const store = sqliteStore({ file: path('desk.db') });
  await store.migrate();
  for (let number = 0; number < 3; number++) {
    const ticket = buildTicket();
    await store.commit(buildCommit('desk' as TenantId, { tickets: [buildOpening(ticket)] }));
    await store.commit(buildCommit('desk' as TenantId, { tickets: [buildChange(ticket)] }));
  }
  await store.close();
  return () => rm(directory, { recursive: true });
});

describe('aduan audit', () => {
  it('makes a key, exports a desk, and verifies what it wrote', async () => {
    const made = await aduan('audit', 'key', '--out', path('audit.key'));
    const keyId = made.err.split(': ')[1] ?? '';
    expect(keyId).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(path('audit.key'))).mode & 0o777).toBe(0o600);

    const options = ['--database', path('desk.db'), '--key', path('audit.key'), '--tenant', 'desk'];
    const written = await aduan('audit', 'export', ...options, '--out', path('bundle.jsonl'));
    expect(written).toMatchObject({ code: 0, out: '' });
    const trusted = await aduan('audit', 'verify', path('bundle.jsonl'), '--trust', keyId);
    expect(trusted).toMatchObject({ code: 0, err: '' });
    expect(trusted.out).toContain('intact: 6 events of 3 tickets and 0 people, desk "desk"');
    const printed = await aduan('audit', 'export', ...options);
    expect(printed.out.split('\n')).toHaveLength(11);
  });

  it('says where a bundle breaks, and fails', async () => {
    const lines = (await readFile(path('bundle.jsonl'), 'utf8')).split('\n');
    await writeFile(
      path('changed.jsonl'),
      lines.with(2, (lines[2] ?? '').replace(/"at":\d+/, '"at":1')).join('\n'),
    );
    const changed = await aduan('audit', 'verify', path('changed.jsonl'));
    expect(changed).toMatchObject({ code: 1, out: '' });
    expect(changed.err).toMatch(
      /^BROKEN at line 3, history \S+: the event was changed \(digest\)$/,
    );
    await writeFile(path('short.jsonl'), lines.slice(0, 5).join('\n'));
    expect((await aduan('audit', 'verify', path('short.jsonl'))).err).toContain(
      'line 6: the bundle ends without',
    );
  });

  it('prints nothing of a bundle that would write over what stands there', async () => {
    const hostile = 'desk\u001b[2K\rintact\u202e';
    const store = sqliteStore({ file: path('desk.db') });
    const signer = await auditSigner(await generateAuditKey());
    const lines: string[] = [];
    for await (const line of exportAudit({ store, tenant: hostile, signer, now: () => 1 }))
      lines.push(line);
    await store.close();
    await writeFile(path('hostile.jsonl'), lines.join('\n'));
    const { code, out } = await aduan('audit', 'verify', path('hostile.jsonl'));
    expect(code).toBe(0);
    expect(out).toContain('desk "desk·[2K·intact·"');
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });

  it('takes no bytes that are no text for the stand-in that readers put in their place', async () => {
    const store = sqliteStore({ file: path('desk.db') });
    const signer = await auditSigner(await generateAuditKey());
    const lines: string[] = [];
    for await (const line of exportAudit({ store, tenant: 'desk\ufffd', signer, now: () => 1 }))
      lines.push(line);
    await store.close();
    const whole = Buffer.from(`${lines.join('\n')}\n`);
    const standIn = whole.indexOf('\ufffd');
    const cut = Buffer.concat([whole.subarray(0, standIn + 2), whole.subarray(standIn + 3)]);
    expect(cut.toString()).toBe(whole.toString());
    await writeFile(path('whole.jsonl'), whole);
    await writeFile(path('cut.jsonl'), cut);
    expect(await aduan('audit', 'verify', path('whole.jsonl'))).toMatchObject({ code: 0 });
    const { code, err } = await aduan('audit', 'verify', path('cut.jsonl'));
    expect({ code, err }).toEqual({
      code: 1,
      err: 'BROKEN at line 1: this is no line of a bundle (unreadable)',
    });
  });

  it('warns of a key that nobody vouched for, and fails when others were named', async () => {
    const unknown = await aduan('audit', 'verify', path('bundle.jsonl'));
    expect(unknown).toMatchObject({ code: 0 });
    expect(unknown.err).toContain('--trust');
    expect(
      await aduan('audit', 'verify', path('bundle.jsonl'), '--trust', 'another'),
    ).toMatchObject({ code: 1 });
  });

  it('says when it found no ticket, as with a wrong tenant', async () => {
    const options = ['--database', path('desk.db'), '--key', path('audit.key')];
    const empty = await aduan('audit', 'export', ...options, '--tenant', 'desc');
    expect(empty).toMatchObject({ code: 0 });
    expect(empty.err).toContain('The desk "desc" has no cases');
    const full = await aduan('audit', 'export', ...options, '--tenant', 'desk');
    expect(full).toMatchObject({ code: 0, err: '' });
  });

  it('exports a copy of a database as it is, without its keys', async () => {
    const copied = await mkdtemp(path('copy-'));
    const { desk, store } = await embeddedDesk(path('sealed.db'));
    const actor = officerPrincipal('petugas-1', ['officer']);
    await desk.tickets.open({ body: 'Gerai selalu tutup', channel: 'counter' }, { actor });
    await store.close();
    await copyFile(path('sealed.db'), join(copied, 'desk.db'));
    const options = ['--database', join(copied, 'desk.db'), '--key', path('audit.key')];
    const { code, err, out } = await aduan('audit', 'export', ...options);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('"tickets":1');
    expect(await aduan('audit', 'published', ...options.slice(0, 2))).toMatchObject({ code: 0 });
    expect(await readdir(copied)).toEqual(['desk.db']);
  });

  it('overwrites nothing', async () => {
    expect(await aduan('audit', 'key', '--out', path('audit.key'))).toMatchObject({ code: 1 });
    const options = ['--database', path('desk.db'), '--key', path('audit.key')];
    expect(await aduan('audit', 'export', ...options, '--out', path('bundle.jsonl'))).toMatchObject(
      { code: 1 },
    );
    expect(
      await aduan('audit', 'export', '--database', path('none.db'), '--key', path('audit.key')),
    ).toMatchObject({ code: 1 });
  });
});

describe('aduan audit, from one time to another', () => {
  const desk = (...more: readonly string[]) => [
    '--database',
    path('desk.db'),
    '--tenant',
    'desk',
    ...more,
  ];
  const keyOf = async (name: string) => {
    const { err } = await aduan('audit', 'key', '--out', path(name));
    return err.split(': ')[1] ?? '';
  };

  it('signs checkpoints, gives them out, and compares what came later', async () => {
    const [first, second] = [await keyOf('first.key'), await keyOf('second.key')];
    const signed = await aduan('audit', 'checkpoint', ...desk('--key', path('first.key')));
    expect(signed).toMatchObject({ code: 0, err: 'Signed: 1.' });
    const given = await aduan('audit', 'published', ...desk());
    expect(given.out).toBe(signed.out);
    await writeFile(path('published.jsonl'), `${given.out}\n`);
    const old = desk('--key', path('first.key'), '--out', path('old.jsonl'));
    expect(await aduan('audit', 'export', ...old)).toMatchObject({ code: 0 });

    const store = sqliteStore({ file: path('desk.db') });
    const ticket = buildTicket();
    await store.commit(buildCommit('desk' as TenantId, { tickets: [buildOpening(ticket)] }));
    await store.close();
    const again = desk('--key', path('second.key'));
    const unknown = await aduan('audit', 'checkpoint', ...again);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain('audit-key-unknown');
    const former = [...again, '--former-key', path('first.key')];
    expect(await aduan('audit', 'checkpoint', ...former)).toMatchObject({ err: 'Signed: 2.' });
    const idle = await aduan('audit', 'checkpoint', ...again);
    expect(idle).toMatchObject({ code: 0, err: 'Nothing grew since the last checkpoint.' });
    expect((await aduan('audit', 'published', ...desk('--from', '1'))).out).toContain('"number":2');
    await aduan('audit', 'export', ...again, '--out', path('new.jsonl'));

    const compare = ['audit', 'compare', path('old.jsonl'), path('new.jsonl'), '--trust', first];
    const compared = await aduan(...compare);
    expect(compared).toMatchObject({ code: 0, err: '' });
    expect(compared.out).toContain(`by key ${second} (trusted)`);
    const verify = ['audit', 'verify', path('new.jsonl'), '--published', path('published.jsonl')];
    await writeFile(path('nothing.jsonl'), '');
    const nothing = await aduan(
      'audit',
      'verify',
      path('new.jsonl'),
      '--published',
      path('nothing.jsonl'),
    );
    expect(nothing.code).toBe(1);
    expect(nothing.err).toContain('names no checkpoint');
    expect((await aduan(...verify)).out).toContain('holds every checkpoint');
    const swapped = await aduan('audit', 'compare', path('new.jsonl'), path('old.jsonl'));
    expect(swapped).toMatchObject({ code: 1, out: '' });
    expect(swapped.err).toMatch(/^BROKEN at line \d+: checkpoints .* \(rolled-back\)$/);
    const past = await aduan(
      'audit',
      'verify',
      path('new.jsonl'),
      '--trust',
      `${first}@..2020-01-01`,
    );
    expect(past).toMatchObject({ code: 1 });
  });
});

describe('aduan migrations print', () => {
  it('prints what a DBA runs in one transaction', async () => {
    const { code, out } = await aduan('migrations', 'print', '--schema', 'desk');
    expect(code).toBe(0);
    expect(out).toMatch(/^begin;\ncreate schema if not exists desk;/);
    expect(out).toMatch(
      /insert into desk\.migration \(version, fingerprint\) values \(\d+, '[\da-f]{64}'\);\ncommit;$/,
    );
    expect(out).not.toContain('aduan.');
  });

  it('prints nothing for a name that no store would take', async () => {
    const { code, err, out } = await aduan('migrations', 'print', '--schema', 'Desk');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('small letters');
  });

  it('prints nothing to do for a schema that is up to date', async () => {
    expect((await aduan('migrations', 'print', '--from', '9999')).out).toBe('-- nothing to do');
  });
});

describe('a command line that is not understood', () => {
  it.each([
    [['audit']],
    [['audit', 'verify']],
    [['audit', 'verify', 'a', 'b']],
    [['audit', 'verify', 'a', '--trust', 'key@2026']],
    [['audit', 'verify', 'a', '--trust', 'key@soon..']],
    [['audit', 'compare', 'a']],
    [['audit', 'checkpoint']],
    [['audit', 'published']],
    [['audit', 'published', '--database', 'x', '--from', 'y']],
    [['audit', 'export']],
    [['audit', 'key', '--nope']],
    [['migrations', 'print', '--from', 'x']],
    [['toString', 'call']],
  ])('%j gets the usage and exit code 2', async (parameters) => {
    const { code, err } = await aduan(...parameters);
    expect(code).toBe(2);
    expect(err).toContain('Exit code: 0 done');
  });

  it('names the command that it does not know', async () => {
    expect((await aduan('audit', 'exprot')).err).toContain('There is no command "audit exprot".');
  });

  it('help is no mistake', async () => {
    expect(await aduan('--help')).toMatchObject({ code: 0, err: '' });
    expect(await aduan()).toMatchObject({ code: 0, err: '' });
    expect((await aduan('help')).out).toContain('aduan audit verify FILE');
    expect((await aduan('--help')).out).toContain('aduan sla explain NUMBER');
  });

  it.each([
    [['audit', '--help'], 'aduan audit key', 'aduan sla'],
    [['audit', 'verify', '-h'], 'aduan audit verify FILE', 'aduan audit key'],
  ])('%j is helped with that alone', async (parameters, own, other) => {
    const { code, err, out } = await aduan(...parameters);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(own);
    expect(out).not.toContain(other);
  });

  it('a slip shows how that command is written, not all of them', async () => {
    const { err } = await aduan('sla', 'explain');
    expect(err).toContain('aduan sla explain NUMBER');
    expect(err).not.toContain('aduan audit verify FILE');
  });
});
