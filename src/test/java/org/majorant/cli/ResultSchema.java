package org.majorant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON that the program writes, held against the schema that it ships. */
final class ResultSchema {
    static final Path SHIPPED = Path.of("src/main/resources/org/majorant/report/majorant-2.schema.json");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema(SHIPPED);

    private ResultSchema() {}

    private static JsonSchema schema(Path file) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as JSON, after it was found to be one document that follows the schema. */
    static JsonNode valid(String json) {
        JsonNode root = parsed(json);
        assertThat(SCHEMA.validate(root)).as(json).isEmpty();
        return root;
    }

    /** Whether the document follows the schema. */
    static boolean accepts(JsonNode root) {
        return SCHEMA.validate(root).isEmpty();
    }

    private static JsonNode parsed(String json) {
        try (var values = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            JsonNode root = (JsonNode) values.next();
            assertThat(values.hasNext()).as("a second document in " + json).isFalse();
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
