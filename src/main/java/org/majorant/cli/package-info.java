/**
 * The commands, one class each. {@link org.majorant.cli.CheckCommand} is the main job and the place to begin reading.
 *
 * <p>Commands read arguments, call the layers below and choose the exit status; they decide nothing about mathematics.
 * picocli may be used here alone.
 */
package org.majorant.cli;
