// Keyboard access to what scrolls; filters over all that carries data-kind, in lists, articles and graphs; the focus of a node
// with its ties; all of it in the address; and folds that open for what is pointed at.
// No ampersand and no less-than sign: the page is XML as well.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  const KEYS = ['kind', 'verdict', 'level', 'mark', 'words'];
  // Whoever lacks a verdict, a level or a mark is shown with what it is tied to, if that comes before it here.
  const RANKS = ['theorem', 'law', 'theory', 'source'];
  const OPEN = ['undecided', 'claimed'];
  const place = document.getElementById('filters');
  const controls = {};
  const things = new Map();
  const ties = [];
  let at = '';

  function all(selector, within) { return Array.from((within || document).querySelectorAll(selector)); }

  function hide(element, wanted) { element.toggleAttribute('hidden', wanted); }

  // What bears the same data-id is one thing: an article, a line of a list, a node in each of several graphs.
  // A source is one thing in each graph: it is shown there with what it is tied to there.
  function collect() {
    const graphs = all('.graph svg');
    graphs.forEach(function (svg, i) {
      all('.node.source', svg).forEach(function (n) { n.dataset.id += ' ' + i; });
    });
    all('[data-kind]').forEach(function (e) {
      const id = e.dataset.id;
      if (!things.has(id)) { things.set(id, { facts: e.dataset, elements: [], text: '', tied: [] }); }
      const thing = things.get(id);
      thing.elements.push(e);
      thing.text += ' ' + e.textContent.toLowerCase();
    });
    graphs.forEach(function (svg) {
      const nodes = all('.node', svg);
      all('.tie', svg).forEach(function (path) {
        const ends = path.dataset.ends.split(' ').map(function (i) { return nodes[i]; });
        ties.push({ path: path, ends: ends });
        join(ends[0].dataset.id, ends[1].dataset.id);
      });
    });
    things.forEach(function (ignored, id) {
      const theory = 'theory ' + id.split('/')[0];
      if (id.includes('/')) { if (things.has(theory)) { join(id, theory); } }
    });
  }

  function join(one, other) {
    things.get(one).tied.push(things.get(other));
    things.get(other).tied.push(things.get(one));
  }

  function make(name, parent, text) {
    const e = document.createElement(name);
    if (text) { e.textContent = text; }
    parent.appendChild(e);
    return e;
  }

  function label(key, element, parent) {
    const l = make('label', parent, key + ' ');
    const c = make(element, l);
    controls[key] = c;
    return c;
  }

  function option(select, value, text) { make('option', select, text).value = value; }

  function choice(key, parent) {
    const c = label(key, 'select', parent);
    option(c, '', 'any');
    const values = new Set();
    things.forEach(function (t) { if (t.facts[key]) { values.add(t.facts[key]); } });
    Array.from(values).sort().forEach(function (v) { option(c, v, v); });
    if (key === 'verdict') {
      if (OPEN.some(function (v) { return values.has(v); })) { option(c, 'open', 'open: undecided or claimed'); }
      if (all('[data-met]').length) { option(c, 'unmet', 'not as expected'); }
    }
    c.addEventListener('change', changed);
    if (key === 'kind') { hide(c.parentElement, values.size === 1); }
  }

  function meets(key, facts) {
    const wanted = controls[key].value;
    if (wanted === '') { return true; }
    if (wanted === 'open') { return OPEN.includes(facts[key]); }
    return wanted === 'unmet' ? facts.met === 'no' : facts[key] === wanted;
  }

  function words(thing) {
    return controls.words.value.toLowerCase().split(/\s+/).every(function (w) { return thing.text.includes(w); });
  }

  function fits(thing) {
    const facts = thing.facts;
    const asked = ['verdict', 'level', 'mark'].filter(function (k) { return !meets(k, facts); });
    if (asked.some(function (k) { return facts[k]; })) { return false; }
    if (asked.length === 0) { if (words(thing)) { return true; } }
    return thing.tied.some(function (t) {
      return t.fits ? RANKS.indexOf(facts.kind) > RANKS.indexOf(t.facts.kind) : false;
    });
  }

  function apply() {
    if (!place) { return; }
    let theorems = 0;
    let shown = 0;
    things.forEach(function (t) { t.fits = false; });
    RANKS.forEach(function (kind) {
      things.forEach(function (t) {
        if (t.facts.kind !== kind) { return; }
        t.fits = fits(t);
        const off = t.fits ? !meets('kind', t.facts) : true;
        t.elements.forEach(function (e) { hide(e, off); });
        if (kind === 'theorem') {
          theorems += 1;
          shown += off ? 0 : 1;
        }
      });
    });
    ties.forEach(function (t) {
      hide(t.path, t.ends.some(function (n) { return n.hasAttribute('hidden'); }));
    });
    all('details').forEach(function (d) {
      const nodes = all('.graph .node', d);
      if (nodes.length) { if (!d.matches('.graph')) { hide(d, !nodes.some(seen)); } }
    });
    controls.told.textContent = shown + ' of ' + theorems + ' theorems shown';
    const list = document.querySelector('#all details');
    if (list) { if (filtered()) { list.open = true; } }
  }

  function seen(e) { return !e.hasAttribute('hidden'); }

  function filtered() { return KEYS.some(function (k) { return controls[k].value !== ''; }); }

  function write() {
    const state = new URLSearchParams();
    if (place) { KEYS.forEach(function (k) { if (controls[k].value) { state.set(k, controls[k].value); } }); }
    const some = state.toString() !== '';
    if (some) { if (at) { state.set('at', at); } }
    history.replaceState(null, '', '#' + (some ? state.toString() : at));
  }

  function changed() {
    write();
    apply();
  }

  // The ties of a node stand out while it is pointed at or has the focus.
  function light(event) {
    const node = event.target.closest('.graph .node');
    const on = event.type === 'focusin' ? true : event.type === 'mouseover';
    if (!node) { return; }
    ties.forEach(function (t) { if (t.ends.includes(node)) { t.path.classList.toggle('lit', on); } });
    if (event.type === 'focusin') {
      at = node.id;
      write();
    }
  }

  function focus(id) {
    const e = id ? document.getElementById(id) : null;
    if (!e) { return; }
    for (let up = e; up; up = up.parentElement) {
      hide(up, false);
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    const proof = e.querySelector('details.proof');
    if (proof) { if (e.tagName === 'ARTICLE') { proof.open = true; } }
    if (e.matches('.node')) {
      e.focus({ preventScroll: true });
      e.scrollIntoView({ block: 'center', inline: 'center' });
    } else {
      e.scrollIntoView();
    }
  }

  function restore() {
    let hash = location.hash.slice(1);
    const filters = hash.includes('=');
    const state = new URLSearchParams(filters ? hash : '');
    try { hash = decodeURIComponent(hash); } catch (notEncoded) { hash = ''; }
    at = filters ? state.get('at') || '' : hash;
    if (place) {
      KEYS.forEach(function (k) {
        controls[k].value = state.get(k) || '';
        if (controls[k].selectedIndex === -1) { controls[k].value = ''; }
      });
      apply();
    }
    focus(at);
  }

  collect();
  if (place) {
    place.setAttribute('role', 'search');
    place.setAttribute('aria-label', 'Filter of theorems');
    KEYS.slice(0, -1).forEach(function (k) { choice(k, place); });
    label('words', 'input', place).type = 'search';
    controls.words.addEventListener('input', changed);
    const reset = make('button', place, 'Show all');
    reset.type = 'button';
    reset.addEventListener('click', function () {
      KEYS.forEach(function (k) { controls[k].value = ''; });
      changed();
    });
    controls.told = make('span', place);
    controls.told.setAttribute('role', 'status');
  }

  function reachable() {
    all('main p, main li, main dd, main summary, main .formula').forEach(function (e) {
      if (e.scrollWidth > e.clientWidth) {
        if (getComputedStyle(e).overflowX === 'auto') { e.tabIndex = 0; }
      }
    });
  }

  ['focusin', 'focusout', 'mouseover', 'mouseout'].forEach(function (t) { document.addEventListener(t, light); });
  document.addEventListener('toggle', reachable, true);
  window.addEventListener('resize', reachable);
  reachable();
  window.addEventListener('hashchange', restore);
  restore();
  // The browser scrolls to what the address names when all is loaded, and leaves a node at the edge.
  window.addEventListener('load', function () {
    requestAnimationFrame(function () { if (document.querySelector('.node:focus')) { focus(at); } });
  });
});
