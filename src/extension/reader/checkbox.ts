/** The box before a line of a list, with what a screen reader says of it. */
import * as vscode from 'vscode';
import { plainLabel } from '../../views/plain-text.js';

/** A box as a line of a tree has it. */
export type CheckboxOfLine = NonNullable<Exclude<vscode.TreeItem['checkboxState'], vscode.TreeItemCheckboxState>>;

/** The box of a line that is called `label`; `meaning` is what it says as it stands. */
export function checkboxOf(isTicked: boolean, label: string, meaning: string): CheckboxOfLine {
	const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
	return {
		state: isTicked ? Checked : Unchecked,
		tooltip: meaning,
		accessibilityInformation: { label: plainLabel(label), role: 'checkbox' },
	};
}
