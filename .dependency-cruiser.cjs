/** Who may import whom. `make lint` runs it; test/house.test.ts proves that it can fail. */

const stages = 'read|normalize|detect|settle|check|emit|inspect'

const rule = (name, comment, from, to) => ({comment, from, name, severity: 'error', to})

module.exports = {
  forbidden: [
    rule(
      'no-circles',
      'Nothing goes round',
      {},
      {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}
    ),
    rule(
      'no-orphans',
      'Every file is used',
      {orphan: true, pathNot: '\\.d\\.ts$|^src/(cli|settle-worker)\\.ts$'},
      {}
    ),
    rule(
      'pipeline-is-pure',
      'The pipeline touches no disk, clock, network or process',
      {path: '^pipeline/'},
      {dependencyTypes: ['core']}
    ),
    rule('pipeline-below-shell', 'Nothing points up', {path: '^pipeline/'}, {path: '^src/'}),
    rule(
      'one-door',
      'The shell enters by the one door',
      {path: '^src/'},
      {path: '^pipeline/(?!index\\.ts$)'}
    ),
    rule(
      'stages-apart',
      'A stage never imports another stage',
      {path: `^pipeline/(${stages})/`},
      {path: `^pipeline/(${stages})/`, pathNot: '^pipeline/$1/'}
    ),
    rule(
      'members-apart',
      'A member never imports a sibling',
      {
        path: '^pipeline/(read|normalize|detect|check|emit|inspect)/',
        pathNot: '/(index|lint)\\.ts$'
      },
      {
        path: '^pipeline/(read|normalize|detect|check|emit|inspect)/',
        pathNot: '/(reader|normalizer|detector|rule|emitter|inspector|lint)\\.ts$'
      }
    ),
    rule(
      'stages-below-desk',
      'A stage knows nothing of desk and press',
      {path: `^pipeline/(${stages}|util)/`},
      {path: '^pipeline/(desk|press|press-evidence|proof|release|substance|index)\\.ts$'}
    ),
    rule(
      'util-are-leaves',
      'util/ is the ground floor',
      {path: '^pipeline/util/'},
      {path: `^pipeline/(${stages})/`}
    ),
    rule(
      'fs-has-one-owner',
      'src/files.ts alone touches the disk',
      {path: '^src/', pathNot: '^src/files\\.ts$'},
      {path: '^(node:)?fs(/|$)'}
    ),
    rule(
      'network-has-one-owner',
      'src/serve.ts alone touches the network, and only listens',
      {path: '^src/', pathNot: '^src/serve\\.ts$'},
      {path: '^(node:)?(dgram|dns|https?|http2|net|tls)(/|$)'}
    ),
    rule(
      'no-dev-in-product',
      'What ships needs no development dependency',
      {path: '^(pipeline|src)/'},
      {dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only']}
    )
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true
  }
}
