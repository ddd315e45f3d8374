package org.majorant.theorem;

import org.majorant.expr.Expr;
import org.majorant.text.Span;

/** {@code let s = p/a + q/b}: an abbreviation, put in place of its symbol wherever that stands. */
public record Definition(Expr.Sym symbol, Expr value, Span span) {}
