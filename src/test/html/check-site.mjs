// Opens every page of a site in Chromium and reports what is wrong; how to run it: README.md beside this file.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools, site, chromium = '/usr/bin/chromium'] = process.argv.slice(2);
if (!tools || !site) {
  console.error('usage: node check-site.mjs TOOLS SITE [CHROMIUM]');
  process.exit(2);
}
const load = createRequire(resolve(tools, 'package.json'));
const browser = await load('playwright-core').chromium.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const axe = readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8');
const found = new Map();
const report = (what, where) => {
  const all = found.get(what) || [];
  all.push(where);
  found.set(what, all);
};
let slowest = 0;

/** In the page: the names of nodes that do not hold their text. */
function unfitting() {
  return Array.from(document.querySelectorAll('svg .node')).filter(n => {
    const box = n.querySelector('.shape').getBoundingClientRect();
    return Array.from(n.querySelectorAll('text')).map(t => t.getBoundingClientRect())
      .some(t => t.right > box.right || t.bottom > box.bottom);
  }).map(n => n.querySelector('text').textContent);
}

/** In the page: the names of nodes that overlap one before them in the same graph. */
function overlapping() {
  return Array.from(document.querySelectorAll('svg')).flatMap(svg => {
    const nodes = Array.from(svg.querySelectorAll('.node'));
    const boxes = nodes.map(n => n.querySelector('.shape').getBoundingClientRect());
    return nodes.filter((n, i) => boxes.slice(0, i).some(b => boxes[i].left < b.right && b.left < boxes[i].right
        && boxes[i].top < b.bottom && b.top < boxes[i].bottom)).map(n => n.querySelector('text').textContent);
  });
}

for (const file of readdirSync(site).filter(f => f.endsWith('.html')).sort()) {
  for (const [scheme, widths] of [['light', [400, 800, 1600]], ['dark', [800]]]) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
    const page = await context.newPage();
    page.on('console', m => m.type() === 'error' && report('console: ' + m.text(), file));
    page.on('pageerror', e => report('error: ' + e.message, file));
    const start = performance.now();
    await page.goto(pathToFileURL(resolve(site, file)).href);
    slowest = Math.max(slowest, performance.now() - start);
    await page.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true; }));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) report(`wider than ${width} by ${over}`, file);
      for (const name of await page.evaluate(unfitting)) report(`at ${width} a text does not fit its node`, `${file} ${name}`);
      for (const name of await page.evaluate(overlapping)) report(`at ${width} nodes overlap`, `${file} ${name}`);
    }
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    }));
    for (const v of result.violations) {
      report(`axe ${v.id} (${v.impact}): ${v.help}`,
          `${file} ${scheme}, ${v.nodes.length} times, such as ${v.nodes[0].html.slice(0, 160)}`);
    }
    await context.close();
  }
}
await browser.close();
for (const [what, where] of found) {
  console.log(what + '\n  ' + where.slice(0, 3).join('\n  ') + (where.length > 3 ? `\n  and ${where.length - 3} more` : ''));
}
console.log(`${found.size} kinds of findings; the slowest page opened in ${Math.round(slowest)} ms`);
process.exit(found.size ? 1 : 0);
