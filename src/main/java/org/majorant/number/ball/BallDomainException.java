package org.majorant.number.ball;

/** Every point of the ball lies outside the domain of the function: more precision cannot help. */
public final class BallDomainException extends BallException {

    public BallDomainException(String message) {
        super(message);
    }
}
