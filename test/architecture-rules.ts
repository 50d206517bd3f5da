import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A part of `src/`: what it may import from the others, as values or only as types. Itself it may always import. */
interface Zone {
  readonly name: string;
  /** A pattern of paths below `src/`. */
  readonly path: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const features = ['policy', 'intent', 'dossier', 'signals'];
const adapters = ['store', 'model', 'privacy'];

const feature = (name: string): Zone => ({
  name,
  path: `${name}/`,
  values: ['knowledge', 'shared'],
  types: [],
});
/** Adapters implement what is declared further in, so they know its types and run none of it. */
const adapter = (name: string): Zone => ({
  name,
  path: `${name}/`,
  values: ['shared'],
  types: ['knowledge', ...features],
});

/** From the middle outward. What is not named here has no place in `src/`. */
export const zones: readonly Zone[] = [
  { name: 'shared', path: 'shared/', values: [], types: [] },
  { name: 'knowledge', path: 'knowledge/', values: ['shared'], types: [] },
  ...features.map(feature),
  ...adapters.map(adapter),
  { name: 'documents', path: 'documents/', values: ['shared'], types: [] },
  {
    name: 'app',
    path: '(app|turn|dossier-desk|signal-desk|remembered-checks|turnstile)(\\.ts$|/)',
    values: [...features, 'knowledge', 'shared'],
    types: [],
  },
  { name: 'shipped', path: 'shipped\\.ts$', values: [], types: [] },
  { name: 'teams', path: 'teams/', values: [...features, 'knowledge', 'shared'], types: ['app'] },
  {
    name: 'work',
    path: '(model-work|signal-work)\\.ts$',
    values: [...features, ...adapters, 'app', 'knowledge', 'shared', 'shipped'],
    types: [],
  },
  {
    name: 'cli',
    path: 'cli/',
    values: [...features, ...adapters, 'documents', 'app', 'work', 'knowledge', 'shared', 'shipped'],
    types: [],
  },
  {
    name: 'main',
    path: '(main|config)\\.ts$',
    values: [...features, ...adapters, 'documents', 'app', 'work', 'teams', 'knowledge', 'shared', 'shipped'],
    types: [],
  },
];

const pathOf = (name: string): string => `^src/${zones.find((zone) => zone.name === name)?.path}`;

const zoneRules = zones.flatMap(({ name, path, values, types }): IForbiddenRuleType[] => [
  {
    name: `${name}-imports-inward`,
    severity: 'error',
    from: { path: `^src/${path}` },
    to: { path: '^src/', pathNot: [`^src/${path}`, ...values.map(pathOf), ...types.map(pathOf)] },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${name}-takes-only-types`,
          severity: 'error' as const,
          from: { path: `^src/${path}` },
          to: { path: types.map(pathOf), dependencyTypesNot: ['type-only' as const] },
        },
      ]),
]);

const vendors: Readonly<Record<string, readonly string[]>> = {
  teams: ['botbuilder', 'botframework-connector', '@microsoft/teams-ai'],
  model: ['openai'],
  store: ['kysely', 'pg', 'pg-boss', '@electric-sql/pglite'],
};

const vendorRules = Object.entries(vendors).map(
  ([zone, packages]): IForbiddenRuleType => ({
    name: `only-${zone}-knows-its-vendor`,
    severity: 'error',
    from: { path: '^src/', pathNot: pathOf(zone) },
    to: { path: `(^|node_modules/)(${packages.join('|')})(/|$)` },
  }),
);

/** What may not be imported where; `docs/architecture.md` gives the reasons. */
export const forbidden: IForbiddenRuleType[] = [
  ...zoneRules,
  ...vendorRules,
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  { name: 'no-development-package', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
];
