import { error, warning } from './finding-texts.js';

/** The environment: typing errors, channels by halves, guessable secrets. */
export const environmentFindings = {
  'variable-unread': warning(
    ['Tidak ada yang membaca {name}.', 'Nothing reads {name}.'],
    ['Yang diatur dengannya tidak berlaku.', 'What it should set does not hold.'],
    ['Hapus, atau cari namanya di panduan.', 'Take it out, or look up its name in the guide.'],
  ),
  'variable-misspelt': warning(
    ['Tidak ada yang membaca {name}.', 'Nothing reads {name}.'],
    ['Yang diatur dengannya tidak berlaku.', 'What it should set does not hold.'],
    ['Mungkin maksudnya {meant}: ganti namanya.', 'Perhaps {meant} is meant: rename it.'],
  ),
  'half-configured': error(
    [
      '{what} baru separuh diatur: {missing} tidak ada.',
      '{what} is configured by halves: {missing} is missing.',
    ],
    [
      'Layanan tidak mulai, atau kanal itu tidak melayani siapa pun.',
      'The desk does not start, or the channel serves nobody.',
    ],
    ['Atur semuanya, atau tidak sama sekali.', 'Set all of them, or none.'],
  ),
  'secret-weak': error(
    ['{name} bisa ditebak.', '{name} can be guessed.'],
    [
      'Siapa pun yang menebaknya berbicara atas nama layanan.',
      'Somebody who guesses it speaks for the desk.',
    ],
    ['Buat yang baru: openssl rand -hex 32', 'Make a new one: openssl rand -hex 32'],
  ),
};
