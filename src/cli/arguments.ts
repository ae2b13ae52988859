import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggestion } from '../source/did-you-mean.ts';

/** Exit codes of every command. */
export const exitCodes = { fine: 0, badMaterial: 1, wrongUse: 2 } as const;

/** Where a command writes; a test hands in its own. */
export interface Output {
  /** Standard output: what was asked for, and with --json nothing but one document. */
  out(text: string): void;
  /** Standard error: everything else. */
  err(text: string): void;
}

/** The terminal. */
export const terminal: Output = {
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
};

function write(stream: NodeJS.WriteStream, text: string): void {
  if (!stream.listeners('error').includes(afterClosing)) stream.on('error', afterClosing);
  stream.write(`${text}\n`);
}

/**
 * Whoever reads may stop, as `| head -1` does. What is written after that goes nowhere; the command does the rest of its work,
 * and ends with the exit code that it would have had.
 */
function afterClosing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
}

/** How a command ends that was used wrongly: with a sentence about what was wrong, and where its help is. */
export function wrongUseOf(command: string, err: Output['err']): (message: string) => number {
  return (message) => {
    err(message);
    err(`${command} --help shows how to use this command.`);
    return exitCodes.wrongUse;
  };
}

/** The options of a command, in the words of `parseArgs` of node:util. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** What was typed, or a sentence about what was wrong with it. */
export type ReadArguments<O extends OptionTable> =
  | { readonly ok: true; readonly values: Values<O>; readonly positionals: readonly string[] }
  | { readonly ok: false; readonly message: string };

type Values<O extends OptionTable> = ReturnType<
  typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>
>['values'];

/** Reads a command's arguments; an unknown option becomes a sentence with the nearest known one. Never throws. */
export function readArguments<const O extends OptionTable>(
  args: readonly string[],
  options: O,
): ReadArguments<O> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
      tokens: true,
    });
    const twice = repeatedOption(tokens, options);
    if (twice !== null) {
      return { ok: false, message: `--${twice} is given twice, and only one can count.` };
    }
    return { ok: true, values, positionals };
  } catch (error) {
    return { ok: false, message: sentence(error, args, options) };
  }
}

interface Token {
  readonly kind: string;
  readonly name?: string;
}

/** An option of one value that was given more than once; the last would silently win. */
function repeatedOption(tokens: readonly Token[], options: OptionTable): string | null {
  const seen = new Set<string>();
  for (const { kind, name } of tokens) {
    if (kind !== 'option' || name === undefined) continue;
    const known = options[name];
    if (known?.type !== 'string' || known.multiple === true) continue;
    if (seen.has(name)) return name;
    seen.add(name);
  }
  return null;
}

function sentence(error: unknown, args: readonly string[], options: OptionTable): string {
  const unknown = args.find((arg) => arg.startsWith('-') && !isKnown(arg, options));
  if (unknown !== undefined) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const typed = unknown.replace(/=.*$/s, '');
    return `There is no option ${typed}. ${suggestion(typed, names, 'option')}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function isKnown(arg: string, options: OptionTable): boolean {
  if (!arg.startsWith('--')) {
    return Object.values(options).some(({ short }) => `-${short}` === arg.slice(0, 2));
  }
  return arg === '--' || Object.hasOwn(options, arg.slice(2).replace(/=.*$/s, ''));
}
