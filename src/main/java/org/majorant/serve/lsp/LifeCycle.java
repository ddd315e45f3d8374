package org.majorant.serve.lsp;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * What the protocol allows when: nothing is asked before {@code initialize}, which is sent once, and nothing after {@code shutdown}. Such
 * requests are answered by the error that the Language Server Protocol 3.17, "Server lifecycle", has for them; such notifications go.
 */
final class LifeCycle implements MessageConsumer {
    private final MessageConsumer next;
    private final MessageConsumer answers;
    private boolean greeted;
    private boolean shutDown;

    /**
     * @param next where messages go that are allowed
     * @param answers where errors go
     */
    LifeCycle(MessageConsumer next, MessageConsumer answers) {
        this.next = next;
        this.answers = answers;
    }

    @Override
    public synchronized void consume(Message message) {
        if (message instanceof RequestMessage r) {
            request(r);
        } else if (!(message instanceof NotificationMessage n)
                || n.getMethod().equals("exit")
                || greeted && !shutDown) {
            next.consume(message);
        }
    }

    private void request(RequestMessage r) {
        boolean greeting = r.getMethod().equals("initialize");
        if (!greeted && !greeting) {
            refuse(r, ResponseErrorCode.ServerNotInitialized, "the first request must be 'initialize'");
        } else if (greeting && greeted) {
            refuse(r, ResponseErrorCode.InvalidRequest, "'initialize' was sent before");
        } else if (shutDown) {
            refuse(r, ResponseErrorCode.InvalidRequest, "the server was shut down");
        } else {
            greeted = true;
            shutDown = r.getMethod().equals("shutdown");
            next.consume(r);
        }
    }

    private void refuse(RequestMessage r, ResponseErrorCode code, String why) {
        ResponseMessage answer = new ResponseMessage();
        answer.setJsonrpc("2.0");
        answer.setRawId(r.getRawId());
        answer.setError(new ResponseError(code, why, null));
        answers.consume(answer);
    }
}
