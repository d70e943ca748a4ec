import { flushSync } from 'react-dom';
import type { Opening } from './address.ts';

/** A CodeMirror 5 editor, which its element carries. */
interface Editor {
  getValue(): string;
  setValue(text: string): void;
}

/*
 * GraphiQL has no property for one more tab, for a pane that is open at first (`visiblePlugin` leaves it without width),
 * or for turning to the headers later. So this page presses its buttons and fills its editors as a
 * person does. The browser tests hold these names to its version.
 */
const press = (button: string) => flushSync(() => document.querySelector<HTMLElement>(button)?.click());
const editorIn = (place: string) =>
  document.querySelector<HTMLElement & { CodeMirror: Editor }>(`${place} .CodeMirror`)?.CodeMirror;

const queryEditor = () => editorIn('.graphiql-query-editor');
const variableEditor = () => editorIn('.graphiql-editor-tool .graphiql-editor:first-child');
const headerEditor = () => editorIn('.graphiql-editor-tool .graphiql-editor:nth-child(2)');

/** Opens an operation in a tab of its own, with the headers of the present one; not before the editors are there. */
export function openInTab({ query, variables }: Opening): void {
  const editor = queryEditor();
  if (!editor) return;
  const headers = headerEditor()?.getValue() ?? '';
  press('.graphiql-tab-add');
  editor.setValue(query);
  // GraphiQL reads the text some moments later; until then it would run the operation of the tab before.
  Object.assign(editor, { operations: null, operationName: null });
  variableEditor()?.setValue(variables);
  headerEditor()?.setValue(headers);
  if (variables) press('.graphiql-editor-tools [data-name="variables"]');
}

/** Shows the editor of headers, which carry the token. */
export function showHeaders(): void {
  press('.graphiql-editor-tools [data-name="headers"]');
}

/** Opens the pane of a plugin, if it is not open; after the frame in which GraphiQL draws its buttons. */
export function showPlugin(title: string): () => void {
  const frame = requestAnimationFrame(() => press(`.graphiql-sidebar [aria-label="Show ${title}"]`));
  return () => cancelAnimationFrame(frame);
}

/** Asks for the schema again, with the headers as they are now. */
export function reloadSchema(): void {
  press('.graphiql-sidebar [aria-label="Re-fetch GraphQL schema"]');
}
