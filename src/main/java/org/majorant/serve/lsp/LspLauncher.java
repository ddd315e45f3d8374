package org.majorant.serve.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The connection to an editor: messages are read whole, and failures are answered by the errors that the protocol has for them. */
final class LspLauncher extends LSPLauncher.Builder<LanguageClient> {
    private MessageConsumer outgoing;
    private RemoteEndpoint endpoint;

    LspLauncher(LspServer server, InputStream in, OutputStream out) {
        setLocalService(server);
        setRemoteInterface(LanguageClient.class);
        setInput(in);
        setOutput(out);
    }

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
        outgoing = new StreamMessageConsumer(output, json);
        endpoint = new RemoteEndpoint(outgoing, ServiceEndpoints.toEndpoint(localServices), LspLauncher::error);
        json.setMethodProvider(endpoint);
        endpoint.setJsonHandler(json);
        return endpoint;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
            MessageProducer reader, MessageConsumer consumer, LanguageClient client) {
        return super.createMessageProcessor(
                new WholeMessages(input, endpoint, outgoing), new LifeCycle(consumer, outgoing), client);
    }

    /** What a request is answered that failed: what it asked for is not offered, or lacks something, or the program is wrong. */
    static ResponseError error(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException
                        || cause instanceof ExecutionException
                        || cause instanceof java.lang.reflect.InvocationTargetException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException r) {
            return r.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, "this is not offered", null);
        }
        return new ResponseError(ResponseErrorCode.InternalError, "the program failed: " + cause, null);
    }
}
