package org.example;

import org.majorant.testkit.junit.Theories;

/** Every theorem of the folder is a test. */
@Theories("theories")
class TheoriesTest {}
