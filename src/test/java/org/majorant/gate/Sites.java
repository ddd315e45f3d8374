package org.majorant.gate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The places of a source at which something is refused: a guard before {@code return …refused(…)}, before a reason or an exception that
 * refuses, or a conditional expression with such a branch. Each part of a guard is a place of its own.
 */
final class Sites {
    private Sites() {}

    /**
     * One side condition.
     *
     * @param file the source
     * @param line where it stands
     * @param condition the part of the guard, as written
     * @param reason what is said where it refuses
     * @param mutant the source with that part alone deleted
     */
    record Site(Path file, long line, String condition, String reason, String mutant) {
        String type() {
            return file.getFileName().toString().replace(".java", "");
        }
    }

    static List<Site> of(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        JavacTask task =
                (JavacTask) compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjects(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        Scanner scanner = new Scanner(file, unit, Trees.instance(task).getSourcePositions());
        scanner.scan(unit, null);
        return scanner.found;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final Path file;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;
        private final List<Site> found = new ArrayList<>();
        private boolean reasons;

        Scanner(Path file, CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.file = file;
            this.unit = unit;
            this.positions = positions;
            this.text = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public Void visitMethod(MethodTree node, Void p) {
            boolean outer = reasons;
            reasons = node.getReturnType() != null
                    && node.getReturnType()
                            .toString()
                            .matches(
                                    "Optional<String>|Optional<Reason>|StepResult|Optional<StepResult>|Conclusion|Optional<Conclusion>|Conclusion.Accepted");
            super.visitMethod(node, p);
            reasons = outer;
            return null;
        }

        @Override
        public Void visitIf(IfTree node, Void p) {
            String reason = reason(node.getThenStatement());
            if (reason != null) {
                parts(strip(node.getCondition()), Tree.Kind.CONDITIONAL_OR).forEach(c -> add(c, "(false && (", reason));
            }
            if (reason == null && accepts(node.getThenStatement())) {
                parts(strip(node.getCondition()), Tree.Kind.CONDITIONAL_AND)
                        .forEach(c -> add(c, "(true || (", "needed to accept"));
            }
            return super.visitIf(node, p);
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree node, Void p) {
            String first = reason(node.getTrueExpression());
            String second = reason(node.getFalseExpression());
            if (first != null && second == null) {
                parts(strip(node.getCondition()), Tree.Kind.CONDITIONAL_OR).forEach(c -> add(c, "(false && (", first));
            } else if (second != null && first == null) {
                parts(strip(node.getCondition()), Tree.Kind.CONDITIONAL_AND).forEach(c -> add(c, "(true || (", second));
            }
            return super.visitConditionalExpression(node, p);
        }

        /** Whether a branch ends by accepting. */
        private static boolean accepts(StatementTree branch) {
            StatementTree last =
                    branch instanceof BlockTree b && !b.getStatements().isEmpty()
                            ? b.getStatements().get(b.getStatements().size() - 1)
                            : branch;
            return last instanceof ReturnTree r
                    && r.getExpression() instanceof MethodInvocationTree m
                    && m.toString().contains("accepted(");
        }

        private void add(ExpressionTree condition, String before, String reason) {
            int start = (int) positions.getStartPosition(unit, condition);
            int end = (int) positions.getEndPosition(unit, condition);
            String written = text.substring(start, end);
            String mutant = text.substring(0, start) + before + written + "))" + text.substring(end);
            found.add(new Site(
                    file,
                    unit.getLineMap().getLineNumber(start),
                    written.replaceAll("\\s+", " "),
                    reason.replaceAll("\\s+", " "),
                    mutant));
        }

        private static ExpressionTree strip(ExpressionTree e) {
            return e instanceof ParenthesizedTree p ? strip(p.getExpression()) : e;
        }

        private static List<ExpressionTree> parts(ExpressionTree e, Tree.Kind kind) {
            if (e.getKind() != kind) {
                return List.of(e);
            }
            List<ExpressionTree> all = new ArrayList<>(parts(((BinaryTree) e).getLeftOperand(), kind));
            all.addAll(parts(((BinaryTree) e).getRightOperand(), kind));
            return all;
        }

        /** What a branch says when it refuses; null where it does not. */
        private String reason(Tree branch) {
            if (branch instanceof BlockTree b) {
                List<? extends StatementTree> all = b.getStatements();
                return all.isEmpty() ? null : reason(all.get(all.size() - 1));
            }
            if (branch instanceof ReturnTree r) {
                return r.getExpression() == null ? null : reason(r.getExpression());
            }
            if (branch instanceof ThrowTree t) {
                String thrown = t.getExpression().toString();
                return thrown.contains("Undecided") ? thrown : null;
            }
            if (branch instanceof ParenthesizedTree p) {
                return reason(p.getExpression());
            }
            if (branch instanceof ConditionalExpressionTree c) {
                String first = reason(c.getTrueExpression());
                return first != null && reason(c.getFalseExpression()) != null ? first : null;
            }
            if (branch instanceof MethodInvocationTree m) {
                String called = m.getMethodSelect().toString();
                boolean refuses = called.endsWith("refused") || reasons && called.equals("Optional.of");
                return refuses ? m.getArguments().toString() : null;
            }
            return null;
        }
    }
}
