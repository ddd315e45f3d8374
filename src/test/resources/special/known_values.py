"""Writes known-values.csv: function, numerator/denominator of the argument, 60 significant digits.

Run with mpmath 1.3.0:  python3 known_values.py > known-values.csv
Every value is computed with 700 digits and again with 1000; the script stops if the two print differently.
"""
import sys
from fractions import Fraction
import mpmath
from mpmath import mp, mpf

DIGITS = 60


def w(x, branch):
    return mpmath.lambertw(x, branch).real


def omega(y):
    if y < 1000:
        return w(mpmath.exp(y), 0)
    v = y - mpmath.log(y)
    for _ in range(60):
        v = v * (1 + y - mpmath.log(v)) / (1 + v)
    return v


FUNCTIONS = {
    "exp": mpmath.exp,
    "log": mpmath.log,
    "sqrt": mpmath.sqrt,
    "w0": lambda x: w(x, 0),
    "wm1": lambda x: w(x, -1),
    "omega": omega,
}


def near_branch(digits):
    """A rational within 10^-(digits + 40) of -1/e + 10^-digits."""
    mp.dps = digits + 60
    scaled = int(mpmath.floor((-mpmath.exp(-1) + mpf(10) ** -digits) * mpf(10) ** (digits + 40)))
    return Fraction(scaled, 10 ** (digits + 40))


ARGUMENTS = {
    "exp": [Fraction(1), Fraction(-1), Fraction(1, 3), Fraction(-700), Fraction(10**6), Fraction(-(10**6)), Fraction(1, 10**30), Fraction(10**9)],
    "log": [Fraction(2), Fraction(10), Fraction(1, 3), Fraction(10**40 + 1, 10**40), Fraction(10**400), Fraction(1, 10**400), Fraction(3, 4), Fraction(3, 2)],
    "sqrt": [Fraction(2), Fraction(1, 3), Fraction(10**400 + 1)],
    "w0": [Fraction(1), Fraction(-1, 3), Fraction(-9, 25), Fraction(1, 10**50), Fraction(10**400), Fraction(10**6), Fraction(5, 2), Fraction(-1, 10**20), near_branch(20), near_branch(5), near_branch(50)],
    "wm1": [Fraction(-1, 3), Fraction(-9, 25), Fraction(-1, 10**50), Fraction(-1, 10**400), Fraction(-1, 10), near_branch(20), near_branch(5), near_branch(50)],
    "omega": [Fraction(0), Fraction(1), Fraction(10**6), Fraction(-100), Fraction(710), Fraction(-745), Fraction(10**30), Fraction(1, 2), Fraction(-5)],
}


def value(name, x, dps):
    mp.dps = dps
    return mpmath.nstr(FUNCTIONS[name](mpf(x.numerator) / x.denominator), DIGITS, strip_zeros=False, min_fixed=0, max_fixed=0)


print("# known values, mpmath %s; see known_values.py" % mpmath.__version__)
print("function,argument,value")
for name, arguments in ARGUMENTS.items():
    for x in arguments:
        a, b = value(name, x, 700), value(name, x, 1000)
        if a != b:
            sys.exit("%s %s: %s %s" % (name, x, a, b))
        print("%s,%d/%d,%s" % (name, x.numerator, x.denominator, a))
