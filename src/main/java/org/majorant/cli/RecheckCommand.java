package org.majorant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.majorant.certificate.Certificate;
import org.majorant.judge.box.BoxCertificate;
import org.majorant.number.lambert.LambertW;
import org.majorant.report.Problem;
import org.majorant.report.Visible;
import org.majorant.theorem.Theorem;
import org.majorant.theorem.Theory;
import picocli.CommandLine;

/** Re-checks stored certificates with the independent checker, and that they state what their theorems state. */
@CommandLine.Command(
        name = "recheck",
        mixinStandardHelpOptions = true,
        description = "Re-checks certificates with the independent checker; exits with 1 when one does not hold.")
final class RecheckCommand implements Callable<Integer> {
    private static final String FORMS = "\"majorant-";

    @CommandLine.Parameters(paramLabel = "CERTIFICATE", arity = "1..*", description = "Files with certificates.")
    List<Path> certificates;

    @CommandLine.Option(
            names = "--proofs",
            paramLabel = "PATH",
            description = "Where the theorems are that the certificates name (default: proofs, or those of the jar).")
    Path proofs;

    @CommandLine.Mixin
    JsonOutput json = new JsonOutput();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path p : certificates) {
            json.refuseSame(p);
        }
        TheoryFiles files = TheoryFiles.below(proofs == null ? List.of() : List.of(proofs));
        List<Theory> theories = files.readOrRefuse(spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> wrong = new ArrayList<>();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Path file : certificates) {
            try {
                Map<String, Object> answer = answer(file, theories);
                answers.add(answer);
                if (!json.alone()) {
                    out.println(file + ": " + answer.get("answer"));
                }
            } catch (InputException e) {
                wrong.add(Problem.of(Problem.Code.INVALID_INPUT, e.getMessage(), ""));
                spec.commandLine().getErr().println("majorant: error: " + Visible.line(e.getMessage()));
            }
        }
        json.write(out, wrong, Map.of("certificates", answers));
        if (!wrong.isEmpty()) {
            return ExitStatus.BAD_INPUT;
        }
        boolean all = answers.stream().allMatch(a -> Boolean.TRUE.equals(a.get("accepted")));
        return all ? ExitStatus.AS_STATED : ExitStatus.AGAINST;
    }

    /** @throws InputException when the file cannot be read, or is no certificate of any form */
    private static Map<String, Object> answer(Path file, List<Theory> theories) {
        String text = InputFile.text(file);
        if (!text.contains(FORMS)) {
            throw new InputException("'" + file + "' is no certificate: it names no form such as majorant-box-1");
        }
        Certificate.Answer answer = Certificate.check(text, RecheckCommand::table);
        String fault = answer.accepted() ? fault(answer, theories) : answer.text();
        return Map.of(
                "file", file.toString().replace('\\', '/'),
                "accepted", fault.isEmpty(),
                "theorem", answer.theorem(),
                "answer", fault.isEmpty() ? answer.text() : fault);
    }

    /** The table of the running program; empty if it has none of that name. */
    private static byte[] table(String name) {
        try (InputStream in = LambertW.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the certificate differs from the theorem that it names; empty when it does not, or names none. */
    private static String fault(Certificate.Answer answer, List<Theory> theories) {
        if (answer.theorem().isEmpty()) {
            return "";
        }
        for (Theory theory : theories) {
            for (Theorem t : theory.theorems()) {
                if (answer.theorem().equals(theory.id() + "/" + t.id())) {
                    Optional<String> stated = BoxCertificate.of(t).map(BoxCertificate::sha256);
                    return stated.isPresent() && stated.get().equals(answer.sha256())
                            ? ""
                            : "rejected: " + answer.theorem() + " states something else";
                }
            }
        }
        return "rejected: there is no theorem " + answer.theorem();
    }
}
