/**
 * The reference simulator: a real transformer trained by stochastic gradient descent, its flows and its empirical kernel.
 *
 * <p>What is measured here is held against the theorems elsewhere. The simulator never sees a formula under test: of this
 * project it may use {@code text} alone, of outside libraries Hipparchus, EJML and commons-rng. Every function is
 * {@link java.lang.StrictMath}'s or made of basic operations, and every stream of random numbers is split by run, so a specification and its seed give
 * the same bits on every JDK and for any number of threads.
 *
 * <p>{@code model} holds networks, {@code task} data with known irreducible risk, {@code kernel} Jacobians and spectra,
 * {@code train} the ways to train, {@code spec} the specification files, {@code run} runs, their records and sweeps.
 * Begin with {@code run.Simulation}.
 */
@NullMarked
package org.majorant.simulate;

import org.jspecify.annotations.NullMarked;
