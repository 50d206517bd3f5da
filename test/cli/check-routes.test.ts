import { describe, expect, it } from 'vitest';
import { runKeep } from '../../src/cli/run-keep.ts';
import { inFolder } from '../knowledge/small-knowledge.ts';

async function keep(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), input: async () => '' };
  return { status: await runKeep(argv, io), out, err };
}

const files = (when: string, first = '') => ({
  'aanbieders.yaml': '- { naam: Zorggroep De Linde, ook-bekend-als: [De Linde], wetten: [wmo] }\n',
  'rollen.yaml': 'rollen: [{ rol: consulent, personen: [a] }]\n',
  'routes.yaml': `doelen:
  contractmanagement: { naam: Contractmanagement }
regels:
${first}  - { naam: apart, als: { ${when} }, naar: contractmanagement, werkdagen: 5 }
  - { naam: rest, naar: contractmanagement, werkdagen: 5 }
`,
});
const unknown = 'routes.yaml: regel "apart" noemt aanbieder "Bestaat Niet BV", en die staat niet in het register.';

describe('routes that do not fit the register', () => {
  it('stop keep signal with a clear error, and are a warning beside a register of another place', () =>
    inFolder({ ...files('aanbieder: [Bestaat Niet BV]'), 'ander.json': '[{"name":"Kompas"}]' }, async (dir) => {
      const asked = ['signal', 'Kompas komt niet', '--json', '--knowledge', dir];
      expect(await keep(...asked)).toEqual({ status: 1, out: [], err: [unknown] });
      const beside = await keep(...asked, '--providers', `${dir}/ander.json`);
      expect(beside).toMatchObject({ status: 0, err: [`Let op, ${unknown}`] });
      expect(JSON.parse(beside.out.join('\n'))).toMatchObject({ provider: 'Kompas', rule: 'rest' });
    }));

  it('are a warning for keep route, which goes on without them', () =>
    inFolder(files('aanbieder: [Bestaat Niet BV]'), async (dir) => {
      const { status, out, err } = await keep('route', 'De Linde komt weer niet', '--json', '--knowledge', dir);
      expect({ status, err }).toEqual({ status: 0, err: [`Let op, ${unknown}`] });
      expect(JSON.parse(out.join('\n'))).toMatchObject({ intent: 'signaal' });
    }));

  it('leave the text of a remark out of what is told', () =>
    inFolder(files('wet: [wmo]', '  - { naam: alles, naar: contractmanagement, werkdagen: 5 }\n'), async (dir) => {
      const { err } = await keep('signal', 'De Linde komt niet bij Jannie Voorbeeld', '--knowledge', dir);
      expect(err.join()).toMatch(/routes\.yaml.*apart/s);
      expect(err.join()).not.toContain('Jannie');
    }));

  it('that only have no channel yet say nothing in the terminal', () =>
    inFolder(files('wet: [wmo]'), async (dir) => {
      expect((await keep('signal', 'De Linde komt niet', '--knowledge', dir)).err).toEqual([]);
      expect((await keep('route', 'De Linde komt niet', '--knowledge', dir)).err).toEqual([]);
    }));
});
