// The client: starts `majorant lsp`, and shows the goal at the cursor beside the text, with its formulas in MathML.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;
let panel;

async function showGoal(editor) {
  if (!panel || !editor || editor.document.languageId !== "markdown") {
    return;
  }
  const goal = await client.sendRequest("majorant/goal", {
    textDocument: { uri: editor.document.uri.toString() },
    position: editor.selection.active,
  });
  if (!goal) {
    return;
  }
  panel.webview.html = goal.html;
}

async function activate(context) {
  const command = vscode.workspace.getConfiguration("majorant").get("command");
  client = new LanguageClient("majorant", "Majorant", { command, args: ["lsp"] }, {
    documentSelector: [{ scheme: "file", language: "markdown" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{md,bib}") },
  });
  context.subscriptions.push(
    vscode.commands.registerCommand("majorant.goal", async () => {
      if (!panel) {
        panel = vscode.window.createWebviewPanel("majorantGoal", "Goal", vscode.ViewColumn.Beside, {});
        panel.onDidDispose(() => { panel = undefined; });
      }
      await showGoal(vscode.window.activeTextEditor);
    }),
    vscode.window.onDidChangeTextEditorSelection((e) => showGoal(e.textEditor)));
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
