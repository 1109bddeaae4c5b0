// The gate over the pictures, run by the build in phase test: each shows its model as it is now.
import { basename } from 'node:path';
import { isFresh, leftOver, models } from './pictures.mjs';

const stale = [...models.filter((model) => !isFresh(model)), ...leftOver()].map((file) => basename(file));
if (models.length === 0 || stale.length > 0) {
  console.error(`docs/processes does not show ${stale.join(', ') || 'anything'} as it is now. Draw again:
  npm ci --prefix process-models/pictures && npm run draw --prefix process-models/pictures`);
  process.exit(1);
}
console.log(`${models.length} process models are drawn as they are`);
