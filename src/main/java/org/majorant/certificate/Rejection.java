package org.majorant.certificate;

/** Why a certificate is not accepted. */
final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1;

    Rejection(String reason) {
        super(reason);
    }
}
