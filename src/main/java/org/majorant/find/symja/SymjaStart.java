package org.majorant.find.symja;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.matheclipse.core.eval.EvalEngine;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.parser.client.ParserConfig;

/** Starts Symja with the settings that must stand before any other class of it is initialised. */
final class SymjaStart {
    private static final int RECURSION_LIMIT = 256;
    private static final int ITERATION_LIMIT = 5_000;

    static {
        // Else names are folded to lower case, and A and a are one symbol.
        ParserConfig.PARSER_USE_LOWERCASE_SYMBOLS = false;
    }

    private SymjaStart() {}

    /** A new engine, made the one of the calling thread. Its messages go nowhere: a failure shows in its answer. */
    static EvalEngine engine() throws InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        F.await();
        if (!S.ProductLog.getSymbolName().equals("ProductLog")) {
            // The setting is the JVM's: other code loaded Symja first, and names are folded.
            throw new NoAnswerException("Symja was started elsewhere in this JVM with names folded to lower case");
        }
        EvalEngine engine = new EvalEngine("majorant", RECURSION_LIMIT, ITERATION_LIMIT, nowhere, nowhere, false);
        EvalEngine.set(engine);
        return engine;
    }
}
