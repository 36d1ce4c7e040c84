/**
 * The walls between the rooms of `src/`: what each room may import. Checked by `npm run walls`.
 *
 * A room is a folder, `index` is `src/index.ts`. Tests stand beside their sources and may reach further: they are
 * outside the walls.
 */
const rooms = {
  model: [],
  language: ['model'],
  pack: ['model'],
  match: ['model', 'language'],
  judge: ['model', 'language'],
  suggest: ['model', 'language'],
  format: ['model'],
  engine: ['model', 'language', 'match', 'judge', 'suggest'],
  retext: ['model', 'format', 'engine'],
  report: ['model'],
  glossary: ['model', 'language', 'match', 'report'],
  index: ['model', 'format', 'match', 'engine'],
  node: ['model', 'pack', 'index', 'glossary'],
  server: ['model', 'node', 'report', 'index'],
  vscode: ['node', 'server'],
  cli: ['model', 'node', 'report', 'server', 'glossary'],
  // Of the formats, the page loads the parser of Markdown late.
  web: ['model', 'format', 'report', 'index', 'glossary'],
};

/** Rooms that know no platform, so that they run in a browser as they are. */
const inner = [
  'model',
  'language',
  'pack',
  'match',
  'judge',
  'suggest',
  'format',
  'engine',
  'retext',
  'report',
  'glossary',
  'index',
];

const test = '\\.test\\.ts$';

function within(names) {
  return `^src/(${names.map((name) => (name === 'index' ? 'index(?:\\.test)?\\.ts$' : `${name}/`)).join('|')})`;
}

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, others]) => ({
      name: `${room} imports only ${others.join(', ') || 'itself'}`,
      severity: 'error',
      from: { path: within([room]), pathNot: test },
      to: { path: '^src/', pathNot: within([room, ...others]) },
    })),
    {
      name: 'inner rooms know no platform',
      severity: 'error',
      from: { path: within(inner), pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every file stands in a room',
      severity: 'error',
      from: { path: '^src/', pathNot: within([...Object.keys(rooms), 'develop']) },
      to: {},
    },
    {
      name: 'nothing is imported that users do not install',
      severity: 'error',
      // The web page and the extension carry what they need with them.
      from: { path: '^src/', pathNot: [test, '^src/develop/', '^src/web/', '^src/vscode/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    // The compiled packs are there only after a build.
    {
      name: 'imports resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^luxlint/rules/', '^vscode$', '\\?worker&url$'] },
    },
    {
      // Types alone may point back (a registry and its entries): nothing of that is left at run time.
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
