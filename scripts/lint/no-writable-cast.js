/**
 * A lint rule: a `readonly` value is never cast writable. A cast is refused where its type takes `readonly` off: from a readonly array, tuple, map
 * or set to one that can be written, or to an object type of which a property can be written that could not be before.
 */
import ts from 'typescript';

const WRITABLE_OF = new Map([
	['ReadonlyArray', 'Array'],
	['ReadonlyMap', 'Map'],
	['ReadonlySet', 'Set'],
]);

/** Flags of a symbol that TypeScript keeps to itself (`CheckFlags`). */
const READONLY = 8;
const MAPPED = 262_144;

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: {
		type: 'problem',
		docs: { description: 'disallow casts that make a readonly value writable' },
		messages: { writable: 'This cast makes a readonly value writable: it changes for everybody who shares it. Make a new value.' },
		schema: [],
	},
	create(context) {
		const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
		const checker = program.getTypeChecker();
		return {
			TSAsExpression(node) {
				const { expression, type } = esTreeNodeToTSNodeMap.get(node);
				if (ts.isConstTypeReference(type)) return;
				const from = checker.getNonNullableType(checker.getTypeAtLocation(beforeUnknown(expression)));
				const to = checker.getTypeFromTypeNode(type);
				if (isMadeWritable(from, to, checker)) context.report({ node, messageId: 'writable' });
			},
		};
	},
};

/** What stands before `as unknown`, for the cast may be made in two steps. */
function beforeUnknown(expression) {
	const isStep = ts.isAsExpression(expression) && expression.type.kind === ts.SyntaxKind.UnknownKeyword;
	return isStep ? beforeUnknown(expression.expression) : expression;
}

/** Whether `to` can be written where `from` could not. */
function isMadeWritable(from, to, checker) {
	if ((from.flags | to.flags) & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return false;
	if (isReadonlyTuple(from, checker) && checker.isArrayLikeType(to) && !isReadonlyList(to, checker)) return true;
	const writable = WRITABLE_OF.get(from.symbol?.name ?? '');
	if (writable !== undefined) return to.symbol?.name === writable;
	return to.getProperties().some((property) => {
		const before = from.getProperty(property.name);
		return before !== undefined && isReadonly(before) && !isReadonly(property);
	});
}

function isReadonlyTuple(type, checker) {
	return checker.isTupleType(type) && type.target.readonly;
}

function isReadonlyList(type, checker) {
	return isReadonlyTuple(type, checker) || type.symbol?.name === 'ReadonlyArray';
}

/** Whether a property cannot be written: by the mapped type that it comes from, or by its declaration. */
function isReadonly(property) {
	const flags = property.links?.checkFlags ?? 0;
	if (flags & MAPPED) return (flags & READONLY) !== 0;
	return property.declarations?.some((one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly) === true;
}
