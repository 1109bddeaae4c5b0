// What a phone loads before it shows the portal's first page; more than the budget fails the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 180;
const pages = join(import.meta.dirname, "target/pages");

function files(page) {
  const html = readFileSync(join(pages, page), "utf8");
  const asked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((it) => it[1]);
  for (const file of asked) {
    if (!file.endsWith(".js")) continue;
    const code = readFileSync(join(pages, file), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      if (!asked.includes(`assets/${name}`)) asked.push(`assets/${name}`);
    }
  }
  return [page, ...new Set(asked)];
}

const sizes = files("index.html").map((file) => [file, gzipSync(readFileSync(join(pages, file))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1024;
console.log(`the portal's first page: ${total.toFixed(1)} KB gzip of ${BUDGET_KB} KB in ${sizes.length} files`);
if (total > BUDGET_KB) {
  for (const [file, size] of sizes) console.error(`${(size / 1024).toFixed(1).padStart(8)} KB ${file}`);
  process.exit(1);
}
