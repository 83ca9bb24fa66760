/** One complaint about a definition, in the form of ValidateStateMachineDefinition. */
export type Diagnostic = {
  readonly severity: 'ERROR';
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly location: string;
};

/** The codes AWS uses. */
export type DiagnosticCode =
  | 'INVALID_JSON_DESCRIPTION'
  | 'SCHEMA_VALIDATION_FAILED'
  | 'MISSING_TRANSITION_TARGET'
  | 'MISSING_END_STATE'
  | 'INVALID_JSONATA_EXPRESSION'
  | 'UNSUPPORTED_JSONATA_EXPRESSION';

/** Collects diagnostics of one definition. */
export type Complain = (location: string, message: string, code?: DiagnosticCode) => void;

/** The sentence CreateStateMachine wraps the diagnostics in. */
export function definitionError(diagnostics: readonly Diagnostic[]): string {
  const list = diagnostics.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
  return `Invalid State Machine Definition: '${list.join(', ')}'`;
}
