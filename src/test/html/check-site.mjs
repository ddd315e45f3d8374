// Opens every page of a folder in Chromium and reports what is wrong; how to run it: README.md beside this file.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { focused, lostOnPaper, numberStops, overlapping, unfitting } from './in-page.mjs';

const WIDTHS = [400, 800, 1600];
const PAPER = 718;
const [tools, site, chromium = '/usr/bin/chromium', only = '', shots = ''] = process.argv.slice(2);
if (!tools || !site) {
  console.error('usage: node check-site.mjs TOOLS SITE [CHROMIUM [PAGES [FOLDER]]]');
  process.exit(2);
}
const load = createRequire(resolve(tools, 'package.json'));
const browser = await load('playwright-core').chromium.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const axe = readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8');
const found = new Map();
const times = [];
let axeRuns = 0;
let stops = 0;

function report(what, where) {
  found.set(what, (found.get(what) || []).concat(where));
}

async function open(file, scheme, hash = '') {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme, viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  page.on('console', m => ['error', 'warning'].includes(m.type()) && report('console: ' + m.text(), file + hash));
  page.on('pageerror', e => report('error: ' + e.message, file + hash));
  await page.goto(pathToFileURL(resolve(site, file)).href + hash);
  return page;
}

const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));

async function accessible(page, where) {
  axeRuns++;
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  }));
  for (const v of result.violations) {
    report(`axe ${v.id} (${v.impact}): ${v.help}`, `${where}, ${v.nodes.length} times, such as ${v.nodes[0].html.slice(0, 160)}`);
  }
}

async function layout(page, where, width) {
  await page.setViewportSize({ width, height: 900 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) report(`wider than ${width} by ${over}`, where);
  for (const name of await page.evaluate(unfitting)) report(`at ${width} a text does not fit its node`, `${where} ${name}`);
  for (const name of await page.evaluate(overlapping)) report(`at ${width} something overlaps`, `${where} ${name}`);
}

/** When the page answers: all scripts have run and a frame was drawn. The middle of three openings. */
async function time(file) {
  const all = [];
  for (let i = 0; i < 3; i++) {
    const page = await open(file, 'light');
    all.push(await page.evaluate(() => new Promise(done => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    })));
    await page.context().close();
  }
  times.push([all.sort((a, b) => a - b)[1], file]);
}

async function paper(file) {
  const page = await open(file, 'dark');
  await page.setViewportSize({ width: PAPER, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) report('wider than paper', `${file} by ${over}`);
  for (const name of await page.evaluate(lostOnPaper)) report('lost on paper', `${file} ${name}`);
  await accessible(page, `${file} print`);
  await page.context().close();
}

/** The key Tab reaches every stop and leaves the page again; the focus is seen. */
async function keyboard(file) {
  const page = await open(file, 'light');
  await unfold(page);
  const left = new Map((await page.evaluate(numberStops)).map((name, i) => [String(i), name]));
  const most = left.size * 2 + 50;
  stops += left.size;
  let steps = 0;
  for (; steps < most; steps++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at === null) break;
    if (!at.visible) report('the focus is not seen', `${file} ${at.name}`);
    if (!at.inside) report('the focus lies outside the window', `${file} ${at.name}`);
    left.delete(at.stop);
  }
  if (steps === most) report('the key Tab does not leave the page', file);
  for (const name of left.values()) report('the key Tab does not reach it', `${file} ${name}`);
  await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = false; }));
  for (const summary of (await page.$$('main details > summary')).filter((s, i, all) => i % Math.ceil(all.length / 5) === 0)) {
    if (!await summary.isVisible()) continue;
    for (const key of ['Enter', ' ']) {
      const was = await summary.evaluate(s => s.parentElement.open);
      await summary.press(key);
      if (was === await summary.evaluate(s => s.parentElement.open)) report(`the key ${key} does not turn a fold`, file);
    }
  }
  await page.context().close();
}

/** Every value of every filter, then all shown again from the keyboard. */
async function filters(file) {
  const page = await open(file, 'light');
  for (const select of await page.$$('#filters select')) {
    for (const value of await select.evaluate(s => Array.from(s.options, o => o.value))) {
      if (!await select.isVisible()) continue;
      await select.selectOption(value);
      await unfold(page);
      for (const width of WIDTHS) await layout(page, `${file} ${value}`, width);
    }
    await accessible(page, `${file} filtered`);
    if (await select.isVisible()) await select.selectOption('');
  }
  const words = await page.$('#filters input');
  await words.fill('nothing has these words');
  await accessible(page, `${file} nothing shown`);
  await (await page.$('#filters button')).press(' ');
  if (await page.evaluate(() => location.hash !== '')) report('Show all leaves the address as it was', file);
  await page.context().close();
}

/** The map of a regime page: pointed at, moved by keys, over each pair of axes, and without a plan. */
async function map(file) {
  for (const scheme of ['light', 'dark']) {
    const page = await open(file, scheme);
    const told = () => page.evaluate(() => document.getElementById('readout').textContent);
    const before = await told();
    await page.focus('#map');
    await page.keyboard.press('ArrowRight');
    if (before === await told()) report('arrow keys do not move the point', file);
    await page.hover('#map', { position: { x: 120, y: 90 } });
    for (const axes of await page.$eval('#map-kind', s => Array.from(s.options, o => o.value))) {
      await page.selectOption('#map-kind', axes);
      await unfold(page);
      for (const width of WIDTHS) {
        await layout(page, `${file} axes ${axes}`, width);
        await page.hover('#map', { position: { x: 120, y: 90 } });
        await accessible(page, `${file} ${scheme} ${width} axes ${axes}`);
      }
    }
    await page.fill('#box-budget', '-1');
    await page.keyboard.press('Tab');
    await accessible(page, `${file} ${scheme} without a plan`);
    await page.context().close();
  }
}

for (const file of readdirSync(site).filter(f => f.endsWith('.html') && f.match(only)).sort()) {
  for (const scheme of ['light', 'dark']) {
    const page = await open(file, scheme);
    await unfold(page);
    for (const width of WIDTHS) {
      await layout(page, file, width);
      await accessible(page, `${file} ${scheme} ${width}`);
      if (shots) await page.screenshot({ path: `${shots}/${file}-${scheme}-${width}.png`, fullPage: true });
    }
    await page.context().close();
  }
  await paper(file);
  await keyboard(file);
  await time(file);
  const page = await open(file, 'light');
  const has = await page.evaluate(() => [document.querySelectorAll('#filters select').length > 0, document.getElementById('map') !== null]);
  await page.context().close();
  if (has[0]) await filters(file);
  if (has[1]) await map(file);
  console.error(`${file}: ${found.size} kinds of findings so far`);
}
await browser.close();
for (const [what, where] of found) {
  console.log(what + '\n  ' + where.slice(0, 3).join('\n  ') + (where.length > 3 ? `\n  and ${where.length - 3} more` : ''));
}
times.sort((a, b) => b[0] - a[0]);
console.log(`${times.length} pages, ${axeRuns} runs of axe, ${stops} stops of the key Tab: ${found.size} kinds of findings; `
    + `the slowest page, ${times[0][1]}, answers after ${Math.round(times[0][0])} ms`);
process.exit(found.size ? 1 : 0);
