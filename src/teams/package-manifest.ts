import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import yazl from 'yazl';
import { Fault } from '../shared/fault.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What differs between one municipality's app and another's, by the name it has in the environment and in the manifest. */
export interface ManifestValues {
  /** The bot's app id. */
  readonly BOT_ID: string;
  /** The municipality's web site, over https; its pages `/privacy` and `/voorwaarden` are linked to. */
  readonly BOT_WEBSITE: string;
  /** The domain that the bot itself runs on. */
  readonly BOT_DOMAIN: string;
}

/** Stands in for what is not set: good for looking at the package, not for use. */
export const exampleValues: ManifestValues = {
  BOT_ID: '00000000-0000-0000-0000-000000000000',
  BOT_WEBSITE: 'https://www.heuveldal.example',
  BOT_DOMAIN: 'keep.heuveldal.example',
};

const checks: Readonly<Record<keyof ManifestValues, { right: (value: string) => boolean; what: string }>> = {
  BOT_ID: { right: (value) => guid.test(value), what: 'de app-id van de bot, een GUID' },
  BOT_WEBSITE: {
    right: (value) => URL.canParse(value) && new URL(value).protocol === 'https:' && !value.endsWith('/'),
    what: 'het adres van de site van de gemeente, met https en zonder / aan het eind',
  },
  BOT_DOMAIN: {
    right: (value) => /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i.test(value),
    what: 'het domein waarop de bot draait',
  },
};
const keys = ['BOT_ID', 'BOT_WEBSITE', 'BOT_DOMAIN'] as const;

/** Reads the values from the environment, examples for what is not set; throws a Fault of code `configuration` that names a key with a wrong value. */
export function manifestValues(environment: Readonly<Record<string, string | undefined>>): ManifestValues {
  const values = { ...exampleValues };
  for (const key of keys) {
    const value = environment[key] || exampleValues[key];
    if (!checks[key].right(value)) throw new Fault('configuration', `${key} klopt niet: ${checks[key].what}.`);
    Object.assign(values, { [key]: value });
  }
  return values;
}

/** Names the values that are still examples, each with what it should be. */
export const missingValues = (values: ManifestValues): string[] =>
  keys.filter((key) => values[key] === exampleValues[key]).map((key) => `${key}: ${checks[key].what}`);

/** Gives the app's manifest with the values in place, as JSON text. */
export function filledManifest(values: ManifestValues): string {
  let text = readFileSync(join(root, 'manifest/manifest.json'), 'utf8');
  for (const key of keys) text = text.replaceAll(`\${${key}}`, () => values[key]);
  return text;
}

/** Writes the app's package, ready to upload in Teams; resolves with its path. */
export async function packageManifest(values: ManifestValues, folder = join(root, 'dist')): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'vliegende-keep.zip');
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(filledManifest(values)), 'manifest.json');
  for (const icon of ['color.png', 'outline.png']) zip.addFile(join(root, 'manifest', icon), icon);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const values = manifestValues(process.env);
    process.stdout.write(`${await packageManifest(values)}\n`);
    const missing = missingValues(values);
    if (missing.length > 0) {
      process.stderr.write(`Dit pakket is alleen om te bekijken. Zet voor gebruik:\n${missing.join('\n')}\n`);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
