/**
 * A language server for the claim blocks of Markdown files, by LSP4J. It answers from the warm engine: what reading finds is told at once,
 * verdicts follow theorem by theorem. It writes no file; edits are the editor's to make.
 */
package org.majorant.serve.lsp;
