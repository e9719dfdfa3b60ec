/** The registers that the worker was sent: each made ready for look-ups when the first article needs it. */
import { RegisterIndex } from '../register/index-of.js';
import { parseRegister } from '../register/parse.js';
import { stacked } from '../register/stack.js';
import type { SharedRegister } from './engine.js';

/** By the scope of each; a later edition replaces the one before. */
export class ServedRegisters {
	readonly #registers = new Map<string, SharedRegister | RegisterIndex>();

	set(register: SharedRegister): void {
		this.#registers.set(register.scope, register);
	}

	/** The register of a scope; undefined where there is none, or nothing of it can be read. */
	get(scope: string | undefined): RegisterIndex | undefined {
		if (scope === undefined) return undefined;
		const known = this.#registers.get(scope);
		if (known === undefined || known instanceof RegisterIndex) return known;
		const index = indexOf(known);
		this.#registers.set(scope, index);
		return index;
	}
}

function indexOf({ layers }: SharedRegister): RegisterIndex {
	const parsed = layers.map(parseRegister);
	return new RegisterIndex(stacked(parsed.flatMap((layer) => (layer.ok ? [layer.value] : []))));
}
