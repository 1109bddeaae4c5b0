// Draws every model that has changed since its picture was drawn. BROWSER_PATH names the browser, else Chromium or
// Chrome is looked for.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { isFresh, leftOver, models, pictureOf, stampOf } from './pictures.mjs';

const stale = models.filter((model) => !isFresh(model));
leftOver().forEach((picture) => rmSync(picture));
if (stale.length > 0) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas" style="width: 3000px; height: 2000px"></div>');
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    for (const model of stale) {
      writeFileSync(pictureOf(model), await picture(page, model));
      console.log(`drawn: ${basename(pictureOf(model))}`);
    }
  } finally {
    await browser.close();
  }
}

async function picture(page, model) {
  const { svg, warnings, name } = await page.evaluate(async (xml) => {
    const viewer = new BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(xml);
    const process = viewer.getDefinitions().rootElements.find((it) => it.$type === 'bpmn:Process');
    const { svg } = await viewer.saveSVG();
    viewer.destroy();
    return { svg, warnings: warnings.map((it) => it.message), name: process.name };
  }, readFileSync(model, 'utf8'));
  if (warnings.length > 0) {
    throw new Error(`${basename(model)}: ${warnings.join('; ')}`);
  }
  const drawing = svg.slice(svg.indexOf('<svg'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${stampOf(model)}\n${onPaper(drawing, name)}\n`;
}

/** Black lines need a white ground in a reader with dark colours, and a picture a name for those who hear it. */
function onPaper(drawing, name) {
  const [, x, y, width, height] = drawing.match(/viewBox="(\S+) (\S+) (\S+) (\S+)"/);
  return drawing.replace(
    />/,
    ` role="img"><title>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>`,
  );
}

function browserPath() {
  const found = [
    process.env.BROWSER_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path && existsSync(path));
  if (!found) {
    throw new Error('no browser found: name one with BROWSER_PATH');
  }
  return found;
}
