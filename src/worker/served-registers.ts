/** The registers that the worker was sent: each made ready for look-ups and checks when the first article needs it. */
import { RegisterIndex } from '../register/index-of.js';
import { parseRegister } from '../register/parse.js';
import { stacked } from '../register/stack.js';
import { RegisterChecks } from '../views/register/run.js';
import type { SharedRegister } from './engine.js';

/** By the scope of each; a later edition replaces the one before. */
export class ServedRegisters {
	readonly #registers = new Map<string, SharedRegister | RegisterChecks>();

	set(register: SharedRegister): void {
		this.#registers.set(register.scope, register);
	}

	/** The register of a scope; undefined where there is none, or nothing of it can be read. */
	get(scope: string | undefined): RegisterChecks | undefined {
		if (scope === undefined) return undefined;
		const known = this.#registers.get(scope);
		if (known === undefined || known instanceof RegisterChecks) return known;
		const checks = checksOf(known);
		this.#registers.set(scope, checks);
		return checks;
	}
}

function checksOf({ layers }: SharedRegister): RegisterChecks {
	const parsed = layers.map(parseRegister);
	return new RegisterChecks(new RegisterIndex(stacked(parsed.flatMap((layer) => (layer.ok ? [layer.value] : [])))));
}
