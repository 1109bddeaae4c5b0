// Makes a browser ready for the tests and says where it lies:
//   node install.mjs <folder under target>
// The first that starts is taken: what BROWSER_PATH names, the system's Chromium, the one that npm delivers.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const home = dirname(fileURLToPath(import.meta.url));
const modules = join(home, "node_modules");
const target = process.argv[2];
if (!target) throw new Error("usage: node install.mjs <target folder>");
mkdirSync(target, { recursive: true });

function installOnce() {
  const sum = createHash("sha256").update(process.version);
  for (const file of ["package.json", "package-lock.json", ".npmrc"]) sum.update(readFileSync(join(home, file)));
  const now = sum.digest("hex");
  const marker = join(modules, ".installed");
  if (existsSync(marker) && readFileSync(marker, "utf8") === now) return;
  const done = spawnSync("npm", ["ci", "--no-progress"], { cwd: home, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error(`npm ci ended with ${done.status ?? done.error}`);
  writeFileSync(marker, now);
}

/** npm's Chromium comes packed, with the libraries that a bare machine lacks. */
async function unpacked() {
  const place = join(modules, ".chromium");
  const binary = join(place, "chromium");
  if (!existsSync(join(place, "ready"))) {
    const { extract } = await import("tar-fs");
    const packed = join(modules, "@sparticuz", "chromium", "bin");
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    await pipeline(createReadStream(join(packed, "chromium.br")), createBrotliDecompress(), createWriteStream(binary, { mode: 0o755 }));
    for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) {
      await pipeline(createReadStream(join(packed, archive)), createBrotliDecompress(), extract(place));
    }
    writeFileSync(join(place, "ready"), "");
  }
  return { binary, libraries: join(place, "lib") };
}

/** A machine for tests may have no font that knows Chinese. */
function fonts() {
  const file = join(target, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(modules, "@expo-google-fonts", "noto-sans-sc")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(target, "fonts")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

/** Started as the tests start it: npm's Chromium answers them, though not on its command line. */
async function starts(binary, environment) {
  const { chromium } = await import("playwright-core");
  try {
    const browser = await chromium.launch({
      executablePath: binary,
      args: ["--no-sandbox", "--disable-gpu"],
      env: { ...process.env, ...environment },
      timeout: 60_000,
    });
    await (await browser.newPage()).close();
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${binary} does not start: ${String(error).split("\n")[0]}`);
    return false;
  }
}

installOnce();
const fontconfig = fonts();
const candidates = [process.env.BROWSER_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
  .filter((it) => it && existsSync(it))
  .map((binary) => ({ binary, libraries: "" }));
let found;
for (const it of candidates) {
  if (!found && (await starts(it.binary, {}))) found = it;
}
if (!found && process.platform === "linux" && process.arch === "x64") {
  const own = await unpacked();
  if (await starts(own.binary, { LD_LIBRARY_PATH: own.libraries, FONTCONFIG_FILE: fontconfig })) found = own;
}
if (!found) throw new Error("no browser starts here; name one with BROWSER_PATH");

const driver = join(target, "driver");
mkdirSync(driver, { recursive: true });
rmSync(join(driver, "package"), { recursive: true, force: true });
symlinkSync(join(modules, "playwright-core"), join(driver, "package"), "junction");

const facts = {
  executable: found.binary,
  libraries: found.libraries,
  fontconfig,
  driver,
  node: process.execPath,
  axe: join(modules, "axe-core", "axe.min.js"),
};
writeFileSync(join(target, "browser.json"), JSON.stringify(facts, null, 2));
console.log(`browser for the tests: ${found.binary.startsWith(modules) ? "from npm" : found.binary}`);
