/** Signs behind the quotations that were held against sources: by verdict a character and a colour. */
import * as vscode from 'vscode';
import { verdictSigns, type VerdictSign } from '../../views/verdict-signs.js';
import { verdictColor, VERDICT_SIGNS } from '../../views/verdicts.js';
import { isMainEditor } from '../documents/annotated-documents.js';
import type { Services } from '../documents/services.js';
import { density, markShown } from '../reader/settings.js';

/** Registers the signs in all editors that show an article with sources. */
export function registerSigns({ documents, proofs }: Pick<Services, 'documents' | 'proofs'>): vscode.Disposable {
	const type = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
	/** What each editor shows; it moves it along as the text changes. */
	const painted = new WeakMap<vscode.TextEditor, string>();
	const signsOf = (document: vscode.TextDocument): readonly VerdictSign[] => {
		const [article, proved] = [documents.get(document), proofs.get(document)];
		return article && proved && markShown('verdicts') && density() !== 'off'
			? verdictSigns(() => document.getText(), article.annotations.quotes, proved.byQuote)
			: [];
	};
	const paint = (document?: vscode.TextDocument): void => {
		for (const editor of vscode.window.visibleTextEditors) {
			if (document && editor.document !== document) continue;
			const signs = isMainEditor(editor) ? signsOf(editor.document) : [];
			const key = JSON.stringify(signs);
			if (key === (painted.get(editor) ?? '[]')) continue;
			editor.setDecorations(
				type,
				signs.map((sign) => decorationOf(editor.document, sign)),
			);
			painted.set(editor, key);
		}
	};
	const paintAll = (): void => {
		paint();
	};
	paint();
	return vscode.Disposable.from(
		type,
		proofs.onDidChange(paint),
		documents.onDidChange(paint),
		vscode.window.onDidChangeVisibleTextEditors(paintAll),
		vscode.window.tabGroups.onDidChangeTabs(paintAll),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration('copydesk.marks.verdicts') || event.affectsConfiguration('copydesk.density')) paint();
		}),
	);
}

/** It takes no room, as the tick does not, under which it stands where there is one, and is narrower than the space before the next word. */
function decorationOf(document: vscode.TextDocument, { verdict, end, isChecked, isAccepted }: VerdictSign): vscode.DecorationOptions {
	const after: vscode.ThemableDecorationAttachmentRenderOptions = {
		contentText: VERDICT_SIGNS[verdict],
		// What somebody accepted is no fault any more, and does not look like one.
		color: new vscode.ThemeColor(isAccepted ? 'descriptionForeground' : verdictColor(verdict)),
		fontWeight: 'bold',
		textDecoration: `none; position: absolute; font-size: 0.85em; transform: translateY(${isChecked ? '0.4em' : '-0.45em'})`,
	};
	const at = document.positionAt(end);
	return { range: new vscode.Range(document.positionAt(Math.max(0, end - 1)), at), renderOptions: { after } };
}
