// What the generated formulas of `model` give: allocations of a budget. Nothing here knows the law.
// Constants come in the order of model.constants; the budget and the resources by their natural logarithms.

function planInputs(constants, logBudget, logs) {
  return constants.concat([logBudget], logs);
}

function largestOf(values) {
  let at = 0;
  for (let i = 1; i < values.length; i++) {
    if (values[i] > values[at]) {
      at = i;
    }
  }
  return at;
}

// What resources bring, whether they spend the budget or not.
function planAt(constants, logBudget, logs, how, localExponent) {
  const x = planInputs(constants, logBudget, logs);
  const terms = model.terms(x);
  const risk = terms.reduce(function (sum, t) { return sum + t; }, 0);
  const elasticities = model.gains(x).map(function (g) { return g / risk; });
  const perCost = model.gainsPerCost(x).map(function (g) { return g / risk; });
  return {
    how: how, logs: logs, terms: terms, risk: risk, elasticities: elasticities, perCost: perCost,
    bottleneck: largestOf(terms), bestNext: largestOf(perCost), localExponent: localExponent,
    logCost: model.logCost(x)[0]
  };
}

function planBalanced(constants, logBudget) {
  const found = model.balanced(planInputs(constants, logBudget, []));
  const n = model.resources.length;
  return planAt(constants, logBudget, found.slice(0, n), model.balancedHow, found[n]);
}

// All to the powers and no time: the risk tends to the initial gap.
function planEdge() {
  return model.resources.map(function (name, i) {
    return model.exponential && i === model.resources.length - 1 ? -Infinity : Infinity;
  });
}

// The first case whose conditions hold.
function planOptimum(constants, logBudget) {
  const x = planInputs(constants, logBudget, []);
  const way = model.optimum.find(function (w) { return w.when(x); });
  if (way.edge) {
    return planAt(constants, logBudget, planEdge(), way.how, 0);
  }
  const found = way.at(x);
  const n = model.resources.length;
  return planAt(constants, logBudget, found.slice(0, n), way.how, found[n]);
}

// The natural logarithm of a positive number written in digits, whatever its size; NaN for any other text.
function planLog(text) {
  const parts = /^\s*\+?(\d+\.?\d*|\.\d+)(?:e([+-]?\d+))?\s*$/i.exec(text);
  if (!parts) {
    return NaN;
  }
  const near = Number(text);
  const own = near > 1e-300 && near < 1e300;
  const log = own ? Math.log(near) : Math.log(Number(parts[1])) + Number(parts[2] || 0) * Math.LN10;
  return Number.isFinite(log) ? log : NaN;
}

// Why there is no plan at these values; empty when there is one.
function planTrouble(constants, logBudget) {
  for (let i = 0; i < constants.length; i++) {
    const c = model.constants[i];
    const v = constants[i];
    if (!Number.isFinite(v)) {
      return c.name + " must be a number.";
    }
    const low = v > c.low || c.lowClosed && v === c.low;
    const high = v < c.high || c.highClosed && v === c.high;
    if (!low || !high || c.whole && !Number.isInteger(v)) {
      return c.name + " lies outside its domain " + c.domain + ".";
    }
  }
  if (!Number.isFinite(logBudget)) {
    return "The budget must be a positive number.";
  }
  const positive = model.positive(planInputs(constants, logBudget, []));
  for (let i = 0; i < positive.length; i++) {
    if (!(positive[i] > 0 && positive[i] < Infinity)) {
      return "There is no plan at these values: " + model.positiveWords[i] + " must be positive.";
    }
  }
  const b = planBalanced(constants, logBudget);
  const o = planOptimum(constants, logBudget);
  const beyond = b.logs.some(function (l) { return !Number.isFinite(l); })
    || o.logs.some(function (l) { return Number.isNaN(l); }) || Number.isNaN(o.risk);
  return beyond ? "At these values a quantity is beyond the numbers of a browser." : "";
}
