package org.majorant.simulate.train;

import java.util.List;
import org.majorant.simulate.model.Loss;
import org.majorant.simulate.model.Model;
import org.majorant.simulate.model.Pass;
import org.majorant.simulate.task.Example;

/** The mean loss over finite data and its gradient. */
public final class FullGradient {
    private final Pass pass;
    private final Loss loss;
    private final List<Example> data;
    private final double[] dOut;

    public FullGradient(Model model, Loss loss, List<Example> data) {
        this.pass = model.pass();
        this.loss = loss;
        this.data = List.copyOf(data);
        dOut = new double[model.outputs()];
    }

    /** The mean loss; its gradient is written into {@code gradient}. */
    public double at(double[] theta, double[] gradient) {
        pass.load(theta);
        double sum = 0;
        for (Example e : data) {
            double[] out = pass.forward(e.input());
            sum += loss.value(out, e.target());
            loss.gradient(out, e.target(), dOut);
            pass.backward(dOut);
        }
        java.util.Arrays.fill(gradient, 0);
        pass.drain(gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= data.size();
        }
        return sum / data.size();
    }

    int size() {
        return data.size();
    }
}
