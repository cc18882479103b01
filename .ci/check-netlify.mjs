// Resolves netlify.toml with the host's own package and asserts what it makes of it.
// Usage: node .ci/check-netlify.mjs FOLDER_WITH_NODE_MODULES
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(resolve(process.argv[2]), 'package.json'));
const { resolveConfig } = await import(pathToFileURL(require.resolve('@netlify/config')));
const root = resolve(import.meta.dirname ?? '.', '..');

async function resolved(context, folder = root) {
  return resolveConfig({ cwd: folder, repositoryRoot: folder, context, offline: true, mode: 'require' });
}

const production = (await resolved('production')).config;
assert.match(production.build.command, /--base-url "\$URL"/);
assert.match(production.build.command, /--repository "\$REPOSITORY_URL"/);
assert.equal(production.build.publish, join(root, 'output'));

for (const context of ['deploy-preview', 'branch-deploy']) {
  const { config } = await resolved(context);
  assert.match(config.build.command, /--base-url "\$DEPLOY_PRIME_URL"/, context);
}

// A change may bring folders that the host would take functions from; it must not see them.
const changed = await mkdtemp(join(tmpdir(), 'netlify-'));
try {
  await cp(join(root, 'netlify.toml'), join(changed, 'netlify.toml'));
  for (const folder of ['netlify/functions', 'netlify/edge-functions', 'netlify-automatic-functions']) {
    await mkdir(join(changed, folder), { recursive: true });
    await writeFile(join(changed, folder, 'run.js'), '');
  }

  const { config } = await resolved('deploy-preview', changed);
  assert.equal(config.functionsDirectory, join(changed, '.git/no-functions'));
  assert.equal(config.build.edge_functions, join(changed, '.git/no-edge-functions'));
} finally {
  await rm(changed, { recursive: true });
}

const headers = Object.fromEntries(production.headers.map(block => [block.for, block.values]));
const policy = headers['/*']['Content-Security-Policy'];
assert.ok(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self';/.test(policy), policy);
assert.ok(!/unsafe-|https?:|\*/.test(policy), policy);
for (const name of ['Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy']) {
  assert.ok(headers['/*'][name], name);
}
assert.match(headers['/assets/*']['Cache-Control'], /immutable/);
assert.ok(!headers['/*']['Cache-Control'], 'two rules for one header are joined, so only /assets/* may have it');
console.log('netlify.toml resolves as it should');
