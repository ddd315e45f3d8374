/**
 * The tools for language models over MCP, by the Java SDK of the protocol. The classes of this package are loaded with the SDK and its
 * libraries from a folder of its own, for the command {@code mcp} alone; nothing else may name them.
 */
package org.majorant.serve.mcp;
