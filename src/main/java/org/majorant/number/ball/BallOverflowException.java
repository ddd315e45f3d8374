package org.majorant.number.ball;

/** The result is larger than 2^(2^60): refused, rather than exhausting memory. */
public final class BallOverflowException extends BallException {

    public BallOverflowException(String message) {
        super(message);
    }
}
