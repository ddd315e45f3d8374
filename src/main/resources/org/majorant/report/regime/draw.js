// Drawing: log-log charts in SVG, with ticks at powers of ten. Lengths are pixels, data are natural logarithms.

const SVG = "http://www.w3.org/2000/svg";
const LN10 = Math.LN10;

function make(parent, name, attributes, text) {
  const e = document.createElementNS(SVG, name);
  Object.keys(attributes).forEach(function (k) { e.setAttribute(k, attributes[k]); });
  if (text !== undefined) {
    e.textContent = text;
  }
  parent.appendChild(e);
  return e;
}

function superscript(n) {
  return String(n).replace(/./g, function (c) { return c === "-" ? "\u207b" : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"[Number(c)]; });
}

// exp(log) in six digits, beyond the doubles as well.
function shown(log) {
  if (Number.isNaN(log)) {
    return "\u2013";
  }
  if (!Number.isFinite(log)) {
    return log > 0 ? "\u221e" : "0";
  }
  if (Math.abs(log) < 690) {
    const x = Number(Math.exp(log).toPrecision(6));
    const text = x >= 1e-4 && x < 1e6 ? String(x) : x.toExponential().replace("e+", "e");
    return text.replace("-", "\u2212");
  }
  const decades = Math.floor(log / LN10);
  return Math.exp(log - decades * LN10).toFixed(5) + "e" + String(decades).replace("-", "\u2212");
}

function shownNumber(x) {
  return x > 0 ? shown(Math.log(x)) : x === 0 ? "0" : Number.isNaN(x) ? "\u2013" : "\u2212" + shown(Math.log(-x));
}

// A chart with its frame; x and y take data to pixels, and back by dataX, dataY.
function chart(svg, width, height, xs, ys, xLabel, yLabel) {
  svg.replaceChildren();
  svg.setAttribute("viewBox", "0 0 " + width + " " + height);
  const left = 62, right = 14, top = 12, bottom = 46;
  const w = width - left - right, h = height - top - bottom;
  const c = {
    svg: svg, left: left, top: top, w: w, h: h,
    x: function (v) { return left + (v - xs[0]) / (xs[1] - xs[0]) * w; },
    y: function (v) { return top + (ys[1] - v) / (ys[1] - ys[0]) * h; },
    dataX: function (p) { return xs[0] + (p - left) / w * (xs[1] - xs[0]); },
    dataY: function (p) { return ys[1] - (p - top) / h * (ys[1] - ys[0]); },
    xs: xs, ys: ys
  };
  const clip = svg.id + "-clip";
  make(make(make(svg, "defs", {}), "clipPath", {id: clip}), "rect", {x: left, y: top, width: w, height: h});
  c.back = make(svg, "g", {"clip-path": "url(#" + clip + ")"});
  c.front = make(svg, "g", {"clip-path": "url(#" + clip + ")"});
  make(svg, "rect", {x: left, y: top, width: w, height: h, class: "frame"});
  ticks(xs, w / 56).forEach(function (t) {
    const at = c.x(t[0]);
    make(svg, "line", {x1: at, x2: at, y1: top + h, y2: top + h + 5, class: "tick"});
    make(svg, "text", {x: at, y: top + h + 19, "text-anchor": "middle"}, t[1]);
  });
  ticks(ys, h / 34).forEach(function (t) {
    const at = c.y(t[0]);
    make(svg, "line", {x1: left - 5, x2: left, y1: at, y2: at, class: "tick"});
    make(svg, "text", {x: left - 8, y: at + 4, "text-anchor": "end"}, t[1]);
  });
  make(svg, "text", {x: left + w / 2, y: height - 8, "text-anchor": "middle", class: "axis"}, xLabel);
  make(svg, "text", {x: 14, y: top + h / 2, "text-anchor": "middle", class: "axis",
    transform: "rotate(-90 14 " + (top + h / 2) + ")"}, yLabel);
  return c;
}

// Where ticks stand and what they say: whole decades, at most about so many; in a short range round numbers between.
function ticks(range, most) {
  const low = Math.ceil(range[0] / LN10 - 1e-9), high = Math.floor(range[1] / LN10 + 1e-9);
  const step = Math.max(1, Math.ceil((high - low) / Math.max(2, most)));
  const all = [];
  for (let d = Math.ceil(low / step) * step; d <= high; d += step) {
    all.push([d * LN10, "10" + superscript(d)]);
  }
  return all.length > 2 ? all : shortTicks(range);
}

function shortTicks(range) {
  const span = (range[1] - range[0]) / LN10;
  const digits = span > 0.7 ? [1, 2, 5] : span > 0.25 ? [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9] : [];
  const all = [];
  for (let d = Math.floor(range[0] / LN10); d <= range[1] / LN10; d++) {
    digits.forEach(function (m) {
      const at = d * LN10 + Math.log(m);
      if (at >= range[0] && at <= range[1]) {
        all.push([at, shown(Math.log(Number((m * Math.pow(10, d)).toPrecision(3))))]);
      }
    });
  }
  return all.length > 1 ? all : [0.1, 0.5, 0.9].map(function (part) {
    const at = Math.log(Number(Math.exp(range[0] + part * (range[1] - range[0])).toPrecision(4)));
    return [at, shown(at)];
  });
}

// A curve through the points that are finite and wanted; it breaks where others lie between.
function curve(c, parent, points, kind) {
  let path = "";
  let pen = false;
  points.forEach(function (p) {
    const good = p !== null && Number.isFinite(p[0]) && Number.isFinite(p[1]);
    if (good) {
      const y = Math.max(-1e4, Math.min(1e4, c.y(p[1])));
      const x = Math.max(-1e4, Math.min(1e4, c.x(p[0])));
      path += (pen ? "L" : "M") + x.toFixed(2) + " " + y.toFixed(2);
    }
    pen = good;
  });
  return make(parent, "path", {d: path || "M0 0", class: "curve " + kind, fill: "none"});
}

function mark(c, parent, kind, x, y) {
  const px = c.x(x), py = c.y(y);
  if (!Number.isFinite(px) || !Number.isFinite(py)) {
    return;
  }
  if (kind === "balanced") {
    make(parent, "circle", {cx: px, cy: py, r: 9, class: "mark"});
  } else if (kind === "optimum") {
    make(parent, "path", {d: "M" + px + " " + (py - 8) + "l8 8l-8 8l-8 -8z", class: "mark"});
  } else {
    make(parent, "path", {d: "M" + (px - 9) + " " + py + "h18M" + px + " " + (py - 9) + "v18", class: "cross halo"});
    make(parent, "path", {d: "M" + (px - 9) + " " + py + "h18M" + px + " " + (py - 9) + "v18", class: "cross"});
  }
}

// Regions of a label over a grid: runs along rows, their ends found by halving.
function regions(c, labelAt) {
  const rows = 96, columns = 96;
  const sums = {};
  for (let j = 0; j < rows; j++) {
    const y = c.ys[0] + (j + 0.5) / rows * (c.ys[1] - c.ys[0]);
    const at = function (x) { return labelAt(x, y); };
    let from = c.xs[0];
    let label = at(from);
    for (let i = 1; i <= columns; i++) {
      const x = c.xs[0] + i / columns * (c.xs[1] - c.xs[0]);
      const next = at(x);
      const last = i === columns;
      if (next !== label || last) {
        const end = next === label ? x : halved(at, x - (c.xs[1] - c.xs[0]) / columns, x, label);
        run(c, label, from, end, j, rows, sums);
        if (next !== label && last) {
          run(c, next, end, x, j, rows, sums);
        }
        from = end;
        label = next;
      }
    }
  }
  return sums;
}

function halved(at, low, high, label) {
  for (let k = 0; k < 16; k++) {
    const middle = (low + high) / 2;
    if (at(middle) === label) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

function run(c, label, from, to, j, rows, sums) {
  const s = sums[label] = sums[label] || {area: 0, rows: []};
  s.rows.push([j, from, to]);
  s.area += to - from;
}

function pattern(svg, id, kind) {
  const p = make(make(svg, "defs", {}), "pattern", {id: id, width: 12, height: 12, patternUnits: "userSpaceOnUse"});
  make(p, "rect", {width: 12, height: 12, class: "tint tint" + kind});
  const marks = ["M-3 3l6 -6M0 12l12 -12M9 15l6 -6", "M2 3h1.6M8 9h1.6", "M0 6h12", "M6 0v12", "M-3 9l6 6M0 0l12 12M9 -3l6 6",
    "M0 6h12M6 0v12"];
  make(p, "path", {d: marks[kind % marks.length], class: "hatch"});
}

function fillRegions(c, sums, indexOf, words) {
  const rows = 96;
  const h = c.h / rows;
  Object.keys(sums).forEach(function (label) {
    const index = indexOf(label);
    const id = c.svg.id + "-p" + index;
    pattern(c.svg, id, index % 6);
    let d = "";
    let best = [0, 0, 0];
    sums[label].rows.forEach(function (r) {
      const y = c.top + c.h - (r[0] + 1) * h;
      d += "M" + c.x(r[1]).toFixed(2) + " " + y.toFixed(2) + "H" + c.x(r[2]).toFixed(2) + "v" + (h + 0.3).toFixed(2)
        + "H" + c.x(r[1]).toFixed(2) + "z";
    });
    make(c.back, "path", {d: d, fill: "url(#" + id + ")", class: "region"});
    best = widest(sums[label].rows, rows);
    const room = c.x(best[2]) - c.x(best[1]);
    if (room > 60) {
      const text = words(label);
      const t = make(c.front, "text", {x: c.x((best[1] + best[2]) / 2), y: c.top + c.h - (best[0] + 0.5) * h + 4,
        "text-anchor": "middle", class: "name"}, text);
      if (text.length * 6.6 > room - 8) {
        t.remove();
      }
    }
  });
}

// The row in whose middle a name stands best: the longest run of the middle half of the region.
function widest(rows, count) {
  const sorted = rows.slice().sort(function (a, b) { return a[0] - b[0]; });
  const some = sorted.slice(Math.floor(sorted.length / 4), Math.max(1, Math.ceil(sorted.length * 3 / 4)));
  return some.reduce(function (a, b) { return b[2] - b[1] > a[2] - a[1] + 1e-9 ? b : a; });
}
