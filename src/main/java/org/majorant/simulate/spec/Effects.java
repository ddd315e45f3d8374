package org.majorant.simulate.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keys that a file gives and that change nothing in a run. A file that gives every key, as canonical text does, may do so. */
final class Effects {
    private final List<SpecFaults.Fault> faults = new ArrayList<>();
    private final Set<Key> given;
    private final boolean whole;

    private Effects(Spec spec, Set<Key> given) {
        this.given = given;
        this.whole = given.stream()
                .map(Key::text)
                .toList()
                .containsAll(spec.entries().keySet());
    }

    /** @param given the keys of the file */
    static List<SpecFaults.Fault> faults(Spec spec, Set<Key> given) {
        Effects e = new Effects(spec, given);
        String train = spec.word(Key.TRAIN);
        boolean flow = train.equals("flow") || train.equals("kernel");
        e.without(flow, Key.BATCH, "a flow takes all data at once", "leave the line out, or train sgd");
        boolean linear = spec.word(Key.TASK).equals("linear");
        e.without(
                linear && spec.word(Key.FEATURES).equals("all"),
                Key.AMBIENT,
                "with 'features all' there are as many coordinates as 'width' says",
                "leave the line out");
        e.without(
                spec.word(Key.TASK).equals("teacher") && spec.whole(Key.TEACHER_LAYERS) == 0,
                Key.TEACHER_HEADS,
                "a teacher without layers has no heads",
                "leave the line out, or raise 'teacher-layers'");
        int probe = spec.whole(Key.PROBE);
        int data = spec.whole(Key.DATA);
        if (data > 0 && probe > data && !e.whole) {
            e.faults.add(new SpecFaults.Fault(
                    Key.PROBE,
                    Key.DATA,
                    "the kernel cannot be probed on " + probe + " of " + data + " sequences",
                    "at most 'data'"));
        }
        return e.faults;
    }

    private void without(boolean so, Key key, String why, String hint) {
        if (so && given.contains(key) && !whole) {
            faults.add(new SpecFaults.Fault(key, key, "'" + key.text() + "' has no effect here: " + why, hint));
        }
    }
}
