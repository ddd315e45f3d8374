// What is run inside a page: each function is sent there as its text and uses nothing but the page.

/** The names of nodes that do not hold their text. */
export function unfitting() {
  return Array.from(document.querySelectorAll('svg .node:not([hidden])')).filter(n => {
    const box = n.querySelector('.shape').getBoundingClientRect();
    return Array.from(n.querySelectorAll('text')).map(t => t.getBoundingClientRect())
      .some(t => t.right > box.right || t.bottom > box.bottom);
  }).map(n => n.querySelector('text').textContent);
}

/** What overlaps one before it: nodes and words of the same picture, controls of the same group. */
export function overlapping() {
  const shown = e => !e.hidden && e.getClientRects().length > 0;
  const found = [];
  const look = (all, box, name) => {
    const boxes = all.map(box);
    all.forEach((e, i) => {
      if (boxes.slice(0, i).some(b => Math.min(b.right, boxes[i].right) - Math.max(b.left, boxes[i].left) > 1
          && Math.min(b.bottom, boxes[i].bottom) - Math.max(b.top, boxes[i].top) > 1)) {
        found.push(name(e));
      }
    });
  };
  const own = e => e.getBoundingClientRect();
  for (const svg of document.querySelectorAll('svg')) {
    look(Array.from(svg.querySelectorAll('.node')).filter(shown), n => own(n.querySelector('.shape')),
        n => 'node ' + n.querySelector('text').textContent);
    if (svg.classList.contains('chart')) {
      look(Array.from(svg.querySelectorAll('text')).filter(t => shown(t) && t.textContent), own,
          t => `word ${t.textContent} of #${svg.id}`);
    }
  }
  look(Array.from(document.querySelectorAll('input, select, button, summary')).filter(shown), own,
      e => `${e.tagName} ${e.id || e.textContent.slice(0, 40)}`);
  return found;
}

/** What paper would lose: folds that stay closed, and what would have to be scrolled. */
export function lostOnPaper() {
  const closed = Array.from(document.querySelectorAll('details')).filter(d => !d.hidden
      && Array.from(d.children).some(c => c.tagName !== 'SUMMARY' && c.textContent.trim() && !c.checkVisibility()));
  const cut = Array.from(document.querySelectorAll('main *')).filter(e => {
    const style = getComputedStyle(e);
    return style.overflowX !== 'visible' && style.display !== 'inline' && e.namespaceURI.endsWith('xhtml')
        && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0;
  });
  return closed.map(d => 'fold ' + d.querySelector('summary').textContent)
    .concat(cut.map(e => `cut ${e.tagName}.${e.className} ${e.scrollWidth} > ${e.clientWidth}: ${e.textContent.trim().slice(0, 60)}`));
}

/** How many places the key Tab has to reach; each is numbered. */
export function numberStops() {
  const stops = Array.from(document.querySelectorAll('a[href], summary, input, select, button, [tabindex="0"]'))
    .filter(e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden');
  stops.forEach((e, i) => { e.dataset.stop = String(i); });
  return stops.map(e => `${e.tagName} ${e.id || e.textContent.trim().slice(0, 40)}`);
}

/** What has the focus: its number, whether that is seen and where; null at the end. */
export function focused() {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const seen = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  const shape = e.querySelector(':scope > .shape');
  const box = e.getBoundingClientRect();
  return {
    stop: e.dataset.stop || '',
    name: `${e.tagName} ${e.id || e.textContent.trim().slice(0, 40)}`,
    visible: seen(getComputedStyle(e)) || shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 4,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
