import { describe, expect, it } from 'vitest';
import { readModelConfig } from '../../src/model/read-model-config.ts';

describe('readModelConfig', () => {
  it('finds no model where none is named', () => {
    expect(readModelConfig({})).toBeNull();
    expect(readModelConfig({ MODEL_API_KEY: '', MODEL_NAME: 'm' })).toBeNull();
  });

  it('reads the model and nothing else, so that another key may be wrong', () => {
    expect(readModelConfig({ MODEL_BASE_URL: 'http://10.0.0.5/v1', MODEL_NAME: 'm', PORT: 'acht' })).toEqual({
      kind: 'openai',
      apiKey: null,
      model: 'm',
      baseUrl: 'http://10.0.0.5/v1',
      timeoutMs: 12_000,
    });
  });

  it.each([
    [{ MODEL_API_KEY: 'geheim' }, /MODEL_NAME ontbreekt/],
    [{ MODEL_TIMEOUT_MS: 'geheim' }, /MODEL_TIMEOUT_MS is een aantal milliseconden/],
  ])('names the key that is wrong in %j, and shows no value', (environment, message) => {
    expect(() => readModelConfig(environment)).toThrow(message);
    expect(() => readModelConfig(environment)).not.toThrow(/geheim/);
  });
});
