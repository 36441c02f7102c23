/**
 * Which room may see which (docs: the plan of the rooms). Types count like values, except where a rule says otherwise:
 * of the contracts the renderer takes only types, so that no validator reaches the page.
 */
const NODE = ['core'];

/** A room may see only the rooms named. */
function only(room, rooms, extra = []) {
  const allowed = [room, ...rooms].map((name) => `^${name}/`);
  return {
    name: `${room}-sees-only-its-own`,
    severity: 'error',
    comment: `${room}/ may use ${[room, ...rooms].join(', ')} and libraries, no other room`,
    from: { path: `^${room}/`, pathNot: '[.]test[.]' },
    to: { path: '^(core|host|renderer|electron|content|locales|build|tests)/', pathNot: [...allowed, ...extra] },
  };
}

function never(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

module.exports = {
  forbidden: [
    only('core', []),
    only('host', ['core']),
    only('renderer', ['core', 'locales']),
    only('electron', ['core']),
    // The check of all content is the host's own, so that both leave out the same.
    only('build', ['core'], ['^host/content/']),
    never(
      'nobody-imports-build',
      'scripts are started, never imported',
      { path: '^(core|host|renderer|electron)/' },
      { path: '^build/' },
    ),
    never(
      'core-is-pure',
      'core/ holds what is true with nothing plugged in',
      { path: '^core/' },
      { dependencyTypes: NODE },
    ),
    never(
      'core-uses-two-libraries',
      'core/ uses zod and the contract library',
      { path: '^core/' },
      { path: 'node_modules', pathNot: 'node_modules/(zod|@orpc/contract)/' },
    ),
    never('renderer-has-no-node', 'renderer/ runs in a browser', { path: '^renderer/' }, { dependencyTypes: NODE }),
    never(
      'renderer-has-no-electron',
      'the page knows no frame',
      { path: '^renderer/' },
      { path: 'node_modules/(electron|hono|@hono|@orpc/server)/' },
    ),
    never(
      'renderer-takes-types-of-contracts',
      'no validator reaches the page',
      { path: '^renderer/' },
      {
        path: '^core/(.+-contract|settings|walkthrough|glossary)[.]ts$|node_modules/(zod|@orpc/contract)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'host-has-no-page',
      'the host knows neither Electron nor React',
      { path: '^host/' },
      { path: 'node_modules/(electron|react|react-dom|react-i18next|lucide-react)/' },
    ),
    never(
      'electron-is-small',
      'the frame uses Electron and Node alone',
      { path: '^electron/' },
      { path: 'node_modules', pathNot: 'node_modules/electron/' },
    ),
    never(
      'no-circles',
      'two files that need each other are one file',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    never(
      'no-strays',
      'a file that nobody uses',
      {
        orphan: true,
        pathNot: [
          '[.]d[.]ts$',
          '[.]config[.]ts$',
          '[.]cjs$',
          '^tests/',
          '^build/[a-z]+[.](mjs|ts)$',
          '^electron/preload[.]ts$',
        ],
      },
      {},
    ),
    never('not-resolved', 'an import that leads nowhere', {}, { couldNotResolve: true }),
    never(
      'no-test-in-product',
      'the product does not lean on its tests',
      { path: '^(core|host|renderer|electron|build)/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test-results|[.]cache)/' },
    tsPreCompilationDeps: 'specify',
    // The only parser here that tells type imports apart without TypeScript's former compiler API.
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
