/** Changes of a register's file as the smallest edits of its text. A broken file is not touched. */
import type { Problem } from '../formats/json.js';
import { changedRegister, type RegisterChange } from './change.js';
import { mergedRegisters } from './merge.js';
import { parseRegister } from './parse.js';
import { EMPTY_REGISTER, type RegisterEntry } from './register.js';
import { afterEdits, registerEdits, type TextEdit } from './text-edits.js';
import { registerText } from './write.js';

/**
 * The edits, none where the register says so already, and the ids of the entries that were changed; or why there are none: `broken` is the file as it is,
 * with what is wrong and where, `contradiction` what would be wrong after the change, `is-a-name` the entry that is called what would be no name.
 */
export type EditedRegister =
	| { readonly kind: 'edited'; readonly edits: readonly TextEdit[]; readonly ids: readonly string[] }
	| { readonly kind: 'broken' | 'contradiction'; readonly problems: readonly Problem[] }
	| { readonly kind: 'is-a-name'; readonly entry: RegisterEntry };

/** The edits that make changes, one after the other, of a file's text; of one that is blank or not there, a register is made. */
export function editedRegister(text: string, changes: readonly RegisterChange[]): EditedRegister {
	const isBlank = text.trim() === '';
	const parsed = isBlank ? { ok: true as const, value: EMPTY_REGISTER } : parseRegister(text);
	if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
	let register = parsed.value;
	const ids: string[] = [];
	for (const change of changes) {
		const changed = changedRegister(register, change);
		if (!changed.ok) return { kind: 'is-a-name', entry: changed.entry };
		register = changed.register;
		if (changed.id !== undefined) ids.push(changed.id);
	}
	if (register === parsed.value) return { kind: 'edited', edits: [], ids };
	const edits = isBlank ? [{ start: 0, end: text.length, text: registerText(register) }] : registerEdits(text, register);
	const checked = parseRegister(afterEdits(text, edits));
	return checked.ok ? { kind: 'edited', edits, ids } : { kind: 'contradiction', problems: checked.problems };
}

/**
 * The edits that take a change back: `after` was made of `before`, and `text` is what the file holds by now. Other changes stay; undefined
 * where the same entry was changed again, or a text has a fault.
 */
export function revertedRegister(text: string, after: string, before: string): readonly TextEdit[] | undefined {
	const [now, base, target] = [parseRegister(text), parseRegister(after), before.trim() === '' ? undefined : parseRegister(before)];
	if (!now.ok || !base.ok || target?.ok === false) return undefined;
	const merged = mergedRegisters(base.value, now.value, target?.value ?? EMPTY_REGISTER);
	return merged.ok ? registerEdits(text, merged.register) : undefined;
}
