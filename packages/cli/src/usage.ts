const commands = `
  aduan start [--config FILE]                  serve the desk of aduan.config.ts, of @aduan/server
  aduan audit verify FILE [--trust KEY-ID[@FROM..UNTIL]]… [--earlier FILE] [--published FILE]
                                               check an exported bundle, offline
  aduan audit compare OLD NEW [--trust KEY-ID]…
                                               is all of an earlier bundle still in a later one?
  aduan audit export --key FILE [--out FILE]
                                               write the history of a desk, signed
  aduan audit published [--from NUMBER]
                                               signed checkpoints, to give away
  aduan audit checkpoint --key FILE [--former-key FILE] [--lost-key KEY-ID]
                                               sign how all histories end, for a timer
  aduan audit key [--out FILE]                 make a key that signs bundles
  aduan doctor [--backups FOLDER] [--online] [--json] [--lang id|en]
                                               what is wrong with the desk, and what to do about it
  aduan backup --to FOLDER [--keys-to FOLDER] [--recipient RECIPIENT]… [--without-files]
                                               database and files while the desk works; keys apart
  aduan backup key [--out FILE]                makes the key that opens encrypted backups
  aduan restore --from FOLDER [--identity FILE]… [--replace --yes]
                                               puts a backup back, and erases again who was erased since
  aduan restore --redo --from FOLDER [--identity FILE]…
                                               only the second half, after an interruption
  aduan restore --check --from FOLDER          proves that nobody who was erased is readable
  aduan migrate                                brings the database to the schema of this version
  aduan uninstall [--key FILE --bundle-to FOLDER --yes]
                                               what would be removed; with --yes, remove it
  aduan migrations print [--schema NAME] [--from VERSION]
                                               statements for the DBA of a PostgreSQL desk
  aduan flow lint FLOW                         what is wrong with a conversation, if anything
  aduan flow draw FLOW                         the conversation as a Mermaid flowchart
  aduan flow try FLOW [--closed] [--at TIME] [--trace]
                                               talk to it here, line by line
  aduan call try FLOW [--at TIME] [--deaf] [--officer NUMBER]
                                               call it here, as a phone line
  aduan call [PLUGIN | PLUGIN:NAME [--ticket NUMBER|ID | --party WHO] ['{"field": value}'] --actor ID [--key KEY]]
                                               a command or query of a plugin; without a name: what there is,
                                               and what it takes
  aduan new channel NAME [--out FOLDER]        a package for a channel, whose tests say what is left to write
  aduan party export WHO --actor ID --reason WORD [--out FILE] [--files FOLDER]
                                               all that is kept of a person, as JSON
  aduan party correct WHO --actor ID --reason WORD [--name NAME] [--phone WRONG=RIGHT | --email WRONG=RIGHT]
                                               put it right in each of his cases; how it stood is kept, sealed
  aduan party erase WHO --actor ID [--decide --reason WORD] [--out FILE]
                                               what an erasure would take; with --decide, erase
  aduan breach report --leaked database|database-and-keys|account --actor ID [--officer ID] [--from TIME]
                      [--until TIME] [--known TIME | --breach-ticket NUMBER] [--party ID]… [--ticket NUMBER]… [--out FILE]
                                               who was affected by a loss of data, and by when they must be told
  aduan import FILE.csv --actor ID [--dry-run]
                                               a ticket for each letter; may be stopped and run again
  aduan inventory [--format markdown|csv] [--lang id|en]
                                               what the desk keeps of persons: why, how long, who sees it
  aduan api-key new --name NAME --roles ROLE,… --scopes SCOPE,… [--units CODE,…] [--regions CODE,…] [--days N]
                                               a key for a program that uses the HTTP API; prints its token once.
                                               With --regions it sees their cases, and those without a region
  aduan api-key list                           every key, its limits, and until when it is valid
  aduan api-key replace NUMBER [--grace-days N]
                                               a new token for the same program; the former one works on for a day
  aduan api-key revoke NUMBER                  ends a key now
  aduan officer list                           who works here, and how they sign in
  aduan officer add ID --name NAME --title TITLE --unit CODE --roles ROLE,… --reason WORD
                                               invites an officer; prints a link to choose a password
  aduan officer passwd ID                      ends a password; prints a link to choose another one
  aduan officer disable ID --reason WORD       ends the access of an officer now
  aduan train FILE.jsonl|FILE.csv [--spellings SPELLINGS] [--out MODEL.json]
                                               learn from labelled cases what to suggest, and measure it
  aduan keys status                            which master key wraps how many data keys
  aduan keys rotate                            a new master key, and all data keys under it; may be run again
  aduan keys forget                            takes former master keys out of the key file
  aduan search status                          how far the search index has come, and under which key
  aduan search rebuild                         lets the desk that runs index every ticket anew
  aduan search rotate                          a new index key, every ticket under it; may be run again
  aduan search common                          takes out what too many tickets have, as every night
  aduan case file NUMBER --actor ID [--lang id|en] [--office NAME] [--out FILE.html]
                                               chronology, proof of deadlines, digests: to be printed
  aduan settings export [--out FILE]           hours, limits, topics and templates in force, as YAML
  aduan settings diff FILE                     which documents of a file differ from those in force
  aduan settings import FILE --actor ID [--reason TEXT] [--dry-run]
                                               publishes them; refuses what changed since the file was written
  aduan sla explain NUMBER                     the deadlines of a case, and how they were counted
  aduan dead-letters list                      what was given up on its way in or out, and why
  aduan dead-letters replay NAME… | --all in|out
                                               puts it back in line; what may have arrived, by its name alone
  aduan dead-letters discard NAME… --reason WORD --actor ID
                                               puts it away for good; an answer stays owed`;

const notes = `
FLOW is a file whose default export is a conversation. SPELLINGS is a file whose default export is spellings of words.
WHO is a ticket number or a party id. doctor, backup, restore, migrate, uninstall, call, inventory, party, breach, import, api-key, officer, keys, search, case, settings, sla, dead-letters and audit export, published and checkpoint work on
the desk of aduan.config.ts, of --config FILE, or of --database FILE [--keys FILE] [--blobs FOLDER] [--tenant NAME]. --role ROLE, if
not supervisor, or administrator for settings.

Exit code: 0 done, 1 found wrong or failed, 2 not understood. doctor: 1 warnings, 2 errors.`;

/**
 * The text of `aduan help`: every command, or those that begin with the given words.
 *
 * @param name - a command such as `audit verify`, or an unknown one
 */
export function usageOf(name: string): string {
  const entries = commands.split(/\n(?= {2}aduan )/).slice(1);
  const startingWith = (words: string) =>
    entries.filter((entry) => `${entry.trimStart()} `.startsWith(`aduan ${words} `));
  const [group = ''] = name.split(' ');
  const named = [startingWith(name), startingWith(group)].find(({ length }) => length > 0);
  const lines = named ?? ['aduan – the command of the Aduan SDK\n', ...entries];
  return [...lines, notes].join('\n');
}
