import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { filledManifest, manifestValues, missingValues, packageManifest } from '../../src/teams/package-manifest.ts';

const environment = {
  BOT_ID: '5d0b7a5e-7f0f-4c0a-9a51-0f6a2f3c1b11',
  BOT_WEBSITE: 'https://www.gemeente.example',
  BOT_DOMAIN: 'keep.gemeente.example',
};
const values = manifestValues(environment);
const manifest = () => JSON.parse(filledManifest(values));

test('the manifest is valid by Microsoft’s own schema, offline', { timeout: 30_000 }, async () => {
  expect(await AppManifestUtils.validateAgainstSchema(manifest())).toEqual([]);
  expect(await AppManifestUtils.validateAgainstSchema({ ...manifest(), accentColor: 'groen' })).not.toEqual([]);
});

test('every placeholder is filled', () => {
  expect(filledManifest(values)).not.toMatch(/\$\{/);
  expect(manifest()).toMatchObject({
    id: environment.BOT_ID,
    developer: { privacyUrl: 'https://www.gemeente.example/privacy' },
    validDomains: ['keep.gemeente.example'],
  });
});

test.each([
  ['BOT_ID', 'geen-guid'],
  ['BOT_WEBSITE', 'http://www.gemeente.example'],
  ['BOT_DOMAIN', 'https://keep.gemeente.example/'],
])('a package with a wrong %s is not made, and the fault names it', (key, value) => {
  expect(() => manifestValues({ ...environment, [key]: value })).toThrow(key);
});

test('what is not set is filled with an example, and named', () => {
  const partial = manifestValues({ BOT_ID: environment.BOT_ID });
  expect(partial).toMatchObject({ BOT_ID: environment.BOT_ID, BOT_DOMAIN: 'keep.heuveldal.example' });
  expect(missingValues(partial).map((line) => line.split(':')[0])).toEqual(['BOT_WEBSITE', 'BOT_DOMAIN']);
  expect(missingValues(values)).toEqual([]);
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels square', (icon, size) => {
  const png = readFileSync(new URL(`../../manifest/${icon}`, import.meta.url));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the zip holds the manifest and the icons in its root, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  try {
    expect(zipNames(readFileSync(await packageManifest(values, folder)))).toEqual([
      'manifest.json',
      'color.png',
      'outline.png',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the local chat has the five users without which it does not start', () => {
  const chat = load(readFileSync(new URL('../../.m365agentsplayground.yml', import.meta.url), 'utf8'));
  expect(chat).toHaveProperty(['users', 4]);
});

/** The names in a zip's central directory. */
function zipNames(zip: Buffer): string[] {
  const names: string[] = [];
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1)) {
    names.push(zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString());
  }
  return names;
}
