import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { Fault } from '../src/shared/fault.ts';

describe('readConfig', () => {
  it('needs nothing to start on one’s own computer', () => {
    const config = readConfig({}, true);
    expect(config).toMatchObject({
      gemeente: null,
      databaseUrl: undefined,
      dataDir: 'data',
      caseKey: null,
      logLevel: 'info',
      model: null,
      teams: { host: '127.0.0.1', port: 3978, appId: null, devMode: true },
    });
    expect(config.knowledgeDir).toMatch(/knowledge$/);
  });

  it('is never open to everyone unless it was said, or the start is local without a registration', () => {
    expect(readConfig({}, false).teams.devMode).toBe(false);
    expect(readConfig({ BOT_ID: 'id' }, true).teams.devMode).toBe(false);
    expect(readConfig({ BOT_ID: 'id', BOT_DEV: '1' }, false).teams.devMode).toBe(true);
  });

  it('takes an empty value for no value', () => {
    expect(
      readConfig(
        { PORT: '', GEMEENTE: '', CASE_KEY: '', LOG_LEVEL: '', MODEL_API_KEY: '', BOT_TENANTS: '', BOT_DEV: '' },
        true,
      ),
    ).toEqual(readConfig({}, true));
  });

  it('reads lists with spaces and empty places', () => {
    expect(readConfig({ BOT_TENANTS: ' een , ,twee,' }, false).teams.tenants).toEqual(['een', 'twee']);
  });

  it('takes files from SharePoint, and from other hosts only when they are listed', () => {
    const hosts = (environment: Record<string, string>) => readConfig(environment, false).teams.fileHosts;
    expect(hosts({})).toEqual(['*.sharepoint.com']);
    expect(hosts({ BOT_FILE_HOSTS: 'heuveldal.sharepoint.com, heuveldal-my.sharepoint.com' })).toEqual([
      'heuveldal.sharepoint.com',
      'heuveldal-my.sharepoint.com',
    ]);
  });

  it('gives papers as a link in development only', () => {
    expect(readConfig({}, true).teams.paperLinks).toBe(true);
    expect(readConfig({ BOT_ID: 'id' }, true).teams.paperLinks).toBe(false);
  });

  it('reads the key for case numbers as it stands', () => {
    const key = 'Een-sleutel: 0123456789 abcdef/+=';
    expect(readConfig({ CASE_KEY: key }, false).caseKey).toBe(key);
  });

  it('reads a model of OpenAI, of a server of one’s own, and of Azure', () => {
    const model = (environment: Record<string, string>) => readConfig(environment, false).model;
    expect(model({ MODEL_API_KEY: 'k', MODEL_NAME: 'm' })).toEqual({
      kind: 'openai',
      apiKey: 'k',
      model: 'm',
      timeoutMs: 12_000,
    });
    expect(model({ MODEL_BASE_URL: 'http://10.0.0.5/v1', MODEL_NAME: 'm', MODEL_TIMEOUT_MS: '900' })).toEqual({
      kind: 'openai',
      apiKey: null,
      model: 'm',
      baseUrl: 'http://10.0.0.5/v1',
      timeoutMs: 900,
    });
    expect(
      model({ MODEL_AZURE_ENDPOINT: 'https://x.example', MODEL_AZURE_DEPLOYMENT: 'd', MODEL_API_KEY: 'k' }),
    ).toMatchObject({
      kind: 'azure',
      deployment: 'd',
      apiVersion: '2024-10-21',
    });
  });

  it.each([
    [{ PORT: '70000' }, /PORT/],
    [{ PORT: 'acht' }, /PORT is een poortnummer/],
    [{ LOG_LEVEL: 'luid' }, /LOG_LEVEL is debug, info, warn of error/],
    [{ BOT_DEV: 'ja' }, /BOT_DEV is 0 of 1/],
    [{ MODEL_TIMEOUT_MS: 'lang' }, /MODEL_TIMEOUT_MS is een aantal milliseconden/],
    [{ GEMEENTE: '  ' }, /GEMEENTE is leeg/],
    [{ CASE_KEY: 'x'.repeat(31) }, /CASE_KEY is te kort: neem ten minste 32 tekens/],
    [{ MODEL_API_KEY: 'k' }, /MODEL_NAME ontbreekt, terwijl MODEL_API_KEY is gezet/],
    [{ MODEL_BASE_URL: 'http://x' }, /MODEL_NAME ontbreekt, terwijl MODEL_BASE_URL is gezet/],
    [{ MODEL_AZURE_ENDPOINT: 'https://x' }, /MODEL_AZURE_DEPLOYMENT ontbreekt/],
  ])('names the key that is wrong in %j', (environment, message) => {
    expect(() => readConfig(environment, false)).toThrow(message);
    expect(() => readConfig(environment, false)).toThrow(Fault);
  });

  it.each([
    [{ PORT: '70000' }],
    [{ PORT: '-1' }],
    [{ PORT: '1.5' }],
    [{ MODEL_TIMEOUT_MS: '10' }],
    [{ CASE_KEY: 'kort' }],
  ])('says in Dutch what is wrong in %j', (environment) => {
    expect(() => readConfig(environment, false)).not.toThrow(/expected|Invalid|Too|number|received/i);
  });

  it('names every wrong key at once, and shows no value', () => {
    const wrong = () =>
      readConfig({ PORT: 'geheim', LOG_LEVEL: 'geheim', CASE_KEY: 'geheim', MODEL_API_KEY: 'geheim' }, false);
    expect(wrong).toThrow(/PORT.*LOG_LEVEL|LOG_LEVEL.*PORT/);
    expect(wrong).not.toThrow(/geheim/);
  });
});
