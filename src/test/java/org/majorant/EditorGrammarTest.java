package org.majorant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.majorant.expr.Fn;
import org.majorant.theorem.Rules;

/** The grammar for editors knows the rules and the functions of the language. */
class EditorGrammarTest {
    private static List<Pattern> patterns(String scope) throws IOException {
        JsonNode grammar =
                new ObjectMapper().readTree(Files.readString(Path.of("editors/vscode/syntaxes/claim.tmLanguage.json")));
        List<Pattern> all = new ArrayList<>();
        for (JsonNode p : grammar.path("patterns")) {
            if (p.toString().contains("\"" + scope + "\"")) {
                all.add(Pattern.compile(p.path("match").asText()));
            }
        }
        assertThat(all).as(scope).isNotEmpty();
        return all;
    }

    @Test
    void everyRuleIsHighlightedWhole() throws IOException {
        Pattern rule = patterns("support.function.rule.majorant").get(0);
        for (String name : Rules.NAMES) {
            Matcher m = rule.matcher("claim 1 by " + name + " X");
            assertThat(m.find()).as(name).isTrue();
            assertThat(m.group(1)).isEqualTo(name);
        }
    }

    @Test
    void everyFunctionIsHighlighted() throws IOException {
        List<Pattern> functions = patterns("support.function.majorant");
        functions.addAll(patterns("constant.language.majorant"));
        for (Fn f : Fn.values()) {
            assertThat(functions.stream()
                            .anyMatch(p -> p.matcher(f.text() + "(x)").lookingAt()))
                    .as(f.text())
                    .isTrue();
        }
    }
}
