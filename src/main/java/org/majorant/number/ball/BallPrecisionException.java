package org.majorant.number.ball;

/** The ball straddles the boundary of the domain, or is too wide to answer: a narrower ball may succeed. */
public final class BallPrecisionException extends BallException {

    public BallPrecisionException(String message) {
        super(message);
    }
}
