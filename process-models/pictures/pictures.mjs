// Which picture belongs to which model, and how a picture says which text of the model it shows.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));

export const album = join(dirname(home), 'docs', 'processes');

export const models = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['lint', 'node_modules', 'src', 'target'].includes(entry.name))
  .flatMap((module) => readdirSync(join(home, module.name)).map((name) => join(home, module.name, name)))
  .filter((file) => file.endsWith('.bpmn'))
  .sort();

export const pictureOf = (model) => join(album, `${basename(model, '.bpmn')}.svg`);

/** The line of a picture that tells what it shows. Line endings are the checkout's business, not the model's. */
export function stampOf(model) {
  const text = readFileSync(model, 'utf8').replaceAll('\r\n', '\n');
  return `<!-- ${basename(model)} sha256 ${createHash('sha256').update(text).digest('hex')} -->`;
}

export const isFresh = (model) =>
  existsSync(pictureOf(model)) && readFileSync(pictureOf(model), 'utf8').includes(stampOf(model));

/** Pictures of processes that are no more. */
export function leftOver() {
  mkdirSync(album, { recursive: true });
  const drawn = new Set(models.map(pictureOf));
  return readdirSync(album)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => join(album, name))
    .filter((picture) => !drawn.has(picture));
}
