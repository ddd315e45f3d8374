// Lambert W on both real branches and Wright's omega. They are compared with the Java ones to 1e-12.
// Corless, Gonnet, Hare, Jeffrey, Knuth, "On the Lambert W function", Adv. Comput. Math. 5 (1996).

// Coefficients of W = -1 + p - p^2/3 + ... at the branch point, p = sqrt(2(e x + 1)): eq. 4.22 to 4.25.
const branchCoefficients = (function () {
  const mu = [-1, 1];
  const alpha = [2, -1];
  for (let k = 2; k < 40; k++) {
    let sum = 0;
    for (let j = 2; j < k; j++) {
      sum += mu[j] * mu[k + 1 - j];
    }
    alpha[k] = sum;
    mu[k] = (k - 1) / (k + 1) * (mu[k - 2] / 2 + alpha[k - 2] / 4) - alpha[k] / 2 - mu[k - 1] / (k + 1);
  }
  return mu;
})();

function nearBranchPoint(p) {
  let w = 0;
  for (let k = branchCoefficients.length - 1; k >= 0; k--) {
    w = w * p + branchCoefficients[k];
  }
  return w;
}

const SERIES_REACH = 0.4;

// 1/e as a sum of two doubles; x + 1/e is exact in its leading part where x is near -1/e.
function branchParameter(x) {
  const u = (x + 0.36787944117144233) - 1.2428753672788363e-17;
  return u < 0 ? NaN : Math.sqrt(2 * Math.E * u);
}

// The w with w + log w = y: by Newton's iteration for y from -1 on, through W0(exp(y)) below.
function wrightOmega(y) {
  if (y < -1) {
    return lambertW0(Math.exp(y));
  }
  if (!(y < 1e10)) {
    // What is left out is below (log(y)/y)^2, 6e-18 of the value.
    return y < Infinity ? y - Math.log(y) + Math.log(y) / y : y;
  }
  let w = y > 1 ? y - Math.log(y) + Math.log(y) / y : Math.exp(0.5 * (y - 1));
  for (let i = 0; i < 30; i++) {
    const next = w * (1 + y - Math.log(w)) / (1 + w);
    if (Math.abs(next - w) <= 1e-16 * w) {
      return next;
    }
    w = next;
  }
  return w;
}

function lambertW0(x) {
  if (Number.isNaN(x) || x === Infinity) {
    return x;
  }
  if (x > 1) {
    return wrightOmega(Math.log(x));
  }
  if (x < 0) {
    const p = branchParameter(x);
    if (!(p > SERIES_REACH)) {
      return nearBranchPoint(p);
    }
  }
  if (Math.abs(x) < 1e-300) {
    return x;
  }
  // Halley's iteration, eq. 5.9.
  let w = x < 0 ? nearBranchPoint(Math.min(branchParameter(x), 1)) : x / (1 + x);
  for (let i = 0; i < 40; i++) {
    const e = Math.exp(w);
    const f = w * e - x;
    const next = w - f / (e * (w + 1) - (w + 2) * f / (2 * w + 2));
    if (Math.abs(next - w) <= 1e-16 * Math.abs(w)) {
      return next;
    }
    w = next;
  }
  return w;
}

// W-1(-exp(-s)) for s from 1 on: v = -W solves v - log v = s.
function lambertWm1OfNegExp(s) {
  if (!(s >= 1)) {
    return NaN;
  }
  if (s === Infinity) {
    return -Infinity;
  }
  if (s > 1e10) {
    return -(s + Math.log(s) + Math.log(s) / s);
  }
  const p = Math.sqrt(-2 * Math.expm1(1 - s));
  if (p <= SERIES_REACH) {
    return nearBranchPoint(-p);
  }
  let v = s + Math.log(s) + 0.3;
  for (let i = 0; i < 40; i++) {
    const next = v * (Math.log(v) + s - 1) / (v - 1);
    if (Math.abs(next - v) <= 1e-16 * v) {
      return -next;
    }
    v = next;
  }
  return -v;
}

function lambertWm1(x) {
  if (!(x <= 0)) {
    return NaN;
  }
  if (x === 0) {
    return -Infinity;
  }
  const p = branchParameter(x);
  return p > SERIES_REACH ? lambertWm1OfNegExp(-Math.log(-x)) : nearBranchPoint(-p);
}

// 2x/sqrt(pi) exp(-x^2) (1 + 2x^2/3 + (2x^2)^2/(3*5) + ...): Abramowitz and Stegun 7.1.6.
function errorFunction(x) {
  if (!(Math.abs(x) < 6)) {
    return Number.isNaN(x) ? x : Math.sign(x);
  }
  let sum = 1;
  let term = 1;
  for (let n = 1; term > 1.1e-17 * sum; n++) {
    term *= 2 * x * x / (2 * n + 1);
    sum += term;
  }
  return 2 * x / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}
