// The gate over the process models, run by the build in phase test: bpmnlint with the rules of Camunda 7.24, and the
// schema of element templates. Does nothing when neither the rules nor the models have changed since they passed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const home = dirname(here);
const rules = ['package.json', 'package-lock.json', '.npmrc', '.bpmnlintrc', 'lint.mjs'].map((name) => join(here, name));
const models = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['lint', 'pictures', 'src', 'target'].includes(entry.name))
  .flatMap((module) => bpmnIn(join(home, module.name)));
const refused = bpmnIn(join(here, 'refused'));
const templates = jsonIn(join(home, '.camunda', 'element-templates'));
const refusedTemplates = jsonIn(join(here, 'refused'));

await once(join(here, 'node_modules', '.installed'), rules.slice(0, 3), install);
await once(
  join(home, 'target', 'lint.passed'),
  [...rules, ...models, ...refused, ...templates, ...refusedTemplates],
  lint,
);

function bpmnIn(folder) {
  return filesIn(folder, '.bpmn');
}

function jsonIn(folder) {
  return filesIn(folder, '.json');
}

function filesIn(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Does the work unless the stamp says that it succeeded with exactly these files. */
async function once(stamp, files, work) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(file).update(readFileSync(file));
  }
  const digest = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) {
    return;
  }
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function install() {
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  stopUnless(status === 0, 'npm ci did not succeed: the models cannot be linted');
}

async function lint() {
  stopUnless(models.length > 0, 'no process models to lint');
  const { status, output } = bpmnlint(models);
  stopUnless(status === 0, output);
  // a gate that cannot fail is none: each of these breaks the rule it is named for
  for (const model of refused) {
    const rule = model.slice(join(here, 'refused').length + 1, -'.bpmn'.length);
    stopUnless(bpmnlint([model]).output.includes(rule), `bpmnlint no longer sees ${rule}`);
  }
  await checkTemplates();
  console.log(`${models.length} process models pass bpmnlint`);
}

async function checkTemplates() {
  const { validateAll } = await import('@bpmn-io/element-templates-validator');
  const faults = (file) =>
    validateAll(JSON.parse(readFileSync(file, 'utf8')))
      .results.flatMap(({ object, errors }) => (errors ?? []).map(({ message }) => `${object.id}: ${message}`));
  stopUnless(templates.length > 0, 'no element templates to check');
  const found = templates.flatMap(faults);
  stopUnless(found.length === 0, found.join('\n'));
  for (const file of refusedTemplates) {
    stopUnless(faults(file).length > 0, `the schema of templates no longer refuses ${file}`);
  }
}

function bpmnlint(files) {
  const command = join(here, 'node_modules', 'bpmnlint', 'bin', 'bpmnlint.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--max-warnings=0', ...files], {
    cwd: here,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function stopUnless(holds, why) {
  if (!holds) {
    console.error(why);
    process.exit(1);
  }
}
