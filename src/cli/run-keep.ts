import { parseArgs } from 'node:util';
import type { Environment } from '../shared/environment.ts';
import { Fault } from '../shared/fault.ts';
import type { Command, ExitStatus, Invocation, Io } from './command.ts';
import { messages } from './messages.ts';

/** The commands; each is loaded only when asked for, so that one command does not pay for another. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  ask: {
    summary: 'een vraag over beleid beantwoorden, met bronnen',
    load: async () => (await import('./ask.ts')).askCommand,
  },
  chat: {
    summary: 'vragen stellen in de terminal',
    load: async () => (await import('./chat.ts')).chatCommand,
  },
  eval: {
    summary: 'meten hoe goed de antwoorden zijn op gelabelde vragen',
    load: async () => (await import('./eval.ts')).evalCommand,
  },
  route: {
    summary: 'zeggen wat een bericht van de bot wil',
    load: async () => (await import('./route.ts')).routeCommand,
  },
  mask: {
    summary: 'persoonsgegevens in een tekst vervangen',
    load: async () => (await import('./mask.ts')).maskCommand,
  },
  dossier: {
    summary: 'nagaan welke verplichte stappen in een dossier ontbreken',
    load: async () => (await import('./dossier.ts')).dossierCommand,
  },
  signal: {
    summary: 'een opmerking over een aanbieder lezen als signaal',
    load: async () => (await import('./signal.ts')).signalCommand,
  },
  retention: {
    summary: 'proefronde: tellen wat de bewaartermijnen zouden verwijderen',
    load: async () => (await import('./retention.ts')).retentionCommand,
  },
  import: {
    summary: 'wetten en beleid inlezen uit XML, HTML of tekst',
    load: async () => (await import('./import.ts')).importCommand,
  },
};

/** Runs one `keep` command; argv is what was typed after `keep`, the environment empty unless given. Returns the exit status and never throws a Fault. */
export async function runKeep(argv: readonly string[], io: Io, environment: Environment = {}): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? io.err : io.out)(usage());
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    io.err(messages.unknownCommand(name));
    return 2;
  }
  try {
    const command = await entry.load();
    if (rest.includes('--help')) {
      io.out(messages.commandUsage(name, command.usage));
      return 0;
    }
    return await command.run(parse(name, command, rest, { environment, io }));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    io.err(error.message);
    return error.code === 'arguments' ? 2 : 1;
  }
}

const usage = (): string =>
  messages.usage(
    Object.entries(commands)
      .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
      .join('\n'),
  );

function parse(
  name: string,
  command: Command,
  args: readonly string[],
  given: Pick<Invocation, 'environment' | 'io'>,
): Invocation {
  const withValue = ['knowledge', 'batch', ...command.options];
  const withoutValue = ['json', ...(command.flags ?? [])];
  const options = Object.fromEntries([
    ...withValue.map((option) => [option, { type: 'string' as const }] as const),
    ...withoutValue.map((option) => [option, { type: 'boolean' as const }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (withoutValue.includes(token.name)) {
      if (token.value !== undefined) throw new Fault('arguments', messages.noValueExpected(token.rawName));
      flags.add(token.name);
    } else if (!withValue.includes(token.name)) {
      throw new Fault('arguments', messages.unknownOption(token.rawName, name));
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new Fault('arguments', messages.valueMissing(token.rawName));
    } else values.set(token.name, token.value);
  }
  const batch = values.get('batch');
  if (batch !== undefined && !command.batch) throw new Fault('arguments', messages.noBatch(name));
  const knowledge = values.get('knowledge') ?? 'knowledge';
  return { positionals, values, flags, knowledge, json: flags.has('json'), batch, ...given };
}
