// Opens every page of a folder in Chromium and reports what is wrong; how to run it: README.md beside this file.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { focused, lostOnPaper, numberStops, overlapping, unfitting } from './in-page.mjs';

const WIDTHS = [400, 800, 1600];
const AXE_WIDTH = 400;
const AT_ONCE = 40;
const SLOW = 700;
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
const spent = {};
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

/** Runs a part of the check and adds up how long such parts take. */
async function timed(part, work) {
  const start = performance.now();
  const result = await work();
  spent[part] = (spent[part] || 0) + performance.now() - start;
  return result;
}

const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));

const accessible = (page, where) => timed('axe', () => axeOn(page, where));

async function axeOn(page, where) {
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

async function layout(page, where, widths = WIDTHS) {
  for (const width of widths) await timed('layout', () => layoutAt(page, where, width));
}

async function layoutAt(page, where, width) {
  await page.setViewportSize({ width, height: 900 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) report(`wider than ${width} by ${over}`, where);
  for (const name of await page.evaluate(unfitting)) report(`at ${width} a text does not fit its node`, `${where} ${name}`);
  for (const name of await page.evaluate(overlapping)) report(`at ${width} something overlaps`, `${where} ${name}`);
}

/** When the page answers: all scripts have run and a frame was drawn. Of a slow page the middle of three openings. */
async function time(file) {
  const all = [];
  do {
    const page = await open(file, 'light');
    all.push(await page.evaluate(() => new Promise(done => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    })));
    await page.context().close();
  } while (all.length < 3 && Math.max(...all) > SLOW);
  times.push([all.sort((a, b) => a - b)[all.length >> 1], file]);
}

async function paper(page, file) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = false; }));
  await page.setViewportSize({ width: PAPER, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) report('wider than paper', `${file} by ${over}`);
  for (const name of await page.evaluate(lostOnPaper)) report('lost on paper', `${file} ${name}`);
}

/** The key Tab reaches every stop and leaves the page again; the focus is seen. */
async function keyboard(page, file) {
  const left = new Map((await page.evaluate(numberStops)).map((name, i) => [String(i), name]));
  const most = left.size * 2 + 50;
  stops += left.size;
  await page.evaluate(`globalThis.walk = []; globalThis.focusedNow = ${focused};
      document.addEventListener('focusin', () => globalThis.walk.push(globalThis.focusedNow()));`);
  const within = () => page.evaluate(() => globalThis.focusedNow() !== null);
  let steps = 0;
  do {
    const some = Math.max(1, Math.min(AT_ONCE, left.size - steps));
    await Promise.all(Array.from({ length: some }, () => page.keyboard.press('Tab')));
    steps += some;
  } while (steps < most && await within());
  for (const at of await page.evaluate(() => globalThis.walk.filter(at => at !== null))) {
    if (!at.visible) report('the focus is not seen', `${file} ${at.name}`);
    if (!at.inside) report('the focus lies outside the window', `${file} ${at.name}`);
    left.delete(at.stop);
  }
  if (steps >= most) report('the key Tab does not leave the page', file);
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
}

/** Every value of every filter, then all shown again from the keyboard. */
async function filters(file) {
  const page = await open(file, 'light');
  for (const select of await page.$$('#filters select')) {
    for (const value of await select.evaluate(s => Array.from(s.options, o => o.value))) {
      if (!await select.isVisible()) continue;
      await select.selectOption(value);
      await unfold(page);
      await layout(page, `${file} ${value}`, [AXE_WIDTH]);
    }
    if (await select.isVisible()) await select.selectOption('');
  }
  const words = await page.$('#filters input');
  await words.fill('nothing has these words');
  await layout(page, `${file} nothing shown`, [AXE_WIDTH]);
  await (await page.$('#filters button')).press(' ');
  if (await page.evaluate(() => location.hash !== '')) report('Show all leaves the address as it was', file);
  await page.context().close();
}

/** The map of a regime page: pointed at, moved by keys, over each pair of axes, and without a plan. */
async function map(file) {
  const page = await open(file, 'light');
  const told = () => page.evaluate(() => document.getElementById('readout').textContent);
  const before = await told();
  await page.focus('#map');
  await page.keyboard.press('ArrowRight');
  if (before === await told()) report('arrow keys do not move the point', file);
  for (const axes of await page.$eval('#map-kind', s => Array.from(s.options, o => o.value))) {
    await page.selectOption('#map-kind', axes);
    await unfold(page);
    await layout(page, `${file} axes ${axes}`);
    await page.hover('#map', { position: { x: 120, y: 90 } });
    await accessible(page, `${file} axes ${axes}`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page, `${file} dark, pointed at`);
  await page.fill('#box-budget', '-1');
  await page.keyboard.press('Tab');
  await accessible(page, `${file} dark, without a plan`);
  await page.context().close();
}

/** One page, opened once: widths, axe light and dark with every fold open and the mouse on a link, keyboard, paper. */
async function look(file) {
  const page = await open(file, 'light');
  await unfold(page);
  await layout(page, file);
  await timed('keyboard', () => keyboard(page, file));
  await unfold(page);
  await page.setViewportSize({ width: AXE_WIDTH, height: 900 });
  for (const link of await page.$$('main a[href]')) {
    if (await link.isVisible()) {
      await link.hover();
      break;
    }
  }
  for (const scheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    await accessible(page, `${file} ${scheme}`);
    for (const width of shots ? WIDTHS : []) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${shots}/${file}-${scheme}-${width}.png`, fullPage: true });
    }
  }
  await timed('paper', () => paper(page, file));
  const has = await page.evaluate(() => [document.querySelectorAll('#filters select').length > 0, document.getElementById('map') !== null]);
  await page.context().close();
  return has;
}

const files = readdirSync(site).filter(f => f.endsWith('.html') && f.match(only)).sort();
const began = performance.now();
for (const [i, file] of files.entries()) {
  const [hasFilters, hasMap] = await look(file);
  await timed('opening', () => time(file));
  if (hasFilters) await timed('filters', () => filters(file));
  if (hasMap) await timed('map', () => map(file));
  console.error(`${i + 1} of ${files.length} pages after ${Math.round((performance.now() - began) / 1000)} s: ${file}; `
      + `${found.size} kinds of findings so far`);
}
console.error(Object.entries(spent).map(([part, ms]) => `${part} ${Math.round(ms / 1000)} s`).join(', '));
await browser.close();
for (const [what, where] of found) {
  console.log(what + '\n  ' + where.slice(0, 3).join('\n  ') + (where.length > 3 ? `\n  and ${where.length - 3} more` : ''));
}
times.sort((a, b) => b[0] - a[0]);
console.log(`${times.length} pages, ${axeRuns} runs of axe, ${stops} stops of the key Tab: ${found.size} kinds of findings; `
    + `the slowest page, ${times[0][1]}, answers after ${Math.round(times[0][0])} ms`);
process.exit(found.size ? 1 : 0);
