package org.majorant.number.lambert;

import java.util.function.DoubleUnaryOperator;
import org.majorant.number.ball.Ball;

/** The four functions under test, each as doubles, as pairs and as balls. */
enum LambertFunction {
    W0("w0", LambertW::w0, LambertW::w0, Ball::lambertW0),
    WM1("wm1", LambertW::wm1, LambertW::wm1, Ball::lambertWm1),
    OMEGA("omega", LambertW::omega, LambertW::omega, Ball::omega),
    WM1_OF_NEG_EXP(
            "wm1OfNegExp",
            LambertW::wm1OfNegExp,
            LambertW::wm1OfNegExp,
            (s, prec) -> s.negate().exp(2 * prec + 64).negate().lambertWm1(prec));

    interface Pair {
        double at(double x, DoubleDouble out);
    }

    interface OnBall {
        Ball at(Ball x, int prec);
    }

    final String label;
    final DoubleUnaryOperator plain;
    final Pair pair;
    final OnBall ball;

    LambertFunction(String label, DoubleUnaryOperator plain, Pair pair, OnBall ball) {
        this.label = label;
        this.plain = plain;
        this.pair = pair;
        this.ball = ball;
    }

    static LambertFunction of(String label) {
        for (LambertFunction f : values()) {
            if (f.label.equals(label)) {
                return f;
            }
        }
        throw new IllegalArgumentException(label);
    }

    double at(double x) {
        return plain.applyAsDouble(x);
    }

    double at(double x, DoubleDouble out) {
        return pair.at(x, out);
    }

    Ball at(Ball x, int prec) {
        return ball.at(x, prec);
    }
}
