package org.majorant.serve.lsp;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Reads messages to the end of what their header announces before they are decoded, so that the one behind a message that cannot be
 * decoded is read as one. What is no JSON is answered by the error that JSON-RPC 2.0 has for it, section 5.1.
 */
final class WholeMessages extends StreamMessageProducer {
    private final MessageConsumer answers;

    /** @param answers where errors go */
    WholeMessages(InputStream in, RemoteEndpoint endpoint, MessageConsumer answers) {
        super(in, endpoint.getJsonHandler(), endpoint);
        this.answers = answers;
    }

    @Override
    protected boolean handleMessage(InputStream in, Headers headers) {
        byte[] body;
        try {
            body = in.readNBytes(headers.contentLength);
        } catch (IOException e) {
            fireStreamClosed(e);
            return false;
        }
        if (body.length < headers.contentLength) {
            return false;
        }
        if (isJson(new String(body, StandardCharsets.UTF_8))) {
            return super.handleMessage(new ByteArrayInputStream(body), headers);
        }
        ResponseMessage answer = new ResponseMessage();
        answer.setJsonrpc("2.0");
        answer.setError(new ResponseError(ResponseErrorCode.ParseError, "a message is no JSON", null));
        answers.consume(answer);
        return true;
    }

    private static boolean isJson(String text) {
        try {
            return JsonParser.parseString(text) != null;
        } catch (JsonParseException | StackOverflowError e) {
            return false;
        }
    }
}
