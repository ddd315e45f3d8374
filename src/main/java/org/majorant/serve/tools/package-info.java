/**
 * What a language model may ask, as functions from maps to maps that know no protocol: each with schemas of its arguments and its answer,
 * answers that are short, and failures that are answers. Nothing here writes a file.
 */
package org.majorant.serve.tools;
