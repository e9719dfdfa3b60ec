/** What the commands ask: which entity, which type, which words. */
import * as vscode from 'vscode';
import { ENTITY_TYPES, QUOTE_KINDS, type Entity, type EntityType, type QuoteKind } from '../../annotations.js';
import { plainLabel, plainMessage } from '../../views/plain-text.js';
import { kindLabel, typeLabel } from '../reader/language.js';
import { entityIcon } from '../reader/entity-icon.js';

/** What a question about an entity offers. */
interface EntityChoices {
	/** In the order in which they are listed. */
	readonly entities: readonly Entity[];
	/** The present answer, which has a tick. */
	readonly present?: Entity | 'other' | null;
	/** The label of the choice of somebody who is not listed; it is on top. */
	readonly other?: string;
	/** The label of the choice of nobody; it comes last. */
	readonly nobody?: string;
}

/** A line of a question about an entity: an entity of the article, `other` for somebody who is not listed, null for nobody. */
interface EntityItem extends vscode.QuickPickItem {
	readonly entity: Entity | 'other' | null;
	/** What was typed for somebody who is not listed. */
	readonly words?: string;
}

/** An entity of the article, `other` for somebody who is not listed, null for nobody; undefined where the question was dismissed. */
export async function pickEntity(placeHolder: string, choices: EntityChoices): Promise<Entity | 'other' | null | undefined> {
	const options = { placeHolder: plainLabel(placeHolder), matchOnDescription: true };
	return (await vscode.window.showQuickPick(entityItems(choices), options))?.entity;
}

/** The same; somebody who is not listed may be typed, and the line for that is there in any case. */
export async function pickEntityOrWords(placeHolder: string, choices: EntityChoices): Promise<EntityItem | undefined> {
	const listed = entityItems(choices);
	const box = vscode.window.createQuickPick<EntityItem>();
	// The typed words are no part of its label: a line whose label matches would be sorted before the names.
	const other = (words: string): EntityItem => ({
		...otherItem(vscode.l10n.t('Somebody Else…'), !words && choices.present === 'other', words && `“${words}”`),
		alwaysShow: true,
		words,
	});
	box.placeholder = plainLabel(placeHolder);
	box.matchOnDescription = true;
	box.items = [other(''), ...listed];
	box.onDidChangeValue((typed) => {
		const words = typed.trim();
		box.items = words ? [...listed, other(words)] : [other(''), ...listed];
	});
	return new Promise((resolve) => {
		box.onDidAccept(() => {
			resolve(box.selectedItems[0]);
			box.hide();
		});
		box.onDidHide(() => {
			box.dispose();
			resolve(undefined);
		});
		box.show();
	});
}

/** The line of somebody who is not listed. */
function otherItem(label: string, isPresent: boolean, ...descriptions: readonly string[]): EntityItem {
	return { label, ...tickedIf(isPresent, new vscode.ThemeIcon('edit'), ...descriptions), entity: 'other' };
}

function entityItems({ entities, present, other, nobody }: EntityChoices): readonly EntityItem[] {
	const listed = entities.map((entity) => ({
		label: plainLabel(entity.name),
		...tickedIf(entity === present, entityIcon(entity.type), entity.context ?? '', typeLabel(entity.type)),
		entity,
	}));
	const nobodyIcon = new vscode.ThemeIcon('circle-slash');
	return [
		...(other === undefined ? [] : [otherItem(other, present === 'other')]),
		...listed,
		...(nobody === undefined ? [] : [{ label: nobody, ...tickedIf(present === null, nobodyIcon), entity: null }]),
	];
}

/** The present answer has a tick in the place of its icon, and says so in words for screen readers. */
function tickedIf(isPresent: boolean, icon: vscode.ThemeIcon, ...facts: string[]): Pick<vscode.QuickPickItem, 'description' | 'iconPath'> {
	const description = plainLabel([...facts, isPresent ? vscode.l10n.t('present') : ''].filter(Boolean).join(' · '));
	return { description, iconPath: isPresent ? new vscode.ThemeIcon('check') : icon };
}

export async function pickType(placeHolder: string, present: EntityType): Promise<EntityType | undefined> {
	const items = ENTITY_TYPES.map((type) => ({ label: typeLabel(type), ...tickedIf(type === present, entityIcon(type)), type }));
	return (await vscode.window.showQuickPick(items, { placeHolder: plainLabel(placeHolder) }))?.type;
}

export async function pickKind(placeHolder: string, present: QuoteKind): Promise<QuoteKind | undefined> {
	const items = QUOTE_KINDS.map((kind) => ({
		label: kindLabel(kind),
		detail: kindExplained(kind),
		...tickedIf(kind === present, new vscode.ThemeIcon('quote')),
		quoteKind: kind,
	}));
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.quoteKind;
}

/** Some words; undefined where the question was dismissed. */
export async function askWords(prompt: string, value: string): Promise<string | undefined> {
	// A menu that closes takes the focus back, and a click beside the box would throw away what was typed.
	const words = await vscode.window.showInputBox({ prompt: plainMessage(prompt), value, ignoreFocusOut: true });
	return words?.trim();
}

function kindExplained(kind: QuoteKind): string {
	switch (kind) {
		case 'direct':
			return vscode.l10n.t('Whole sentences in quotation marks');
		case 'partial':
			return vscode.l10n.t('Words in quotation marks inside a reporting sentence');
		case 'indirect':
			return vscode.l10n.t('A reported clause without quotation marks');
		case 'act':
			return vscode.l10n.t('What somebody asked for, denied, blamed or promised, in no clause of its own');
		case 'mention':
			return vscode.l10n.t('Titles, nicknames and the like in quotation marks');
	}
}
