package org.majorant.simulate.train;

import java.util.List;
import org.majorant.simulate.random.Stream;
import org.majorant.simulate.task.Example;
import org.majorant.simulate.task.Task;

/** Where the examples of a run come from, one after the other. */
@FunctionalInterface
public interface Source {
    Example next();

    /** A fresh example each time. */
    static Source online(Task task, Stream stream) {
        return () -> task.draw(stream);
    }

    /** Finite data, epoch by epoch, each in an order of its own. */
    static Source finite(List<Example> data, Stream stream) {
        int[] order = new int[data.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] at = {order.length};
        return () -> {
            if (at[0] == order.length) {
                at[0] = 0;
                for (int i = order.length - 1; i > 0; i--) {
                    int j = stream.below(i + 1);
                    int kept = order[i];
                    order[i] = order[j];
                    order[j] = kept;
                }
            }
            return data.get(order[at[0]++]);
        };
    }
}
