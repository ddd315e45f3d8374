package org.majorant.number.interval;

/**
 * Logarithms of {@code c = j/128} for {@code j} from {@link #FIRST} to {@link #LAST}, as sums of three doubles.
 *
 * <p>The first of a row is a multiple of {@code 2^-42}, so that a multiple of {@link LogPoint#LN2_HIGH} can be added to
 * it without rounding; the row's sum has an absolute error below {@link #ERROR}, and the row of {@code c = 1} is zero.
 * {@code LogTableTest} computes each row again.
 */
final class LogTable {
    static final int FIRST = 88;
    static final int LAST = 176;

    /** Bound of the absolute error of a row. */
    static final double ERROR = 0x1p-148;

    // spotless:off
    private static final double[] ROWS = {
        -0x1.7fafa3bd81000p-2, -0x1.46fb79bf6d4cbp-44, -0x1.225e657ce261ep-100,
        -0x1.741d876c68000p-2, 0x1.13a7b5b11cfa7p-44, -0x1.60b34c155c325p-98,
        -0x1.68ac83e9c7000p-2, 0x1.7af966c548a30p-44, -0x1.78672ef00fa72p-102,
        -0x1.5d5bddf596000p-2, 0x1.a0b2a08a465dcp-47, 0x1.44ec4fd59f3b2p-101,
        -0x1.522ae0738a000p-2, -0x1.ebe708164c759p-45, -0x1.a1a888231891bp-99,
        -0x1.4718dc271c000p-2, -0x1.06c18fb4c14c5p-44, -0x1.bbbafe64d0cdep-98,
        -0x1.3c25277333000p-2, -0x1.83b54b606bd5cp-46, -0x1.39d42af7ac0c1p-100,
        -0x1.314f1e1d36000p-2, 0x1.8e27ad3213cb8p-45, 0x1.ee3e1f1ade78dp-99,
        -0x1.269621134e000p-2, 0x1.1b61f10522625p-44, -0x1.55385461e921cp-103,
        -0x1.1bf99635a7000p-2, 0x1.1ac89575c2125p-44, -0x1.bb95eb3884a95p-98,
        -0x1.1178e8227e000p-2, -0x1.1ef78ce2d07f2p-44, 0x1.a42fc38895c05p-99,
        -0x1.07138604d6000p-2, 0x1.e76324e912b17p-44, -0x1.387d0fa14d762p-100,
        -0x1.f991c6cb3c000p-3, 0x1.90d04cd7cc834p-44, -0x1.431b60ec89db9p-102,
        -0x1.e530effe72000p-3, 0x1.fdbdbb13f7c18p-44, -0x1.820c9492304d3p-98,
        -0x1.d1037f2656000p-3, 0x1.84a7e75b6f6e4p-47, -0x1.a21f01fe115ecp-101,
        -0x1.bd087383be000p-3, 0x1.d4bc4595412b6p-45, -0x1.6d742aa9f6519p-100,
        -0x1.a93ed3c8ae000p-3, 0x1.8724350562169p-45, -0x1.01b99b9dc622cp-100,
        -0x1.95a5adcf70000p-3, -0x1.7f22858a0ff6fp-47, -0x1.1e85fb4e620a8p-101,
        -0x1.823c16551a000p-3, -0x1.e0ddb9a631e83p-46, -0x1.fa61207ab3db7p-103,
        -0x1.6f0128b756000p-3, -0x1.577390d31ef0fp-44, -0x1.32750fde6c6fcp-98,
        -0x1.5bf406b544000p-3, 0x1.27023eb68981cp-46, -0x1.0316d2c2a0e1dp-102,
        -0x1.4913d8333c000p-3, 0x1.53e43558124c4p-44, -0x1.d968236ee8625p-99,
        -0x1.365fcb015a000p-3, 0x1.fd3a0afb9691bp-44, -0x1.2b2a1c206c034p-100,
        -0x1.23d712a49c000p-3, -0x1.00d238fd3df5cp-46, -0x1.4b59f9ec8093cp-100,
        -0x1.1178e8227e000p-3, -0x1.1ef78ce2d07f2p-45, 0x1.a42fc38895c05p-100,
        -0x1.fe89139dbc000p-4, -0x1.56594d82f7a82p-44, 0x1.3936b709efb22p-98,
        -0x1.da72763844000p-4, -0x1.a89401fa71733p-46, -0x1.8beaafb9d7407p-106,
        -0x1.b6ac88dad4000p-4, -0x1.b1bdff50225c7p-44, 0x1.2cf8ce45914edp-98,
        -0x1.9335e5d594000p-4, -0x1.3115c3abd47dap-45, 0x1.96d7bb4653e68p-99,
        -0x1.700d30aeac000p-4, -0x1.c1e8da99ded32p-49, -0x1.7d845c23136fap-104,
        -0x1.4d3115d208000p-4, 0x1.53a2582f4e1efp-48, 0x1.34262cb58921bp-102,
        -0x1.2aa04a4470000p-4, -0x1.7a48ba8b1cb41p-44, -0x1.c08e2cba8d72bp-98,
        -0x1.08598b59e4000p-4, 0x1.7e5dd7009902cp-46, -0x1.9b96097e362c8p-103,
        -0x1.ccb73cddd8000p-5, -0x1.965c36e09f5fep-44, -0x1.02c6b002dac7dp-99,
        -0x1.894aa149f8000p-5, -0x1.9a19a8be97661p-44, 0x1.770ceafcb9f94p-98,
        -0x1.466aed42e0000p-5, 0x1.c167375bdfd28p-45, 0x1.37d91b4be4300p-99,
        -0x1.0415d89e78000p-5, 0x1.dddc7f461c516p-44, -0x1.b1113bc1c184dp-98,
        -0x1.8492528c90000p-6, 0x1.aa0ba325a0c34p-45, -0x1.664a3b7ab060fp-102,
        -0x1.0205658930000p-6, -0x1.611d27c8e8417p-44, 0x1.8e1119642aac1p-100,
        -0x1.0101575880000p-7, -0x1.bce251998b506p-44, 0x1.897fc2dd1fa0fp-101,
        0x0.0p0, 0x0.0p0, 0x0.0p0,
        0x1.fe02a6b100000p-8, 0x1.9e23f0dda40e4p-46, 0x1.dc282d2b3db2cp-100,
        0x1.fc0a8b0fc0000p-7, 0x1.f1e7cf6d3a69cp-50, -0x1.50aa4829f882ep-105,
        0x1.7b91b07d60000p-6, -0x1.3b955b602ace4p-44, 0x1.6bc01dcd4f103p-98,
        0x1.f829b0e780000p-6, 0x1.980267c7e09e4p-45, -0x1.0dd605151051fp-100,
        0x1.39e87b9fe8000p-5, 0x1.eafd480ad9015p-44, 0x1.7229c8d57ae1ep-98,
        0x1.77458f6330000p-5, -0x1.181dce586af09p-44, 0x1.2960b1e4dfb81p-99,
        0x1.b42dd71198000p-5, -0x1.c827ae5d6704cp-46, -0x1.2645ad50c7673p-102,
        0x1.f0a30c0118000p-5, -0x1.d599e83368e91p-45, -0x1.4cd0ece597166p-101,
        0x1.16536eea38000p-4, -0x1.47c5e768fa309p-46, 0x1.325e46da42906p-100,
        0x1.341d7961bc000p-4, 0x1.1d09299837610p-44, 0x1.344dd408683b3p-98,
        0x1.51b073f060000p-4, 0x1.83f69278e686ap-44, 0x1.7c8ac25e4e3f0p-99,
        0x1.6f0d28ae58000p-4, -0x1.4b4641b664613p-44, 0x1.9b640ce50c1efp-100,
        0x1.8c345d6318000p-4, 0x1.b20f5acb42a66p-44, -0x1.254bca8fd9fc2p-100,
        0x1.a926d3a4ac000p-4, 0x1.563650bd22a9cp-44, 0x1.d5263cd4fb3f1p-99,
        0x1.c5e548f5bc000p-4, 0x1.d0c57585fbe06p-46, -0x1.e4e8962699507p-100,
        0x1.e27076e2b0000p-4, -0x1.a342c2af0003cp-45, -0x1.61eaa246b143cp-104,
        0x1.fec9131dc0000p-4, -0x1.54555d1ae6607p-44, 0x1.9271dff48f15dp-99,
        0x1.0d77e7cd08000p-3, 0x1.cb2cd2ee2f482p-44, -0x1.ea8b8edecd2c1p-98,
        0x1.1b72ad52f6000p-3, 0x1.e80a41811a396p-45, 0x1.ae73f3bc7ec85p-99,
        0x1.29552f8200000p-3, -0x1.5b967f4471dfcp-44, -0x1.20b2ef60436f9p-100,
        0x1.371fc201e8000p-3, 0x1.ee8779b2d8abcp-44, 0x1.89fcba07cc9b7p-98,
        0x1.44d2b6ccb8000p-3, -0x1.70cc16135783cp-46, -0x1.e1f3be9a83374p-103,
        0x1.526e5e3a1c000p-3, -0x1.790ba37fc5238p-44, -0x1.a732c9219ce25p-98,
        0x1.5ff3070a7a000p-3, -0x1.8586f183bebf2p-44, 0x1.091dd7f35571dp-98,
        0x1.6d60fe719e000p-3, -0x1.bc6e557134767p-44, 0x1.d0de37da32582p-98,
        0x1.7ab890210e000p-3, -0x1.bdb9072534a58p-45, 0x1.820191ff85253p-101,
        0x1.87fa06520c000p-3, 0x1.22120401202fcp-44, -0x1.b344296aa3ed2p-98,
        0x1.9525a9cf46000p-3, -0x1.297137d9f158fp-44, 0x1.c4b3b13282fb5p-98,
        0x1.a23bc1fe2c000p-3, -0x1.539cd91dc9f0bp-44, 0x1.98c27e3f1b66ep-99,
        0x1.af3c94e80c000p-3, -0x1.a4e633fcd9066p-52, -0x1.468989647465ap-108,
        0x1.bc286742d8000p-3, 0x1.9ac53f39d121cp-44, 0x1.ea9e1e2c3dca4p-99,
        0x1.c8ff7c79aa000p-3, -0x1.7794f689f8434p-45, -0x1.1976d471342b1p-105,
        0x1.d5c216b4fc000p-3, -0x1.1ba91bbca681bp-45, -0x1.5ff1e1c98c2edp-100,
        0x1.e27076e2b0000p-3, -0x1.a342c2af0003cp-44, -0x1.61eaa246b143cp-103,
        0x1.ef0adcbdc6000p-3, -0x1.b26b79c86af24p-45, 0x1.06429f5a50987p-100,
        0x1.fb9186d5e4000p-3, -0x1.d572aab993c87p-47, 0x1.34b282480b089p-101,
        0x1.0402594b4d000p-2, 0x1.036b89ef42d7fp-48, -0x1.6a1bbb899f344p-104,
        0x1.0a324e2739000p-2, 0x1.c6bee7ef4030ep-47, 0x1.87146f01ad7dfp-107,
        0x1.1058bf9ae5000p-2, -0x1.4ab9d817d52cdp-44, -0x1.9c60f598d3a32p-99,
        0x1.1675cababa000p-2, 0x1.8380e731f55c4p-44, 0x1.b8b823f067d05p-100,
        0x1.1c898c169a000p-2, -0x1.81410e5c62affp-44, -0x1.c443cc477d115p-100,
        0x1.22941fbcf8000p-2, -0x1.a6976f5eb0963p-44, 0x1.d432f4ba6ab4ep-98,
        0x1.2895a13de8000p-2, 0x1.a8d7ad24c13f0p-44, 0x1.03962d6a3aaccp-98,
        0x1.2e8e2bae12000p-2, -0x1.67b1e99b72bd8p-45, 0x1.03679bdbbd6b8p-99,
        0x1.347dd9a988000p-2, -0x1.5594dd4c58092p-45, 0x1.821ee510a580bp-99,
        0x1.3a64c55694000p-2, 0x1.7a71cbcd735d0p-44, 0x1.a11beb7a3cee8p-99,
        0x1.404308686a000p-2, 0x1.f8ef43049f7d3p-44, 0x1.92985641827dap-100,
        0x1.4618bc21c6000p-2, -0x1.3d82f484c84ccp-46, -0x1.c65df511a65b6p-101,
    };
    // spotless:on

    static double high(int j) {
        return ROWS[3 * (j - FIRST)];
    }

    static double middle(int j) {
        return ROWS[3 * (j - FIRST) + 1];
    }

    static double low(int j) {
        return ROWS[3 * (j - FIRST) + 2];
    }

    private LogTable() {}
}
