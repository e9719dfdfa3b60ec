/** Whether an article has a role of somebody that the register lacks. */
import type { Entity } from '../annotations.js';

/**
 * Whether an article calls a registered person what none of their roles says: `treasurer` of the mayor. Neither `mayor` nor `former mayor of Ottery` is
 * new where the register has `mayor of Ottery`. By words alone, so that it costs nothing where corrections are offered.
 */
export function hasOwnRole({ type, context, register }: Entity): boolean {
	if (type !== 'person' || context === null || !register) return false;
	const spoken = context.toLowerCase();
	const titles = (register.roles ?? []).map(({ title }) => title.toLowerCase());
	return !titles.some((title) => title.includes(spoken) || spoken.includes(title));
}
