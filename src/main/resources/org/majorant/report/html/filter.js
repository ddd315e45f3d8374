// Keyboard access to what scrolls, filters over what carries data-verdict, with their state in the address, and folds that open for what is pointed at.
// No ampersand and no less-than sign: the page is XML as well.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  const items = Array.from(document.querySelectorAll('[data-verdict]'));
  const place = document.getElementById('filters');
  const controls = {};
  let at = '';

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

  function choice(key, parent) {
    const c = label(key, 'select', parent);
    make('option', c, 'any').value = '';
    const values = new Set(items.map(function (i) { return i.dataset[key]; }));
    Array.from(values).sort().forEach(function (v) { make('option', c, v).value = v; });
    c.addEventListener('change', changed);
  }

  function shown(item) {
    const wrong = ['verdict', 'level', 'mark'].some(function (k) {
      return controls[k].value ? item.dataset[k] !== controls[k].value : false;
    });
    if (wrong) { return false; }
    const text = item.textContent.toLowerCase();
    return controls.words.value.toLowerCase().split(/\s+/).every(function (w) { return text.includes(w); });
  }

  function apply() {
    if (!place) { return; }
    const seen = new Set();
    const all = new Set();
    items.forEach(function (i) {
      i.hidden = !shown(i);
      all.add(i.dataset.id);
      if (!i.hidden) { seen.add(i.dataset.id); }
    });
    controls.told.textContent = seen.size + ' of ' + all.size + ' theorems shown';
    const all0 = ['verdict', 'level', 'mark', 'words'].every(function (k) { return controls[k].value === ''; });
    const list = document.querySelector('#all details');
    if (list) { if (!all0) { list.open = true; } }
  }

  function changed() {
    const state = new URLSearchParams();
    ['verdict', 'level', 'mark', 'words'].forEach(function (k) {
      if (controls[k].value) { state.set(k, controls[k].value); }
    });
    const filtered = state.toString() !== '';
    if (filtered) { if (at) { state.set('at', at); } }
    history.replaceState(null, '', '#' + (filtered ? state.toString() : at));
    apply();
  }

  function focus(id) {
    const e = id ? document.getElementById(id) : null;
    if (!e) { return; }
    for (let up = e; up; up = up.parentElement) {
      up.hidden = false;
      if (up.tagName === 'DETAILS') { up.open = true; }
    }
    const proof = e.querySelector('details.proof');
    if (proof) { if (e.tagName === 'ARTICLE') { proof.open = true; } }
    e.scrollIntoView();
  }

  function restore() {
    let hash = location.hash.slice(1);
    const filters = hash.includes('=');
    const state = new URLSearchParams(filters ? hash : '');
    try { hash = decodeURIComponent(hash); } catch (notEncoded) { hash = ''; }
    at = filters ? state.get('at') || '' : hash;
    if (place) {
      ['verdict', 'level', 'mark', 'words'].forEach(function (k) {
        controls[k].value = state.get(k) || '';
        if (controls[k].selectedIndex === -1) { controls[k].value = ''; }
      });
      apply();
    }
    focus(at);
  }

  if (place) {
    place.setAttribute('role', 'search');
    place.setAttribute('aria-label', 'Filter of theorems');
    ['verdict', 'level', 'mark'].forEach(function (k) { choice(k, place); });
    label('words', 'input', place).type = 'search';
    controls.words.addEventListener('input', changed);
    const reset = make('button', place, 'Show all');
    reset.type = 'button';
    reset.addEventListener('click', function () {
      ['verdict', 'level', 'mark', 'words'].forEach(function (k) { controls[k].value = ''; });
      changed();
    });
    controls.told = make('span', place);
    controls.told.setAttribute('role', 'status');
  }
  function reachable() {
    document.querySelectorAll('main p, main li, main dd, main summary, main .formula').forEach(function (e) {
      if (e.scrollWidth > e.clientWidth) {
        if (getComputedStyle(e).overflowX === 'auto') { e.tabIndex = 0; }
      }
    });
  }

  document.addEventListener('toggle', reachable, true);
  window.addEventListener('resize', reachable);
  reachable();
  window.addEventListener('hashchange', restore);
  restore();
});
