import { describe, expect, it } from 'vitest';
import { isPrivateHost, modelUrl } from '../../src/model/model-config.ts';

const at = (baseUrl: string) => modelUrl({ kind: 'openai', apiKey: 'k', model: 'm', timeoutMs: 1, baseUrl });

describe('modelUrl', () => {
  it('goes to OpenAI itself when no address is given', () => {
    expect(modelUrl({ kind: 'openai', apiKey: 'k', model: 'm', timeoutMs: 1 })).toBe('https://api.openai.com/v1');
  });

  it.each([
    'https://model.example/v1',
    'http://10.1.2.3:8000/v1',
    'http://192.168.0.9/v1',
    'http://172.20.1.1/v1',
    'http://[::1]:11434/v1',
    'http://gpu01:8000/v1',
    'http://llm.gemeente.intern/v1',
  ])('takes %s', (url) => {
    expect(at(`${url}/`)).toBe(url);
  });

  it.each([
    ['http://model.example/v1', /https/],
    ['http://8.8.8.8/v1', /https/],
    ['http://172.32.0.1/v1', /https/],
    ['ftp://10.0.0.1/v1', /https/],
    ['model.example', /webadres/],
    ['https://naam:geheim@model.example/v1', /MODEL_API_KEY/],
    ['https://model.example/v1?key=geheim', /MODEL_API_KEY/],
  ])('refuses %s and never repeats it', (url, reason) => {
    expect(() => at(url)).toThrow(reason);
    expect(() => at(url)).not.toThrow(/geheim/);
  });

  it('names the key of Azure', () => {
    const config = { kind: 'azure', apiKey: 'k', deployment: 'd', apiVersion: 'v', timeoutMs: 1 } as const;
    expect(() => modelUrl({ ...config, endpoint: 'http://x.openai.azure.com' })).toThrow(/MODEL_AZURE_ENDPOINT/);
    expect(modelUrl({ ...config, endpoint: 'https://x.openai.azure.com/' })).toBe('https://x.openai.azure.com/openai');
  });
});

describe('isPrivateHost', () => {
  it('knows a public address that only looks private', () => {
    expect(isPrivateHost('10.example.com')).toBe(false);
    expect(isPrivateHost('fd00.example.com')).toBe(false);
    expect(isPrivateHost('fd12::1')).toBe(true);
  });
});
