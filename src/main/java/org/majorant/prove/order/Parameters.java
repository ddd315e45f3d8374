package org.majorant.prove.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.majorant.expr.Expr;
import org.majorant.expr.Relation;
import org.majorant.prove.normal.NormalForm;
import org.majorant.prove.normal.Sign;
import org.majorant.prove.normal.UndecidedException;

/** Arithmetic on coefficients and exponents: expressions in the symbols that stay fixed, tidied a little so that they can be read. */
public final class Parameters {
    private final NormalForm form;

    /** @param hypotheses what is known of the symbols */
    public Parameters(List<Relation> hypotheses) {
        this.form = NormalForm.assuming(hypotheses);
    }

    /** @throws UndecidedException when the value is not known to be defined */
    void requireDefined(Expr e) {
        form.of(e);
    }

    /** Whether it is found to be 0; a term that is not found to be 0 is kept, and its sign asked for where it leads. */
    public boolean isZero(Expr e) {
        try {
            return e == Expr.ZERO || !(e instanceof Expr.Num) && form.equal(e, Expr.ZERO);
        } catch (UndecidedException outOfReach) {
            return false;
        }
    }

    /** What is known of the sign. */
    public Sign sign(Expr e) {
        if (e instanceof Expr.Num n) {
            return Sign.of(n.value().signum());
        }
        return form.compare(e, Expr.ZERO);
    }

    /** The sign, which must be known to be one of the three: -1, 0, 1. */
    public int signum(Expr e) {
        Sign s = sign(e);
        if (s == Sign.ZERO) {
            return 0;
        }
        if (!s.isPositive() && !s.isNegative()) {
            throw new UndecidedException("the sign of ", e, " is not known");
        }
        return s.isPositive() ? 1 : -1;
    }

    public Expr plus(Expr x, Expr y) {
        Map<Expr, BigFraction> terms = new LinkedHashMap<>();
        addends(x, BigFraction.ONE, terms);
        addends(y, BigFraction.ONE, terms);
        List<Expr> sum = new ArrayList<>();
        terms.forEach((e, k) -> {
            if (k.signum() != 0) {
                sum.add(scaled(k, e));
            }
        });
        Expr e = sum.isEmpty() ? Expr.ZERO : sum.size() == 1 ? sum.get(0) : Expr.add(sum);
        return isZero(e) ? Expr.ZERO : e;
    }

    public Expr minus(Expr x, Expr y) {
        return plus(x, negate(y));
    }

    public Expr negate(Expr x) {
        return times(Expr.num(-1), x);
    }

    public Expr times(Expr x, Expr y) {
        Factors f = new Factors();
        f.put(x, Expr.ONE);
        f.put(y, Expr.ONE);
        return f.product();
    }

    public Expr over(Expr x, Expr y) {
        Factors f = new Factors();
        f.put(x, Expr.ONE);
        f.put(y, Expr.num(-1));
        return f.product();
    }

    /** A power; the base is known to be positive, or the exponent is an integer. */
    public Expr power(Expr x, Expr exponent) {
        Factors f = new Factors();
        f.put(x, exponent);
        return f.product();
    }

    public Expr log(Expr x) {
        if (x == Expr.ONE) {
            return Expr.ZERO;
        }
        return x instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.EXP ? c.argument() : Expr.log(x);
    }

    /** {@code exp(x)}, with {@code exp(k log y)} written as {@code y^k}. */
    public Expr exp(Expr x) {
        List<Expr> rest = new ArrayList<>();
        Factors powers = new Factors();
        takeLogarithms(x, Expr.ONE, powers, rest);
        Expr sum = Expr.ZERO;
        for (Expr e : rest) {
            sum = plus(sum, e);
        }
        powers.put(sum == Expr.ZERO ? Expr.ONE : Expr.exp(sum), Expr.ONE);
        return powers.product();
    }

    /** {@code k * e} taken apart: logarithms go as powers to the first, all else to the second. */
    private void takeLogarithms(Expr e, Expr k, Factors powers, List<Expr> rest) {
        if (e instanceof Expr.Add a) {
            a.terms().forEach(t -> takeLogarithms(t, k, powers, rest));
        } else if (e instanceof Expr.Neg n) {
            takeLogarithms(n.operand(), negate(k), powers, rest);
        } else if (e instanceof Expr.Div d) {
            takeLogarithms(d.numerator(), over(k, d.denominator()), powers, rest);
        } else if (e instanceof Expr.Mul m) {
            Expr last = m.factors().get(m.factors().size() - 1);
            Expr first =
                    Growth.product(Expr.ONE, m.factors().subList(0, m.factors().size() - 1));
            takeLogarithms(last, times(k, first), powers, rest);
        } else if (e instanceof Expr.Call c && c.function() == org.majorant.expr.Fn.LOG) {
            powers.put(c.argument(), k);
        } else {
            rest.add(times(k, e));
        }
    }

    private static void addends(Expr e, BigFraction k, Map<Expr, BigFraction> into) {
        if (e instanceof Expr.Add a) {
            a.terms().forEach(t -> addends(t, k, into));
        } else if (e instanceof Expr.Neg n) {
            addends(n.operand(), k.negate(), into);
        } else if (e instanceof Expr.Num n) {
            into.merge(Expr.ONE, k.multiply(n.value()), BigFraction::add);
        } else if (e instanceof Expr.Mul m && m.factors().get(0) instanceof Expr.Num n) {
            into.merge(Expr.mul(m.factors().subList(1, m.factors().size())), k.multiply(n.value()), BigFraction::add);
        } else {
            into.merge(e, k, BigFraction::add);
        }
    }

    private static Expr scaled(BigFraction k, Expr e) {
        if (e == Expr.ONE) {
            return Expr.num(k);
        }
        if (k.equals(BigFraction.ONE)) {
            return e;
        }
        return k.equals(BigFraction.ONE.negate()) ? Expr.neg(e) : Expr.mul(Expr.num(k), e);
    }

    /** A product as bases with exponents, a rational number before them. */
    private final class Factors {
        private BigFraction number = BigFraction.ONE;
        private final Map<Expr, Expr> powers = new LinkedHashMap<>();

        void put(Expr e, Expr exponent) {
            if (e instanceof Expr.Mul m && splits(m, exponent)) {
                m.factors().forEach(x -> put(x, exponent));
            } else if (e instanceof Expr.Div d && splits(d, exponent)) {
                put(d.numerator(), exponent);
                put(d.denominator(), Parameters.this.negateNumber(exponent));
            } else if (e instanceof Expr.Neg n && isInteger(exponent)) {
                put(Expr.num(-1), exponent);
                put(n.operand(), exponent);
            } else if (e instanceof Expr.Pow p && sign(p.base()).isPositive()) {
                put(p.base(), Parameters.this.times(p.exponent(), exponent));
            } else if (e instanceof Expr.Num n
                    && isInteger(exponent)
                    && (n.value().signum() != 0 || !isNegative(exponent))) {
                number = number.multiply(
                        n.value().pow(((Expr.Num) exponent).value().intValue()));
            } else if (e != Expr.ONE) {
                powers.merge(e, exponent, Parameters.this::plus);
            }
        }

        private boolean splits(Expr e, Expr exponent) {
            return isInteger(exponent)
                    || org.majorant.expr.Exprs.parts(e).stream().allMatch(x -> sign(x).isPositive());
        }

        Expr product() {
            if (number.signum() == 0) {
                return Expr.ZERO;
            }
            List<Expr> above = new ArrayList<>();
            List<Expr> below = new ArrayList<>();
            powers.forEach((base, exponent) -> {
                if (isNegative(exponent)) {
                    below.add(raised(base, Parameters.this.negateNumber(exponent)));
                } else if (exponent != Expr.ZERO) {
                    above.add(raised(base, exponent));
                }
            });
            boolean minus = number.signum() < 0;
            BigFraction size = number.abs();
            Expr top = joined(org.majorant.expr.Rationals.numerator(size), above);
            Expr bottom = joined(org.majorant.expr.Rationals.denominator(size), below);
            if (bottom == Expr.ONE && minus && top instanceof Expr.Num n) {
                return Expr.num(n.value().negate());
            }
            Expr all = below.isEmpty() && above.isEmpty()
                    ? Expr.num(size)
                    : bottom == Expr.ONE ? top : Expr.div(top, bottom);
            return minus ? all instanceof Expr.Num n ? Expr.num(n.value().negate()) : Expr.neg(all) : all;
        }

        private Expr joined(java.math.BigInteger n, List<Expr> factors) {
            List<Expr> all = new ArrayList<>(factors);
            if (!n.equals(java.math.BigInteger.ONE) || all.isEmpty()) {
                all.add(0, Expr.num(n));
            }
            return all.size() == 1 ? all.get(0) : Expr.mul(all);
        }

        private Expr raised(Expr base, Expr exponent) {
            return exponent == Expr.ONE ? base : Expr.pow(base, exponent);
        }
    }

    private static boolean isInteger(Expr e) {
        return e instanceof Expr.Num n
                && org.majorant.expr.Rationals.isInteger(n.value())
                && n.value().abs().compareTo(BigFraction.of(64)) <= 0;
    }

    private static boolean isNegative(Expr e) {
        return e instanceof Expr.Num n && n.value().signum() < 0;
    }

    private Expr negateNumber(Expr e) {
        return e instanceof Expr.Num n ? Expr.num(n.value().negate()) : times(Expr.num(-1), e);
    }
}
