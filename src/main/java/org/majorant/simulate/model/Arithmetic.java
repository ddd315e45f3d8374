package org.majorant.simulate.model;

/** Which implementation of {@link Rows} a network has. The bits of a run depend on it, so a specification names it. */
public enum Arithmetic {
    /** Plain loops: everywhere, and the default. */
    SCALAR {
        @Override
        Rows rows() {
            return new ScalarRows();
        }

        @Override
        public boolean available() {
            return true;
        }
    },

    /** Vectors of four doubles with fused multiply-add, by a module that is still incubating in the JDK. */
    VECTOR {
        @Override
        Rows rows() {
            if (!available()) {
                throw new UnsupportedOperationException("the vector arithmetic needs the module " + MODULE);
            }
            try {
                // By name: the class is compiled apart, and cannot be loaded without the module.
                return (Rows) Class.forName(Arithmetic.class.getPackageName() + ".VectorRows")
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean available() {
            return ModuleLayer.boot().findModule(MODULE).isPresent();
        }
    };

    /** What the JVM must be started with, {@code --add-modules} before it, for the vector arithmetic. */
    public static final String MODULE = "jdk.incubator.vector";

    /** A new instance, for one pass. */
    abstract Rows rows();

    /** Whether this JVM has it. */
    public abstract boolean available();
}
