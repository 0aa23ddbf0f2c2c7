import { basename, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import {
  type Answers,
  defaultAnswers,
  readChannels,
  readLanguage,
  readName,
  readStorage,
  UsageError,
} from './answers.js';
import { packageName, projectFiles } from './project-files.js';
import { ask } from './questions.js';
import { writeProject } from './write-project.js';

const usage = `npm create aduan@latest [FOLDER] -- [OPTIONS]

  --name TEXT           name of the desk, as citizens read it
  --language id|en      language of the README
  --storage sqlite|postgres
  --channels LIST       beside the web: whatsapp, telegram, email, with commas
  --samples             a script that files invented complaints
  --no-samples
  --yes                 ask nothing: what is not given is the default`;

/** Input and output of the questions. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly err: (line: string) => void;
  /** Whether a person can answer questions. */
  readonly isInteractive: boolean;
}

/**
 * Runs `npm create aduan`: reads the flags, asks for the rest, writes the folder, prints the next steps. Never throws.
 *
 * @param parameters - the arguments after `create-aduan` on the command line
 * @returns the exit code: 0 success, 1 failure, 2 invalid command line
 */
export async function run(parameters: readonly string[], terminal: Terminal): Promise<number> {
  const say = (line: string) => void terminal.output.write(`${line}\n`);
  try {
    const { folder: named, given, isHelp, isSilent } = readParameters(parameters);
    if (isHelp) {
      say(usage);
      return 0;
    }
    const answers = isSilent
      ? { ...defaultAnswers, ...given }
      : await answered(given, terminal, say);
    const folder = resolve(named ?? packageName(answers.name));
    await writeProject(folder, projectFiles(answers, packageName(basename(folder))));
    say(nextSteps[answers.language](named ?? packageName(answers.name)));
    return 0;
  } catch (error) {
    terminal.err(`create-aduan: ${error instanceof Error ? error.message : String(error)}`);
    if (!isUsage(error)) return 1;
    terminal.err(usage);
    return 2;
  }
}

async function answered(
  given: Partial<Answers>,
  { input, isInteractive, output }: Terminal,
  say: (line: string) => void,
): Promise<Answers> {
  if (!isInteractive) throw new UsageError('Nobody can answer here: add --yes.');
  const lines = createInterface({ input, output });
  try {
    return await ask(given, lines, say);
  } finally {
    lines.close();
  }
}

function readParameters(parameters: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    allowNegative: true,
    options: {
      name: { type: 'string' },
      language: { type: 'string' },
      storage: { type: 'string' },
      channels: { type: 'string' },
      samples: { type: 'boolean' },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { channels, help, language, name, samples, storage, yes } = values;
  if (positionals.length > 1) throw new UsageError('Name one folder.');
  const given: Partial<Answers> = {
    ...(name !== undefined && { name: readName(name) }),
    ...(language !== undefined && { language: readLanguage(language) }),
    ...(storage !== undefined && { storage: readStorage(storage) }),
    ...(channels !== undefined && { channels: readChannels(channels) }),
    ...(samples !== undefined && { hasSamples: samples }),
  };
  return { folder: positionals[0], given, isHelp: help, isSilent: yes };
}

const nextSteps = {
  id: (folder: string) => `
Layanan pengaduan Anda sudah dibuat. Selanjutnya:

  cd ${quoted(folder)}
  npm install
  npm start

README.md menjelaskan langkah sesudahnya.`,
  en: (folder: string) => `
Your complaint desk is there. Next:

  cd ${quoted(folder)}
  npm install
  npm start

README.md says what comes after.`,
} as const;

/** A word of a shell. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Includes the errors of Node's own command line parser. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}
