/**
 * What the commands share: help, exit codes, where output goes. Standard output holds the result alone, standard error everything else. Exit codes:
 * 0 done, 1 the input could not be used, 2 the command was called wrongly.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { loadDataset } from '../../dataset/loadDataset.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { dataFolder, readFromFolder } from '../dataFolder.ts';

/** Something wrong with the call (2) or with what it was given (1), reported without a stack. */
export class CommandFault extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

export interface Call {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;

function parseCall(options: Options): Call {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { values, files: positionals };
  } catch (error) {
    throw new CommandFault(error instanceof Error ? error.message : String(error), 2);
  }
}

/** Runs a command and sets the exit code. `run` returns what is printed, as JSON; undefined prints nothing. */
export async function runCommand(help: string, options: Options, run: (call: Call) => Promise<unknown>): Promise<void> {
  try {
    const call = parseCall(options);
    if (call.values['help'] === true) process.stdout.write(`${help.trim()}\n`);
    else {
      const result = await run(call);
      if (result !== undefined) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    }
  } catch (error) {
    if (!(error instanceof CommandFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    if (error.exitCode === 2) process.stderr.write('Call the command with --help for its options.\n');
    process.exitCode = error.exitCode;
  }
}

/** The data of the project, without what `npm run data:check` judges. */
export async function loadData(): Promise<Dataset> {
  return (await loadDataset((file) => readFromFolder(dataFolder, file))).dataset;
}

/** The value of an option that must be there. */
export function required({ values }: Call, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new CommandFault(`--${name} is missing.`, 2);
  return value;
}

export function oneFile({ files }: Call): string {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new CommandFault('Name one file.', 2);
  if (file !== '-' && !existsSync(file)) throw new CommandFault(`There is no file ${file}.`);
  return file;
}

/** Bytes of a file; `-` is standard input. */
export function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    throw new CommandFault(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
