/** The form of *Add to Register…*: all that would be noted, prefilled with what the article has; Enter alone takes it. */
import * as vscode from 'vscode';
import type { EntityType } from '../../annotations.js';
import type { EntryFacts } from '../../register/change.js';
import { plainLabel } from '../../views/plain-text.js';
import { askWords, pickType } from '../corrections/pick.js';
import { entityIcon } from '../reader/entity-icon.js';
import { typeLabel } from '../reader/language.js';

/** What would be noted. */
export interface EntryForm {
	/** The entry that gets the facts; a new one without. */
	readonly id?: string;
	readonly name: string;
	readonly type: EntityType;
	/** Other forms of the name in the article, and whether they are noted. */
	readonly aliases: readonly { readonly form: string; readonly isTaken: boolean }[];
	/** Empty where there is none. */
	readonly role: string;
	/** Since when; undefined where that is not noted. */
	readonly from: string | undefined;
	/** Whether the article is noted as where the role is known from. */
	readonly hasSource: boolean;
}

/** What else the article says, which may be noted too. */
export interface ArticleFacts {
	/** Its date; null where it has none. */
	readonly date: string | null;
	/** Its path in the folder. */
	readonly path: string;
}

interface FormItem extends vscode.QuickPickItem {
	/** What the form says after the item was chosen; `add` ends it. */
	readonly choose: 'add' | (() => Promise<EntryForm> | EntryForm);
}

/** The facts that are noted in the end; undefined where the form was dismissed. */
export async function askEntry(draft: EntryForm, article: ArticleFacts): Promise<EntryFacts | undefined> {
	for (let now = draft; ;) {
		const title = now.id === undefined ? vscode.l10n.t('Add to Register') : vscode.l10n.t('Add to the Register’s Entry');
		const picked = await vscode.window.showQuickPick(itemsOf(now, article), {
			title,
			placeHolder: vscode.l10n.t('Enter adds it; a line below changes it'),
		});
		if (!picked) return undefined;
		if (picked.choose === 'add') return factsOf(now, article);
		now = await picked.choose();
	}
}

/** The draft as an entry, or as facts of one. */
export function factsOf({ id, name, type, aliases, role, from, hasSource }: EntryForm, { path }: ArticleFacts): EntryFacts {
	const forms = aliases.filter(({ isTaken }) => isTaken).map(({ form }) => form);
	const roles = role === '' ? [] : [{ title: role, ...(from === undefined ? {} : { from }), ...(hasSource ? { source: path } : {}) }];
	return { ...(id === undefined ? {} : { id }), name, type, aliases: forms, roles };
}

function itemsOf(draft: EntryForm, article: ArticleFacts): FormItem[] {
	const { name, type, aliases, role } = draft;
	const add = vscode.l10n.t('Add “{0}”', name);
	return [
		{
			label: plainLabel(add),
			description: plainLabel([typeLabel(type), role].filter(Boolean).join(' · ')),
			iconPath: new vscode.ThemeIcon('add'),
			choose: 'add',
		},
		{
			label: vscode.l10n.t('Name'),
			description: plainLabel(name),
			iconPath: new vscode.ThemeIcon('edit'),
			choose: async () => ({ ...draft, name: (await askWords(vscode.l10n.t('The house spelling'), name)) || name }),
		},
		{
			label: vscode.l10n.t('Type'),
			description: typeLabel(type),
			iconPath: entityIcon(type),
			choose: async () => ({ ...draft, type: (await pickType(vscode.l10n.t('What is {0}?', name), type)) ?? type }),
		},
		...roleItems(draft, article),
		...aliases.map(({ form, isTaken }): FormItem => ({
			label: plainLabel(vscode.l10n.t('Also “{0}”', form)),
			...ticked(isTaken),
			choose: () => ({ ...draft, aliases: aliases.map((one) => (one.form === form ? { form, isTaken: !isTaken } : one)) }),
		})),
	];
}

function roleItems(draft: EntryForm, { date, path }: ArticleFacts): FormItem[] {
	const { name, role, from, hasSource } = draft;
	const item: FormItem = {
		label: vscode.l10n.t('Role'),
		description: role === '' ? vscode.l10n.t('none') : plainLabel(role),
		iconPath: new vscode.ThemeIcon('briefcase'),
		choose: async () => ({ ...draft, role: (await askWords(vscode.l10n.t('What {0} is; empty for none', name), role)) ?? role }),
	};
	if (role === '') return [item];
	const since: FormItem[] =
		date === null
			? []
			: [
					{
						label: vscode.l10n.t('Since {0}, the article’s date', date),
						...ticked(from !== undefined),
						choose: () => ({ ...draft, from: from === undefined ? date : undefined }),
					},
				];
	const source: FormItem = {
		label: plainLabel(vscode.l10n.t('Source: {0}', path)),
		...ticked(hasSource),
		choose: () => ({ ...draft, hasSource: !hasSource }),
	};
	return [item, ...since, source];
}

/** Says whether it is noted, also in words for screen readers. */
function ticked(isTaken: boolean): Pick<vscode.QuickPickItem, 'description' | 'iconPath'> {
	return isTaken
		? { description: vscode.l10n.t('noted'), iconPath: new vscode.ThemeIcon('check') }
		: { description: vscode.l10n.t('not noted'), iconPath: new vscode.ThemeIcon('circle-large-outline') };
}
