// The client: starts `majorant lsp`, and shows the goal at the cursor beside the text.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;
let panel;

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function list(title, lines) {
  if (!lines || lines.length === 0) {
    return "";
  }
  return `<h4>${title}</h4><pre>${lines.map(escaped).join("\n")}</pre>`;
}

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
  const head = goal.rule ? `step ${goal.step} by ${goal.rule}: ${goal.status}` : "behind the last step";
  panel.webview.html = `<h3>${escaped(goal.theorem)}</h3><p>${escaped(head)}</p>`
    + list("What the rule says", goal.gives ? [goal.gives] : [])
    + list("Declared", goal.declared) + list("In scope", goal.scope)
    + list("Wanted", goal.wanted ? [goal.wanted] : []) + list("Left", goal.left);
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
