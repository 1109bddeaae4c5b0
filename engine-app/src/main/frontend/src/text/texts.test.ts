import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "..");

type Tree = { [key: string]: string | Tree };

function read(language: string, file: string): Tree {
  return JSON.parse(readFileSync(join(src, "text", language, file), "utf8")) as Tree;
}

function keys(tree: Tree, at = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [at + key] : keys(value, `${at}${key}.`),
  );
}

/** `left_one` and `left_other` are one key; Chinese needs only the latter. */
function singular(key: string): string {
  return key.replace(/_(one|other)$/, "");
}

function placeholders(tree: Tree, at = ""): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === "string"
        ? { [singular(at + key)]: [...value.matchAll(/{{(\w+)[^}]*}}/g)].map((it) => it[1]).sort().join() }
        : placeholders(value, `${at}${key}.`),
    ),
  ) as Record<string, string>;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((it) => {
    const path = join(folder, it.name);
    if (it.isDirectory()) return sources(path);
    return /\.tsx?$/.test(it.name) && !/\.(test|d)\.ts/.test(it.name) ? [readFileSync(path, "utf8")] : [];
  });
}

const files = readdirSync(join(src, "text", "zh"));
const code = sources(src).join("\n");

describe("texts", () => {
  it("exist in both languages, file by file", () => {
    expect(readdirSync(join(src, "text", "en"))).toEqual(files);
  });

  it.each(files)("%s says the same in both languages", (file) => {
    const zh = read("zh", file);
    const en = read("en", file);
    expect([...new Set(keys(en).map(singular))].sort()).toEqual([...new Set(keys(zh).map(singular))].sort());
    expect(placeholders(en)).toEqual(placeholders(zh));
  });

  it.each(files)("%s has no empty text and no Chinese in English", (file) => {
    const texts = JSON.stringify(read("en", file));
    expect(texts).not.toMatch(/:""/);
    expect(texts.replace(/最多跑一次|跑一次|中文/g, "")).not.toMatch(/\p{Script=Han}/u);
  });

  it("are used, and every text that is used exists", () => {
    const known = new Set(
      files.flatMap((file) => keys(read("zh", file)).map((key) => `${file.replace(".json", "")}:${singular(key)}`)),
    );
    const used = new Set([...code.matchAll(/\bt\(\s*"([a-z]+:[\w.]+)"/g)].map((it) => it[1] as string));
    // a family such as t(`common:light.${…}`) uses every text that begins so
    const families = [...code.matchAll(/\bt\(\s*`([a-z]+:[\w.]+)\$\{/g)].map((it) => it[1] as string);
    expect([...used].filter((it) => !known.has(it))).toEqual([]);
    expect([...known].filter((it) => !used.has(it) && !families.some((family) => it.startsWith(family)))).toEqual([]);
    expect(families.filter((family) => ![...known].some((it) => it.startsWith(family)))).toEqual([]);
  });

  it("are never written into the code", () => {
    const lines = code.split("\n").filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line));
    expect(lines.filter((line) => /\p{Script=Han}/u.test(line.replace(/\/\/.*|\/\*.*\*\//, "")))).toEqual([]);
  });
});
