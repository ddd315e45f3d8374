"""Runs the tasks of tasks.tsv in SymPy and prints: id, right|wrong|unanswered, seconds. Each task has 20 seconds."""
import re
import signal
import sys
import time

import sympy as sp
from sympy import LambertW, atanh, exp, log, oo, sqrt

LIMIT = 20


def parse(text, symbols):
    text = re.sub(r"\binf\b", "oo", text.replace("^", "**"))
    names = dict(symbols)
    names.update(
        W0=lambda x: LambertW(x, 0), Wm1=lambda x: LambertW(x, -1), omega=lambda x: LambertW(exp(x), 0),
        artanh=atanh, exp=exp, log=log, sqrt=sqrt, oo=oo)
    return sp.sympify(text, locals=names)


def symbols_of(text):
    words = set(re.findall(r"[A-Za-z_]\w*", text)) - {"W0", "Wm1", "omega", "artanh", "exp", "log", "sqrt", "inf", "none"}
    return {w: sp.Symbol(w, positive=True) for w in words}


def number(e, values):
    return complex(sp.N(e.subs(values), 30))


def close(x, y):
    return abs(x - y) <= 1e-9 * max(1, abs(y))


def solve(task, variable, values, expected, symbols):
    left, right = task.split("=")
    equation = parse(left, symbols) - parse(right, symbols)
    try:
        found = sp.solve(equation, symbols[variable])
    except NotImplementedError:
        return None
    if not found or any(r.has(sp.CRootOf) for r in found):
        return None
    numbers = [number(r, values) for r in found]
    numbers = sorted(z.real for z in numbers if abs(z.imag) < 1e-12 and z.real > 0)
    wanted = sorted(number(parse(e, symbols), values).real for e in expected.split(";"))
    return len(numbers) == len(wanted) and all(close(x, y) for x, y in zip(numbers, wanted))


def limit(task, variable, values, expected, symbols, ratio=False):
    x, target = variable.split("->")
    e = parse(task, symbols)
    if ratio:
        e, expected = e / parse(expected, symbols), "1"
    try:
        found = sp.limit(e, symbols[x], parse(target, {}))
    except (NotImplementedError, ValueError):
        return None
    if found.has(sp.Limit) or found is sp.nan or found.has(sp.AccumBounds):
        return None
    if expected == "none":
        return False
    wanted = parse(expected, symbols)
    if found.is_infinite or wanted.is_infinite:
        return bool(found == wanted)
    return close(number(found, values), number(wanted, values))


def optimum(task, values, expected):
    risk, cost, budget = [t.strip() for t in task.split("|")]
    symbols = symbols_of(risk + cost)
    u, c = parse(risk, symbols).subs(by_symbol(values, symbols)), parse(cost, symbols)
    resources = sorted((s for s in u.free_symbols), key=str)
    first = resources[0]
    try:
        u = u.subs(first, sp.solve(c - sp.sympify(budget), first)[0])
        rest = resources[1:]
        points = sp.solve([sp.diff(u, s) for s in rest], rest, dict=True)
    except (NotImplementedError, IndexError):
        return None
    if not points:
        return None
    values = [sp.N(u.subs(p), 30) for p in points]
    values = [complex(v).real for v in values if abs(complex(v).imag) < 1e-12]
    return bool(values) and close(min(values), complex(sp.N(parse(expected, {}).subs({}), 30)).real)


def by_symbol(values, symbols):
    return {symbols[k]: v for k, v in values.items() if k in symbols}


def run(row):
    ident, kind, task, variable, parameters, expected, _ = row
    values = {p.split("=")[0]: sp.Rational(p.split("=")[1]) for p in parameters.split(",") if p}
    if kind == "optimum":
        text = re.sub(r"[A-Za-z]\w*", lambda m: str(values.get(m.group(0), m.group(0))), expected)
        return optimum(task, values, text)
    symbols = symbols_of(task + expected + variable.split("->")[0])
    points = by_symbol(values, symbols)
    if kind == "solve":
        return solve(task, variable, points, expected, symbols)
    return limit(task, variable, points, expected, symbols, ratio=kind == "order")


class OutOfTime(Exception):
    pass


def late(*_):
    raise OutOfTime()


def main():
    print("# sympy", sp.__version__)
    signal.signal(signal.SIGALRM, late)
    for line in open(sys.argv[1], encoding="utf-8"):
        row = line.rstrip("\n").split("\t")
        if line.startswith("#") or row[0] == "id":
            continue
        start = time.time()
        signal.alarm(LIMIT)
        try:
            right = run(row)
        except OutOfTime:
            right = None
        except Exception as e:  # a crash is no answer
            print("#", row[0], type(e).__name__, str(e)[:100], file=sys.stderr)
            right = None
        signal.alarm(0)
        none = row[5] == "none"
        word = "right" if (right is None) == none and right is not False else "unanswered" if right is None else "wrong"
        if none and right is not None:
            word = "wrong"
        print(row[0], word, f"{time.time() - start:.2f}", sep="\t", flush=True)


main()
