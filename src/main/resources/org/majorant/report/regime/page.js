// The page: state in the address, sliders, map, cuts, tables.

const REACH = 3 * LN10;
const BUDGET_DECADES = 4;
const page = {state: null, hover: null};

function byId(id) {
  return document.getElementById(id);
}

function initialState() {
  return {budget: model.budget.value, constants: model.constants.map(function (c) { return String(c.value); }),
    at: [0, 0], map: model.resources.length > 1 ? "plane" : "0"};
}

// The address after #: only what differs from the page as it was made.
function address(state) {
  const first = initialState();
  const parts = [];
  const put = function (k, v) { parts.push(encodeURIComponent(k) + "=" + encodeURIComponent(v)); };
  if (state.budget !== first.budget) {
    put("budget", state.budget);
  }
  model.constants.forEach(function (c, i) {
    if (state.constants[i] !== first.constants[i]) {
      put("set." + c.name, state.constants[i]);
    }
  });
  if (state.at[0] !== 0 || state.at[1] !== 0) {
    put("at", state.at.map(function (v) { return String(Number(v.toFixed(4))); }).join(","));
  }
  if (state.map !== first.map) {
    put("map", state.map === "plane" ? "plane" : model.constants[Number(state.map)].name);
  }
  return parts.join("&");
}

function stateOf(text) {
  const state = initialState();
  const wrong = [];
  text.replace(/^#/, "").split("&").filter(Boolean).forEach(function (part) {
    let key, value;
    try {
      const at = part.indexOf("=");
      key = decodeURIComponent(part.slice(0, at));
      value = decodeURIComponent(part.slice(at + 1));
    } catch (e) {
      key = "";
    }
    const constant = model.constants.findIndex(function (c) { return "set." + c.name === key; });
    const named = model.constants.findIndex(function (c) { return c.name === value; });
    const pair = (value || "").split(",").map(Number);
    if (key === "budget") {
      state.budget = value;
    } else if (constant >= 0) {
      state.constants[constant] = value;
    } else if (key === "at" && pair.length === 2 && pair.every(function (v) { return Math.abs(v) <= 3; })) {
      state.at = pair;
    } else if (key === "map" && value === "plane" && model.resources.length > 1) {
      state.map = "plane";
    } else if (key === "map" && named >= 0 && model.constants[named].value > 0) {
      state.map = String(named);
    } else {
      wrong.push(part);
    }
  });
  return {state: state, wrong: wrong};
}

function numberOf(text) {
  return text.trim() === "" ? NaN : Number(text);
}

// The numbers of a state.
function numbers(state) {
  return {constants: state.constants.map(numberOf), logBudget: planLog(state.budget)};
}

// --- the map ---

function axisX() { return 0; }
function axisY() { return model.resources.length - 1; }

// Resources where two are given: of three, the middle one takes what the budget leaves.
function planePoint(n, b, lx, ly) {
  const logs = b.logs.slice();
  logs[axisX()] = lx;
  logs[axisY()] = ly;
  if (model.resources.length > 2) {
    logs[1] = model.rest[1](planInputs(n.constants, n.logBudget, logs))[0];
  }
  return logs;
}

// The curve on which two terms are equal, where no other is larger.
function boundaryPoints(n, b, boundary, c) {
  const i = boundary.first, j = boundary.second;
  const along = i === axisX() && j === axisY() ? "y" : i === axisX() ? "x" : "y";
  const points = [];
  for (let k = 0; k <= 400; k++) {
    const logs = b.logs.slice();
    const range = along === "x" ? c.xs : c.ys;
    const v = range[0] + k / 400 * (range[1] - range[0]);
    const put = function (to, value) { logs[to] = value; };
    const solve = function (f) { return f(planInputs(n.constants, n.logBudget, logs))[0]; };
    if (i === axisX() && j === axisY()) {
      put(j, v);
      put(i, solve(boundary.at));
      if (model.resources.length > 2) {
        put(1, solve(model.rest[1]));
      }
    } else if (j === axisY()) {
      put(j, v);
      put(i, solve(boundary.at));
      put(axisX(), solve(model.rest[axisX()]));
    } else {
      put(i, v);
      put(j, inverseBoundary(n, logs, i, j));
      put(axisY(), solve(model.rest[axisY()]));
    }
    const terms = model.terms(planInputs(n.constants, n.logBudget, logs));
    const top = Math.max.apply(null, terms);
    points.push(terms[i] >= top * (1 - 1e-9) ? [logs[axisX()], logs[axisY()]] : null);
  }
  return points;
}

function inverseBoundary(n, logs, i, j) {
  const found = model.inverse.find(function (b) { return b.first === i && b.second === j; });
  return found.at(planInputs(n.constants, n.logBudget, logs))[0];
}

function drawPlane(n, b, o) {
  const svg = byId("map");
  const cx = b.logs[axisX()], cy = b.logs[axisY()];
  const width = mapWidth();
  const c = chart(svg, width, Math.round(Math.min(width * 0.75, 520)), [cx - REACH, cx + REACH], [cy - REACH, cy + REACH],
    model.resources[axisX()], model.resources[axisY()]);
  const sums = regions(c, function (lx, ly) {
    const terms = model.terms(planInputs(n.constants, n.logBudget, planePoint(n, b, lx, ly)));
    return largestOf(terms);
  });
  fillRegions(c, sums, Number, function (i) { return "limited by " + model.resources[i]; });
  model.boundaries.forEach(function (boundary) {
    curve(c, c.front, boundaryPoints(n, b, boundary, c), "boundary boundary" + boundary.first + boundary.second);
  });
  if (model.resources.length === 2) {
    curve(c, c.front, sampled(c.xs, function (lx) {
      const logs = [lx, 0];
      return [lx, model.rest[1](planInputs(n.constants, n.logBudget, logs))[0]];
    }), "isoflop");
  }
  mark(c, c.front, "balanced", cx, cy);
  mark(c, c.front, "optimum", o.logs[axisX()], o.logs[axisY()]);
  page.point = function () { return [cx + page.state.at[0] * LN10, cy + page.state.at[1] * LN10]; };
  page.crosses = function (lx, ly) {
    return planAt(n.constants, n.logBudget, planePoint(n, b, lx, ly), "as it is", NaN);
  };
  page.chart = c;
  page.centre = [cx, cy];
}

function sampled(range, f) {
  const points = [];
  for (let k = 0; k <= 400; k++) {
    points.push(f(range[0] + k / 400 * (range[1] - range[0])));
  }
  return points;
}

const BRANCHES = ["W0", "Wm1", "log", "power law", "do not train"];

function branchWords(how) {
  const words = {"do not train": "do not train: the infimum is at the edge", "W0": "principal branch, W\u2080",
    "Wm1": "lower branch, W\u208b\u2081", "log": "logarithm: the two branches meet"};
  return words[how] || how;
}

function drawBudgetMap(n, index) {
  const svg = byId("map");
  const constant = model.constants[index];
  const middle = Math.log(n.constants[index]);
  const reach = constant.decades * LN10;
  const width = mapWidth();
  const c = chart(svg, width, Math.round(Math.min(width * 0.75, 520)),
    [n.logBudget - BUDGET_DECADES * LN10, n.logBudget + BUDGET_DECADES * LN10], [middle - reach, middle + reach],
    "budget " + model.budget.name, constant.name);
  const there = function (lx, ly) {
    const constants = n.constants.slice();
    constants[index] = Math.exp(ly);
    return {constants: constants, logBudget: lx};
  };
  const optimum = function (lx, ly) {
    const at = there(lx, ly);
    return planTrouble(at.constants, at.logBudget) === "" ? planOptimum(at.constants, at.logBudget) : null;
  };
  const sums = regions(c, function (lx, ly) {
    const o = optimum(lx, ly);
    return o === null ? "none" : BRANCHES.indexOf(o.how) + "|" + o.bottleneck;
  });
  const keys = Object.keys(sums).sort();
  fillRegions(c, sums, function (k) { return keys.indexOf(k); }, function (k) {
    if (k === "none") {
      return "no plan";
    }
    const parts = k.split("|").map(Number);
    return branchWords(BRANCHES[parts[0]] || "").replace(/:.*/, "") + (BRANCHES[parts[0]] === "do not train" ? ""
      : ", limited by " + model.resources[parts[1]]);
  });
  page.point = function () {
    return [n.logBudget + page.state.at[0] / 3 * BUDGET_DECADES * LN10, middle + page.state.at[1] / 3 * reach];
  };
  page.crosses = function (lx, ly) { return optimum(lx, ly); };
  page.chart = c;
  page.centre = [n.logBudget, middle];
}

function mapWidth() {
  return Math.max(300, Math.min(900, byId("map").parentNode.clientWidth || 700));
}

function spanOf(axis) {
  const range = axis === 0 ? page.chart.xs : page.chart.ys;
  return (range[1] - range[0]) / 6;
}

// --- what is told of a point ---

function regimeWords(resource) {
  const words = {M: " (model-limited)", N: " (data-limited)", T: " (compute-starved)"};
  const known = model.resources.join() === "M,N,T";
  return "limited by " + resource + (known ? words[resource] : "");
}

// The largest of several values by name; in words where all are equal up to rounding.
function allAlike(values) {
  const top = Math.max.apply(null, values);
  return values.length > 1 && values.every(function (v) { return v >= top * (1 - 1e-9); });
}

function limitWords(a) {
  return allAlike(a.terms) ? "all terms are equal" : regimeWords(model.resources[a.bottleneck]);
}

function nextWords(a) {
  return a.how === "do not train" ? "none" : allAlike(a.perCost) ? "all alike" : model.resources[a.bestNext];
}

function rowsOf(a) {
  const rows = [];
  model.resources.forEach(function (r, i) { rows.push([r, shown(a.logs[i])]); });
  rows.push(["risk", shownNumber(a.risk)]);
  model.resources.forEach(function (r, i) { rows.push(["term of " + r, shownNumber(a.terms[i])]); });
  rows.push(["regime", limitWords(a)]);
  rows.push(["formula", branchWords(a.how)]);
  rows.push(["local exponent", Number.isNaN(a.localExponent) ? "\u2013" : shownNumber(a.localExponent)]);
  rows.push(["best next unit", nextWords(a)]);
  rows.push(["costs", Number.isNaN(a.logCost) ? "the budget, in the limit" : shown(a.logCost)]);
  return rows;
}

function tellPoint() {
  const at = page.hover || page.point();
  const a = page.crosses(at[0], at[1]);
  const n = page.numbers;
  const plane = page.state.map === "plane";
  let text;
  if (a === null) {
    text = "No plan at this point.";
  } else if (plane) {
    const b = planBalanced(n.constants, n.logBudget);
    const o = planOptimum(n.constants, n.logBudget);
    text = model.resources.map(function (r, i) { return r + " = " + shown(a.logs[i]); }).join(", ") + ": "
      + limitWords(a) + ", risk " + shownNumber(a.risk) + ", costs " + shown(a.logCost)
      + "; best next unit: " + nextWords(a) + ". At the budget: balanced risk " + shownNumber(b.risk)
      + ", exact " + shownNumber(o.risk) + " (" + branchWords(o.how) + "), local exponent " + shownNumber(o.localExponent) + ".";
  } else {
    const constants = n.constants.slice();
    constants[Number(page.state.map)] = Math.exp(at[1]);
    const b = planBalanced(constants, at[0]);
    text = model.budget.name + " = " + shown(at[0]) + ", " + model.constants[Number(page.state.map)].name + " = "
      + shown(at[1]) + ": " + branchWords(a.how) + ", " + limitWords(a) + ", exact risk "
      + shownNumber(a.risk) + ", balanced " + shownNumber(b.risk) + ", local exponent " + shownNumber(a.localExponent) + ".";
  }
  byId("readout").textContent = text;
  byId("point-mark").replaceChildren();
  mark(page.chart, byId("point-mark"), "point", at[0], at[1]);
}

function table(n, b, o) {
  const body = byId("answer");
  body.replaceChildren();
  const balanced = rowsOf(b), optimum = rowsOf(o);
  balanced.forEach(function (row, i) {
    const tr = body.insertRow();
    const th = document.createElement("th");
    th.scope = "row";
    th.textContent = row[0];
    tr.appendChild(th);
    tr.insertCell().textContent = row[1];
    tr.insertCell().textContent = optimum[i][1];
  });
  const irreducible = model.irreducible(planInputs(n.constants, n.logBudget, []))[0];
  byId("besides").textContent = irreducible === 0 ? "" : "The risk is without the irreducible part, "
    + shownNumber(irreducible) + ".";
}

// --- cuts ---

function cutWidth() {
  return Math.max(280, Math.min(560, byId("cut-isoflop").parentNode.clientWidth || 420));
}

function extent(curves) {
  let low = Infinity, high = -Infinity;
  curves.forEach(function (points) {
    points.forEach(function (p) {
      if (p !== null && Number.isFinite(p[1])) {
        low = Math.min(low, p[1]);
        high = Math.max(high, p[1]);
      }
    });
  });
  if (!(high > low)) {
    const middle = Number.isFinite(low) ? low : 0;
    return [middle - LN10, middle + LN10];
  }
  const margin = 0.06 * (high - low) + 0.02;
  return [low - margin, high + margin];
}

// Risk along the budget as the first resource moves: the next one takes what is left, a third stays as at the exact optimum.
function isoflop(n, o) {
  const svg = byId("cut-isoflop");
  if (model.resources.length < 2) {
    svg.parentNode.hidden = true;
    return;
  }
  const b = planBalanced(n.constants, n.logBudget);
  const held = o.logs.every(Number.isFinite) ? o : b;
  const xs = [held.logs[0] - 2 * LN10, held.logs[0] + 2 * LN10];
  const curves = [-LN10, 0, LN10].map(function (more) {
    return sampled(xs, function (lx) {
      const logs = held.logs.slice();
      logs[0] = lx;
      const x = planInputs(n.constants, n.logBudget + more, logs);
      logs[1] = model.rest[1](x)[0];
      const terms = model.terms(planInputs(n.constants, n.logBudget, logs));
      return [lx, Math.log(terms.reduce(function (s, t) { return s + t; }, 0))];
    });
  });
  const c = chart(svg, cutWidth(), 300, xs, extent([curves[1], curves[2]]), model.resources[0], "risk");
  curve(c, c.front, curves[0], "less");
  curve(c, c.front, curves[1], "exact");
  curve(c, c.front, curves[2], "more");
  mark(c, c.front, held === o ? "optimum" : "balanced", held.logs[0], Math.log(held.risk));
  byId("held").textContent = model.resources.length > 2 ? model.resources[2] + " is held at "
    + shown(held.logs[2]) + ", as at the " + (held === o ? "exact optimum" : "balanced allocation") + "." : "";
}

function alongBudget(n) {
  const xs = [n.logBudget - BUDGET_DECADES * LN10, n.logBudget + BUDGET_DECADES * LN10];
  const all = sampled(xs, function (lc) {
    return {logBudget: lc, b: planBalanced(n.constants, lc), o: planOptimum(n.constants, lc)};
  });
  const risks = ["b", "o"].map(function (w) { return all.map(function (p) { return [p.logBudget, Math.log(p[w].risk)]; }); });
  let c = chart(byId("cut-risk"), cutWidth(), 300, xs, extent(risks), "budget " + model.budget.name, "risk");
  curve(c, c.front, risks[0], "balanced");
  curve(c, c.front, risks[1], "exact");
  const parts = model.resources.map(function (r, i) { return all.map(function (p) { return [p.logBudget, p.o.logs[i]]; }); });
  c = chart(byId("cut-allocation"), cutWidth(), 300, xs, extent(parts), "budget " + model.budget.name, "resource");
  parts.forEach(function (points, i) {
    curve(c, c.front, points, "resource" + i);
    const last = points.filter(function (p) { return Number.isFinite(p[1]); }).slice(-30 - 60 * i)[0];
    if (last) {
      make(c.front, "text", {x: c.x(last[0]), y: c.y(last[1]) - 6, class: "name"}, model.resources[i]);
    }
  });
}

// --- controls ---

function sliderOf(i) {
  return byId("slider-" + i);
}

function sliderValue(i, position) {
  const c = model.constants[i];
  return c.value > 0 ? c.value * Math.pow(10, position) : c.value + position;
}

function sliderPosition(i, value) {
  const c = model.constants[i];
  const p = c.value > 0 ? Math.log10(value / c.value) : value - c.value;
  return Number.isFinite(p) ? p : 0;
}

function budgetText(position) {
  const log10 = planLog(model.budget.value) / LN10 + position;
  const whole = Math.floor(log10);
  return position === 0 ? model.budget.value : Number(Math.pow(10, log10 - whole).toPrecision(6)) + "e" + whole;
}

function showControls(state, n) {
  byId("box-budget").value = state.budget;
  byId("slider-budget").value = String((n.logBudget - planLog(model.budget.value)) / LN10 || 0);
  byId("slider-budget").setAttribute("aria-valuetext", state.budget);
  model.constants.forEach(function (c, i) {
    byId("box-" + i).value = state.constants[i];
    sliderOf(i).value = String(sliderPosition(i, n.constants[i]));
    sliderOf(i).setAttribute("aria-valuetext", state.constants[i]);
  });
  ["x", "y"].forEach(function (axis, i) {
    byId("point-" + axis).value = String(state.at[i]);
  });
  byId("map-kind").value = state.map;
}

function change(edit) {
  edit(page.state);
  const text = address(page.state);
  try {
    history.replaceState(null, "", text ? "#" + text : location.href.replace(/#.*/, ""));
  } catch (refused) {
    location.hash = text;
  }
  show();
}

function axisNames() {
  return page.state.map === "plane" ? [model.resources[axisX()], model.resources[axisY()]]
    : [model.budget.name, model.constants[Number(page.state.map)].name];
}

function show() {
  const n = numbers(page.state);
  page.numbers = n;
  page.hover = null;
  showControls(page.state, n);
  let trouble = planTrouble(n.constants, n.logBudget);
  const map = page.state.map;
  if (!trouble && map !== "plane" && !(n.constants[Number(map)] > 0)) {
    trouble = model.constants[Number(map)].name + " must be positive to be the axis of a map.";
  }
  byId("trouble").textContent = [trouble].concat(page.wrong || []).filter(Boolean).join(" ");
  byId("results").hidden = trouble !== "";
  if (trouble) {
    return;
  }
  const b = planBalanced(n.constants, n.logBudget), o = planOptimum(n.constants, n.logBudget);
  if (map === "plane") {
    drawPlane(n, b, o);
  } else {
    drawBudgetMap(n, Number(map));
  }
  const names = axisNames();
  byId("map").setAttribute("aria-label", "Map of regimes over " + names.join(" and ") + ". Arrow keys move the point; Home returns.");
  ["x", "y"].forEach(function (axis, i) { byId("name-" + axis).textContent = "Point: " + names[i]; });
  byId("legend-plane").hidden = map !== "plane";
  byId("legend-budget").hidden = map === "plane";
  make(byId("map"), "g", {id: "point-mark"});
  table(n, b, o);
  isoflop(n, o);
  alongBudget(n);
  tellPoint();
}

function move(dx, dy) {
  change(function (s) {
    s.at = [dx, dy].map(function (d, i) { return Math.max(-3, Math.min(3, Number((s.at[i] + d).toFixed(4)))); });
  });
}

function onMapKey(event) {
  const step = event.shiftKey ? 0.01 : 0.1;
  const moves = {ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, step], ArrowDown: [0, -step]};
  if (event.key === "Home") {
    change(function (s) { s.at = [0, 0]; });
  } else if (moves[event.key]) {
    move(moves[event.key][0], moves[event.key][1]);
  } else {
    return;
  }
  event.preventDefault();
}

function underPointer(event) {
  const svg = byId("map");
  const box = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / box.width;
  const c = page.chart;
  const lx = c.dataX((event.clientX - box.left) * scale), ly = c.dataY((event.clientY - box.top) * scale);
  const inside = lx >= c.xs[0] && lx <= c.xs[1] && ly >= c.ys[0] && ly <= c.ys[1];
  return inside ? [lx, ly] : null;
}

function readAddress() {
  const read = stateOf(location.hash);
  page.state = read.state;
  page.wrong = read.wrong.map(function (w) { return "The address says \u201c" + w + "\u201d, which this page does not know."; });
  show();
}

function start() {
  document.documentElement.classList.add("scripted");
  byId("box-budget").addEventListener("change", function (e) { change(function (s) { s.budget = e.target.value.trim(); }); });
  byId("slider-budget").addEventListener("input", function (e) {
    change(function (s) { s.budget = budgetText(Number(e.target.value)); });
  });
  model.constants.forEach(function (c, i) {
    byId("box-" + i).addEventListener("change", function (e) {
      change(function (s) { s.constants[i] = e.target.value.trim(); });
    });
    sliderOf(i).addEventListener("input", function (e) {
      const position = Number(e.target.value);
      const value = sliderValue(i, position);
      change(function (s) {
        s.constants[i] = position === 0 ? String(c.value) : String(c.whole ? Math.round(value) : Number(value.toPrecision(6)));
      });
    });
  });
  ["x", "y"].forEach(function (axis, i) {
    byId("point-" + axis).addEventListener("input", function (e) { change(function (s) { s.at[i] = Number(e.target.value); }); });
  });
  byId("map-kind").addEventListener("change", function (e) { change(function (s) { s.map = e.target.value; }); });
  byId("reset").addEventListener("click", function () { change(function (s) { Object.assign(s, initialState()); }); });
  const map = byId("map");
  map.addEventListener("keydown", onMapKey);
  map.addEventListener("pointermove", function (e) {
    page.hover = underPointer(e);
    tellPoint();
  });
  map.addEventListener("pointerleave", function () {
    page.hover = null;
    tellPoint();
  });
  map.addEventListener("click", function (e) {
    const at = underPointer(e);
    if (at) {
      change(function (s) {
        s.at = at.map(function (v, i) { return Number(((v - page.centre[i]) / spanOf(i)).toFixed(4)); });
      });
    }
  });
  window.addEventListener("hashchange", readAddress);
  let timer = 0;
  window.addEventListener("resize", function () {
    clearTimeout(timer);
    timer = setTimeout(show, 80);
  });
  readAddress();
}

start();
