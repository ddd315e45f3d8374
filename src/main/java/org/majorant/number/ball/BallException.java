package org.majorant.number.ball;

/**
 * What a ball operation throws when it cannot return an enclosure. Carries no stack trace: callers that search for a
 * precision throw and catch many of these.
 */
public abstract sealed class BallException extends ArithmeticException
        permits BallDomainException, BallPrecisionException, BallOverflowException {

    BallException(String message) {
        super(message);
    }

    /**
     * Does nothing: these exceptions are part of the ordinary flow, and a stack trace would be most of their cost.
     */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }
}
