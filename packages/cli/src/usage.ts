/** What `aduan` and `aduan help` print. */
export const usage = `aduan – the command of the Aduan SDK

  aduan audit verify FILE [--trust KEY-ID]…    check an exported bundle, offline
  aduan audit export --database FILE --key FILE [--tenant NAME] [--out FILE]
                                               write the history of a desk, signed
  aduan audit key [--out FILE]                 make a key that signs bundles
  aduan migrations print [--schema NAME] [--from VERSION]
                                               statements for the DBA of a PostgreSQL desk

Exit code: 0 done, 1 found wrong or failed, 2 not understood.`;
