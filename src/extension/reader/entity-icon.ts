/** The icons of entities in lists and pickers. */
import * as vscode from 'vscode';
import type { EntityType } from '../../annotations.js';

const ICONS: Readonly<Record<EntityType, string>> = {
	person: 'person',
	organization: 'organization',
	place: 'location',
	group: 'globe',
	event: 'calendar',
	work: 'book',
};

/** An entity's icon in the colour of its marks. */
export function entityIcon(type: EntityType): vscode.ThemeIcon {
	return new vscode.ThemeIcon(ICONS[type], new vscode.ThemeColor(`copydesk.${type}`));
}
