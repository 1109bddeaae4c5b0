// Builds the pages when something they are made of has changed, and copies them to where the application serves them:
//   node build.mjs <folder of the classes>/static
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(fileURLToPath(import.meta.url));
const served = process.argv[2];
if (!served) throw new Error("usage: node build.mjs <target folder>");

const NOT_INPUT = new Set(["node_modules", "target", "schema.d.ts"]);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((it) => !NOT_INPUT.has(it.name))
    .flatMap((it) => (it.isDirectory() ? files(join(folder, it.name)) : [join(folder, it.name)]))
    .sort();
}

function hash(paths) {
  const sum = createHash("sha256").update(process.version);
  for (const path of paths) {
    sum.update(relative(home, path).split(sep).join("/")).update("\0").update(readFileSync(path)).update("\0");
  }
  return sum.digest("hex");
}

function run(command, ...args) {
  const done = spawnSync(command, args, { cwd: home, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${done.status ?? done.error}`);
}

/** Does the work unless it was done with the same inputs before. */
function once(marker, inputs, work) {
  const now = hash(inputs);
  if (existsSync(marker) && readFileSync(marker, "utf8") === now) return;
  rmSync(marker, { force: true });
  work();
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, now);
}

once(join(home, "node_modules", ".installed"), ["package.json", "package-lock.json", ".npmrc"].map((it) => join(home, it)), () =>
  run("npm", "ci", "--no-progress"),
);
once(join(home, "target", ".built"), files(home), () => {
  run("npm", "run", "--silent", "types");
  run("npm", "run", "--silent", "check");
  run("npm", "test", "--silent");
  run("npm", "run", "--silent", "build");
});

rmSync(join(served, "assets"), { recursive: true, force: true });
cpSync(join(home, "target", "pages"), served, { recursive: true });
