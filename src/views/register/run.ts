/** Runs the checks against the house register. */
import { REGISTER_CHECK_IDS, type Finding, type RegisterCheckId } from '../checks/check.js';
import type { Severity } from '../checks/severity.js';
import type { RegisterIndex } from '../../register/index-of.js';
import type { AnnotationIndex } from '../navigation.js';
import { avoidedForm } from './avoided-form.js';
import { houseSpelling } from './house-spelling.js';
import { RegisterCheckInput, type RegisterCheck } from './input.js';
import { namesakesNotDistinguished } from './namesakes.js';
import { outdatedTitle, roleMissing, titleAgainstRegister } from './title-checks.js';

const CHECKS: Readonly<Record<RegisterCheckId, RegisterCheck>> = {
	'avoided-form': avoidedForm,
	'house-spelling': houseSpelling,
	'outdated-title': outdatedTitle,
	'title-against-register': titleAgainstRegister,
	'namesakes-not-distinguished': namesakesNotDistinguished,
	'role-missing': roleMissing,
};

/** What each check weighs. */
export const REGISTER_SEVERITIES: Readonly<Record<RegisterCheckId, Severity>> = {
	'avoided-form': 'warning',
	'house-spelling': 'warning',
	'outdated-title': 'warning',
	'title-against-register': 'information',
	'namesakes-not-distinguished': 'warning',
	'role-missing': 'hint',
};

/** What the checks find in an article that was annotated with the same register. */
export function runRegisterChecks(text: string, index: AnnotationIndex, register: RegisterIndex): readonly Finding<RegisterCheckId>[] {
	const input = new RegisterCheckInput(text, index, register);
	return REGISTER_CHECK_IDS.flatMap((id) => [...CHECKS[id](input)]);
}
